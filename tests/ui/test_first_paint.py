"""What is loaded until the first paint of Today: nothing that it does not need, and what needs no Qt before Qt."""

import os
import subprocess
import sys

import pytest
from tests.ui.conftest import NOW

from askwhy.workspace.example import fill_example
from askwhy.workspace.workspace import Workspace

_START = """
import sys
from askwhy.ui import starting

load = starting.load_what_needs_no_qt

def load_and_watch():
    load()
    from PySide6.QtWidgets import QApplication
    QApplication.exec = staticmethod(look)

def look():
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    painted = []

    class Eye(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and type(watched).__name__ == "TodayPage":
                QTimer.singleShot(0, lambda: painted.append(list(sys.modules)))
            return False

    application, eye = QApplication.instance(), Eye()
    application.installEventFilter(eye)
    while not painted:
        application.processEvents()
    application.removeEventFilter(eye)
    print("loaded:", *painted[0])
    return 0

starting.load_what_needs_no_qt = load_and_watch
from askwhy.__main__ import main
main()
"""

ASLEEP = (
    "askwhy.cli",
    "askwhy.domain.changes",
    "askwhy.domain.drafts",
    "askwhy.exchange.",
    "askwhy.operations",
    "askwhy.printing.",
    "askwhy.remote",
    "askwhy.store.changes",
    "askwhy.store.shelves",
    "askwhy.ui.applications",
    "askwhy.ui.desk",
    "askwhy.ui.forms",
    "askwhy.ui.interviewers",
    "askwhy.ui.lessons",
    "askwhy.ui.mail_room",
    "askwhy.ui.person",
    "askwhy.ui.templates",
    "askwhy.ui.toast",
    "askwhy.workspace.workspace",
    "babel",
    "html",
    "plistlib",
    "PySide6.QtPrintSupport",
    "PySide6.QtDBus",
)
"""What the first paint does not need: verbs, rooms, pages, dialogs, and parts of Python that take a while to load."""

NEEDS_QT = ("askwhy.ui", "askwhy.__main__")


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Start the program by its front door on a book with an example; gives the modules in the order of loading."""
    book = tmp_path_factory.mktemp("start") / "book.askwhy"
    workspace = Workspace.open(book, create=True)
    fill_example(workspace, NOW)
    workspace.close()
    ran = subprocess.run(
        [sys.executable, "-c", _START, "--book", str(book), "--now", NOW.isoformat()],
        env=os.environ
        | {"QT_QPA_PLATFORM": "offscreen"}
        | dict.fromkeys(("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(book.parent)),
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    return ran.stdout.partition("loaded:")[2].split()


def test_the_first_paint_loads_only_what_it_needs(loaded: list[str]) -> None:
    assert "askwhy.ui.today.row" in loaded
    assert [name for name in loaded if name.startswith(ASLEEP)] == []


def test_what_needs_no_qt_comes_before_it(loaded: list[str]) -> None:
    """PySide6 reads the source of each module that is imported after it."""
    after = loaded[loaded.index("PySide6.QtCore") :]

    assert [name for name in after if name.startswith("askwhy.") and not name.startswith(NEEDS_QT)] == []
