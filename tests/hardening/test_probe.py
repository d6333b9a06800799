"""Hostile names on every page and in every dialog: nothing is rendered, no file is opened, no connection is made."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtGui import Qt as GuiQt
from tests.hardening.probe import MARK, hostile_names

from askwhy.ui.look.tips import plain_tip

ROOT = Path(__file__).parents[2]


class Watched(NamedTuple):
    """What the visitor said, and what it reached for."""

    status: int
    said: list[str]
    dialogs: int
    calls: list[str]
    """The system calls that open files or connections; none where nothing can watch them."""


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """Visit every page and dialog once, watched where it can be."""
    folder = tmp_path_factory.mktemp("probe")
    trace = folder / "trace.txt"
    watcher = ["strace", "-f", "-e", "trace=openat,open,connect", "-o", str(trace)]
    words = [sys.executable, "-m", "tests.hardening.probe", str(folder / "book.askwhy")]
    ran = subprocess.run(
        [*(watcher if shutil.which("strace") else ()), *words],
        cwd=ROOT,
        env=os.environ
        | {"HOME": str(folder), "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "desktop")))},
        capture_output=True,
        text=True,
        check=False,
    )
    calls = trace.read_text(errors="replace").splitlines() if trace.exists() else []
    counted = re.search(r"(\d+) dialogs", ran.stderr)
    return Watched(ran.returncode, ran.stdout.split("\n"), int(counted[1]) if counted else 0, calls)


def test_every_page_and_dialog_was_seen(visit: Watched) -> None:
    assert visit.status == 0
    assert visit.dialogs >= 25


def test_nothing_is_rendered(visit: Watched) -> None:
    assert [line for line in visit.said if line] == []


def test_no_file_that_a_name_holds_is_opened(visit: Watched) -> None:
    assert [call for call in visit.calls if MARK in call] == []


def test_no_connection_is_made(visit: Watched) -> None:
    assert [call for call in visit.calls if "connect(" in call and "AF_INET" in call] == []


@pytest.mark.parametrize("number", range(7))
def test_a_tip_is_shown_letter_by_letter(tmp_path: Path, number: int) -> None:
    name = hostile_names(tmp_path)[number]
    tip = plain_tip(name)

    assert len(tip) < 3000
    assert not GuiQt.mightBeRichText(tip) or ("<img" not in tip and "<a " not in tip and "<style" not in tip)


def test_tips_are_given_plainly_everywhere() -> None:
    """Only texts of our own may be given as they are: what a person or a file wrote goes through `plain_tip`."""
    given = [
        (path.name, found[1])
        for path in (ROOT / "desktop" / "askwhy" / "ui").rglob("*.py")
        for found in re.finditer(r"setToolTip\((.+)\)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]

    assert given
    assert [each for each in given if "plain_tip(" not in each[1] and not each[1].startswith('_("')] == []
