"""One window for each Book: a second start rings at the first, and what a dead program left does not matter."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Timer
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from askwhy.ui import starting
from askwhy.ui.bell import Bell
from askwhy.ui.one_window import Claim, claim_or_ring, heard, ring


def test_a_book_is_claimed_once_until_it_is_let_go(tmp_path: Path) -> None:
    first = Claim.on(tmp_path / "book.askwhy")
    assert first is not None

    assert Claim.on(tmp_path / "book.askwhy") is None
    first.release()
    again = Claim.on(tmp_path / "book.askwhy")
    assert again is not None
    again.release()


def test_a_book_is_the_same_by_whichever_way_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "linked").symlink_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    first = Claim.on(tmp_path / "book.askwhy")
    assert first is not None

    assert Claim.on(Path("book.askwhy")) is None
    assert Claim.on(tmp_path / "linked" / "book.askwhy") is None
    other = Claim.on(tmp_path / "other.askwhy")
    assert other is not None
    other.release()
    first.release()


def test_the_claim_of_a_killed_program_is_gone_with_it(tmp_path: Path) -> None:
    book = tmp_path / "book.askwhy"
    code = (
        "import os, sys, pathlib\nfrom askwhy.ui.one_window import Claim\n"
        "claim = Claim.on(pathlib.Path(sys.argv[1]))\nassert claim is not None\nos.kill(os.getpid(), 9)"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(book)], check=False)

    claim = Claim.on(book)

    assert ended.returncode != 0
    assert claim is not None
    claim.release()


def test_without_a_place_for_the_lock_the_window_opens_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))

    assert Claim.on(tmp_path / "book.askwhy") is not None
    ring(tmp_path / "book.askwhy")


def test_a_second_start_rings_ends_well_and_loads_no_qt(tmp_path: Path) -> None:
    book = tmp_path / "book.askwhy"
    claim = Claim.on(book)
    assert claim is not None
    code = (
        "import sys\nfrom askwhy.ui.starting import run\n"
        "assert run(['--book', sys.argv[1]]) == 0\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )

    environment = os.environ | {"XDG_ACTIVATION_TOKEN": "token"}
    ran = subprocess.Popen([sys.executable, "-c", code, str(book)], env=environment)
    while ran.poll() is None and not (claim.bell.exists() and claim.bell.stat().st_size):
        sleep(0.01)

    assert claim.bell.read_text() == '["token"]\n'
    heard(claim.bell)
    assert ran.wait(timeout=60) == 0
    assert not book.exists()
    claim.release()


def test_a_start_waits_for_a_window_that_is_closing(tmp_path: Path) -> None:
    book = tmp_path / "book.askwhy"
    closing = Claim.on(book)
    assert closing is not None
    Timer(0.2, closing.release).start()

    claim = claim_or_ring(book)

    assert claim is not None
    claim.release()


def test_a_window_that_hears_nothing_is_not_waited_for_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("askwhy.ui.one_window._PATIENCE_S", 0.1)
    busy = Claim.on(tmp_path / "book.askwhy")
    assert busy is not None

    assert claim_or_ring(tmp_path / "book.askwhy") is None
    busy.release()


def test_a_start_that_fails_lets_the_book_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = tmp_path / "book.askwhy"
    monkeypatch.setattr("askwhy.ui.app.run", lambda *_given, **_more: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        starting.run(["--book", str(book)])

    claim = Claim.on(book)
    assert claim is not None
    claim.release()


def test_a_ring_brings_a_minimized_window_back(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    claim = Claim.on(tmp_path / "book.askwhy")
    assert claim is not None
    Bell(claim.bell, window, lambda _files: None)
    window.showMinimized()

    ring(tmp_path / "book.askwhy")

    qtbot.waitUntil(lambda: not window.windowState() & Qt.WindowState.WindowMinimized)
    qtbot.waitUntil(window.isActiveWindow)
    claim.release()


def test_a_window_that_closes_does_not_come_back_when_somebody_rings(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    claim = Claim.on(tmp_path / "book.askwhy")
    assert claim is not None
    bell = Bell(claim.bell, window, lambda _files: None)

    bell.fall_silent()
    ring(tmp_path / "book.askwhy")
    qtbot.wait(200)

    assert not window.isVisible()
    assert claim.bell.stat().st_size
    claim.release()
