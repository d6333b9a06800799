"""After a mistake of ours: it is written down and said, and an end that was cut off is told at the next start."""

import os
import stat
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from askwhy.ui import after_start
from askwhy.ui.after_start import AfterStart
from askwhy.ui.black_box import LARGEST_BYTES, BlackBox
from askwhy.ui.notice import Notice
from askwhy.ui.one_window import Claim
from askwhy.ui.window import Window


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the place of the log, which is not there yet."""
    path = tmp_path / "logs" / "askwhy.log"
    monkeypatch.setattr(after_start, "log_file", lambda: path)
    monkeypatch.setattr(after_start, "end_when_told", lambda: None)
    monkeypatch.setattr(sys, "excepthook", lambda *_told: None)
    return path


def begin(window: Window, claim: Claim | None = None) -> AfterStart:
    """Do what a window does after its first paint."""
    made = AfterStart(window)
    made.begin(claim)
    return made


def notices(window: Window) -> list[str]:
    """Give what is said over the page."""
    return [notice.text for notice in window.notices.findChildren(Notice) if notice.isVisible()]


def cut_off(book: Path, log: Path | None = None) -> None:
    """Open a claim in a process of its own and have it killed; with a log, it writes a mistake first."""
    code = (
        "import os, sys, pathlib\n"
        "from datetime import datetime, UTC\n"
        "from askwhy.ui.black_box import BlackBox\n"
        "from askwhy.ui.one_window import Claim\n"
        "claim = Claim.on(pathlib.Path(sys.argv[1]))\n"
        "if len(sys.argv) > 2:\n"
        "    BlackBox(pathlib.Path(sys.argv[2])).note(ValueError('the wheel came off'), datetime.now(UTC))\n"
        "os.kill(os.getpid(), 9)\n"
    )
    words = [sys.executable, "-c", code, str(book), *([str(log)] if log else [])]
    assert subprocess.run(words, check=False, timeout=60).returncode != 0


def test_a_mistake_is_written_down_and_said_with_where(
    qtbot: QtBot, window: Window, log: Path, now: datetime
) -> None:
    begin(window)

    sys.excepthook(ValueError, ValueError("the wheel came off"), None)

    qtbot.waitUntil(lambda: len(notices(window)) == 1)
    assert str(log) in notices(window)[0]
    written = log.read_text(encoding="utf-8")
    assert now.isoformat() in written
    assert "ValueError: the wheel came off" in written
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_a_start_after_a_mistake_that_ended_the_program_says_so(
    window: Window, log: Path, tmp_path: Path
) -> None:
    cut_off(tmp_path / "book.askwhy", log)
    claim = Claim.on(tmp_path / "book.askwhy")
    assert claim is not None

    begin(window, claim)

    (said,) = notices(window)
    assert "made a mistake last time" in said
    assert str(log) in said
    claim.release()


def test_a_start_after_a_power_cut_blames_nobody(window: Window, log: Path, tmp_path: Path) -> None:
    cut_off(tmp_path / "book.askwhy")
    claim = Claim.on(tmp_path / "book.askwhy")
    assert claim is not None

    begin(window, claim)

    (said,) = notices(window)
    assert said.startswith("AskWhy was ended last time before it was closed.")
    claim.release()


def test_a_start_after_a_good_end_says_nothing(window: Window, log: Path, tmp_path: Path) -> None:
    first = Claim.on(tmp_path / "book.askwhy")
    assert first is not None
    first.release()
    claim = Claim.on(tmp_path / "book.askwhy")

    begin(window, claim)

    assert notices(window) == []
    assert claim is not None
    claim.release()


def test_a_log_that_has_grown_begins_anew_and_one_that_cannot_be_written_is_none(
    tmp_path: Path, now: datetime
) -> None:
    log = tmp_path / "askwhy.log"
    log.write_text("x" * (LARGEST_BYTES + 1))
    box = BlackBox(log)
    (tmp_path / "file").write_text("in the way")

    assert box.note(ValueError("one"), now)
    box.close()
    assert log.stat().st_size < 2000
    assert log.with_suffix(".old.log").stat().st_size > LARGEST_BYTES
    assert not BlackBox(tmp_path / "file" / "askwhy.log").note(ValueError("two"), now)


def test_a_crash_below_python_is_written_down(tmp_path: Path) -> None:
    log = tmp_path / "askwhy.log"
    code = (
        "import ctypes, pathlib, sys\nfrom askwhy.ui.black_box import BlackBox\n"
        "BlackBox(pathlib.Path(sys.argv[1])).watch()\nctypes.string_at(0)"
    )

    ended = subprocess.run([sys.executable, "-c", code, str(log)], check=False, timeout=60)

    assert ended.returncode != 0
    assert "Fatal Python error" in log.read_text(encoding="utf-8")


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_program_that_is_told_to_end_closes_in_good_order(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\nfrom PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "from askwhy.ui.after_start import end_when_told\n"
        "application, window = QApplication([]), QWidget()\nwindow.show()\nend_when_told()\n"
        "tick = QTimer(interval=20)\ntick.timeout.connect(lambda: None)\ntick.start()\n"
        "QTimer.singleShot(50, lambda: os.kill(os.getpid(), signal.SIGTERM))\n"
        "status = application.exec()\nprint('closed', status)"
    )

    ended = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert ended.stdout == "closed 0\n"
