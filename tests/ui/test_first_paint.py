"""What is loaded until the first paint of Today: nothing that it does not need, and what needs no Qt before Qt."""

import os
import subprocess
import sys
from typing import NamedTuple

import pytest
from tests.ui.conftest import NOW

from askwhy.workspace.example import fill_example
from askwhy.workspace.workspace import Workspace

_START = """
import sys
from enum import Enum
from askwhy.ui import starting

load = starting.load_what_needs_no_qt

def load_and_watch():
    load()
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication
    from askwhy.ui import app

    class Eye(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, lambda: painted.append([*sys.modules, "enumerations:", *enumerations()]))
            return False

    def show_and_watch(*words, **named):
        window = show_window(*words, **named)
        # The page alone: to watch every widget would hand Python some that a start does not know.
        window.current.installEventFilter(eye)
        return window

    def look():
        while not painted:
            QApplication.processEvents()
        print("loaded:", *painted[0])
        return 0

    eye, show_window, painted = Eye(), app.show_window, []
    app.show_window, QApplication.exec = show_and_watch, staticmethod(look)

def enumerations(kind=Enum):
    for each in kind.__subclasses__():
        yield each.__qualname__
        yield from enumerations(each)

starting.load_what_needs_no_qt = load_and_watch
from askwhy.__main__ import main
main()
"""

ASLEEP = (
    "askwhy.cli",
    "askwhy.domain.applications",
    "askwhy.domain.changes",
    "askwhy.domain.contacts",
    "askwhy.domain.drafts",
    "askwhy.domain.people",
    "askwhy.domain.sequence",
    "askwhy.exchange.",
    "askwhy.facts.code_pages",
    "askwhy.facts.free_hours",
    "askwhy.facts.numbers",
    "askwhy.facts.phones",
    "askwhy.facts.places",
    "askwhy.facts.sequences",
    "askwhy.operations",
    "askwhy.printing.",
    "askwhy.remote",
    "askwhy.store.accepted_mail",
    "askwhy.store.changes",
    "askwhy.store.people",
    "askwhy.store.shelf",
    "askwhy.ui.applications",
    "askwhy.ui.desk",
    "askwhy.ui.forms",
    "askwhy.ui.interviewers",
    "askwhy.ui.lessons",
    "askwhy.ui.look.flow",
    "askwhy.ui.look.motion",
    "askwhy.ui.mail_room",
    "askwhy.ui.menu_verbs",
    "askwhy.ui.person",
    "askwhy.ui.recent",
    "askwhy.ui.templates",
    "askwhy.ui.toast",
    "askwhy.ui.today.chooser",
    "askwhy.ui.today.empty",
    "askwhy.ui.today.later_menu",
    "askwhy.ui.today.outcome_line",
    "askwhy.ui.today.proposal_line",
    "askwhy.ui.turning",
    "askwhy.wording.book_faults",
    "askwhy.wording.faults",
    "askwhy.wording.labels",
    "askwhy.wording.mail",
    "askwhy.wording.proposals",
    "askwhy.workspace.jobs",
    "askwhy.workspace.workspace",
    "babel",
    "html",
    "plistlib",
    "PySide6.QtDBus",
    "PySide6.QtPrintSupport",
)
"""What the first paint does not need: verbs, rooms, pages, dialogs, and parts of Python that take a while to load."""

UNKNOWN = ("QAbstractAnimation.", "QFileDialog.", "QGradient.", "QMessageBox.", "QStyle.", "QTextOption.")
"""Classes of Qt with many enumerations, which Python makes as soon as a class is imported or may be handed over: by a
layout, `widget.style()`, `application.setStyle()`, `application.findChildren()` or `painter.fillRect()`."""

NEEDS_QT = ("askwhy.ui", "askwhy.__main__")


class Seen(NamedTuple):
    """What there is at the first paint."""

    modules: list[str]
    """In the order of loading."""
    enumerations: list[str]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """Start the program by its front door on a book with an example; gives what there is at the first paint."""
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
    modules, _, enumerations = ran.stdout.partition("loaded:")[2].partition("enumerations:")
    return Seen(modules.split(), enumerations.split())


def test_the_first_paint_loads_only_what_it_needs(seen: Seen) -> None:
    assert "askwhy.ui.today.row" in seen.modules
    assert [name for name in seen.modules if name.startswith(ASLEEP)] == []


def test_the_first_paint_knows_no_large_class_of_qt_that_it_can_do_without(seen: Seen) -> None:
    assert "QWidget.RenderFlag" in seen.enumerations
    assert [name for name in seen.enumerations if name.startswith(UNKNOWN)] == []


def test_what_needs_no_qt_comes_before_it(seen: Seen) -> None:
    """PySide6 reads the source of each module that is imported after it."""
    after = seen.modules[seen.modules.index("PySide6.QtCore") :]

    assert [name for name in after if name.startswith("askwhy.") and not name.startswith(NEEDS_QT)] == []
