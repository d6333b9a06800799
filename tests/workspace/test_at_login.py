"""Starting at log-in: an entry of the desktop that names this program and this Book, and none any more."""

import configparser
import plistlib
import sys
from pathlib import Path

import pytest

from askwhy.domain.faults import Fault
from askwhy.workspace.at_login import FLAG, command, start_at_login, starts_at_login
from askwhy.workspace.home import default_book


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a home of its own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path


@pytest.mark.skipif(sys.platform != "linux", reason="an entry of Linux's desktops")
def test_the_desktop_starts_this_program_with_this_book(home: Path) -> None:
    book = home / 'Ann\'s "best" book 100 % $HOME.askwhy'

    start_at_login(True, book)

    assert starts_at_login()
    entry = configparser.RawConfigParser()
    entry.read(home / "config" / "autostart" / "askwhy.desktop", encoding="utf-8")
    line = entry["Desktop Entry"]["Exec"]
    assert line.startswith(f'"{sys.executable}" "-m" "askwhy" "{FLAG}" "--book"')
    assert line.endswith('Ann\'s \\\\"best\\\\" book 100 %% \\\\$HOME.askwhy"')
    start_at_login(False, book)
    assert not starts_at_login()
    start_at_login(False, book)


@pytest.mark.skipif(sys.platform != "linux", reason="an entry of Linux's desktops")
def test_a_place_that_cannot_be_written_is_said(home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "autostart").write_text("in the way")

    with pytest.raises(Fault) as refused:
        start_at_login(True, home / "book.askwhy")

    assert refused.value.reason.key == "cannot_write"


def test_macos_gets_an_agent(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(Path, "home", lambda: home)

    start_at_login(True, home / "book.askwhy")

    agent = plistlib.loads((home / "Library" / "LaunchAgents" / "askwhy.plist").read_bytes())
    assert agent["ProgramArguments"] == command(home / "book.askwhy")
    assert agent["RunAtLoad"] is True


def test_ones_usual_book_need_not_be_named_and_a_bundle_is_its_own_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert command(default_book()) == [sys.executable, "-m", "askwhy", FLAG]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(default_book()) == [sys.executable, FLAG]
