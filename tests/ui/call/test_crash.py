"""A program that is killed in the middle of a call: what was typed a moment before is there again."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from tests.screen import open_book
from tests.ui.call.conftest import draft
from tests.ui.conftest import NOW

from askwhy.domain.people import Interviewer
from askwhy.store import call_notes

_KILLED = """
import os, sys, time
from datetime import datetime
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from askwhy.domain.ids import InterviewerId
from askwhy.ui.app import open_window
from askwhy.ui.call.page import CallPage

application = QApplication([])
window = open_window(application, Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]))
window.verbs.call(InterviewerId(1))
page = window.findChildren(CallPage)[0]
QTest.keyClicks(page.body.notes.field, "Lead the whole design")
end = time.monotonic() + 0.8
while time.monotonic() < end:
    application.processEvents()
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_notes_survive_a_kill_in_the_middle_of_a_call(tmp_path: Path) -> None:
    path = tmp_path / "book.askwhy"
    with closing(open_book(path, NOW)) as workspace:
        workspace.add_person(draft(), NOW)

    ran = subprocess.run(
        [sys.executable, "-c", _KILLED, str(path), NOW.isoformat()],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert ran.returncode == -9, ran.stderr.decode()
    with closing(open_book(path, NOW)) as workspace:
        uid = workspace.book.value(Interviewer, 1).uid
        typed, _at = call_notes.kept(workspace.book.database, uid)
        assert typed.notes == "Lead the whole design"
