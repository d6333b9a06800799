"""A small part of every torment, in each run of the tests; `make harden` does it in full."""

import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.hardening.damage import damaged_backups, damaged_books
from tests.hardening.disks import full_disk, starts_at_once, two_writers
from tests.hardening.failing import failing_calls
from tests.hardening.figures import Figures
from tests.hardening.fuzz import fuzzed_commands, fuzzed_files, fuzzed_searches
from tests.hardening.kills import kills_at_work, kills_of_migrations, kills_of_the_command
from tests.hardening.power import power_cuts
from tests.hardening.versions import VERSIONS, book_of_version

from askwhy.store.checking import problems_of

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork and no such signals")
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux is traced so")


def stands(figures: Figures) -> bool:
    """Tell whether all went well."""
    if "skipped" in figures.remark:
        pytest.skip(figures.remark)
    return figures.is_good


@pytest.mark.parametrize(
    ("trial", "given"),
    [
        pytest.param(kills_at_work, (15, random.Random(1)), marks=posix),
        pytest.param(kills_of_the_command, (3, random.Random(2)), marks=posix),
        pytest.param(kills_of_migrations, (10, random.Random(3)), marks=posix),
        pytest.param(failing_calls, (40,), marks=linux),
        pytest.param(full_disk, (10, random.Random(5)), marks=linux),
        (damaged_books, (40, random.Random(6))),
        (damaged_backups, (60, random.Random(7))),
        (two_writers, (20,)),
        pytest.param(starts_at_once, (6,), marks=posix),
        (fuzzed_searches, (300, random.Random(8))),
        (fuzzed_files, (200, random.Random(9))),
        (fuzzed_commands, (60, random.Random(10))),
    ],
)
def test_what_was_promised_stands(
    trial: Callable[..., Figures], given: tuple[object, ...], tmp_path: Path
) -> None:
    figures = trial(tmp_path, *given)

    assert stands(figures), figures


@linux
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
def test_a_power_cut_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    figures = power_cuts(tmp_path, 200, random.Random(4))

    assert stands(figures), figures


@linux
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
@pytest.mark.parametrize("mode", ["OFF", "NORMAL", "FULL"])
def test_with_less_care_power_cuts_lose_something(tmp_path: Path, mode: str) -> None:
    """Why the Book is written with synchronous = EXTRA: the simulation sees what the others lose."""
    figures = power_cuts(tmp_path, 150, random.Random(4), f"PRAGMA synchronous = {mode}")

    assert figures.lost + figures.torn > 5


@pytest.mark.parametrize("version", VERSIONS)
def test_a_book_of_each_earlier_version_comes_to_this_one(tmp_path: Path, version: int) -> None:
    path = tmp_path / "book.askwhy"
    book_of_version(path, version)

    assert problems_of(path) == []
