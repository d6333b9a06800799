"""Measures starts, each in a process of its own: the first paint of Today beside a bare window, and a command."""

import atexit
import os
import statistics
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import NamedTuple

from timing import Figure, Goal, in_turns

import askwhy

HERE = Path(__file__).parent
_TURNS = 9
_COLD_TURNS = 5


class Books(NamedTuple):
    """The Books that are opened; what is due today is the same in all of them."""

    hundred: Path
    many: Path
    """Ten thousand interviewers."""
    huge: Path
    """A hundred thousand."""
    fresh: Path
    a_year_old: Path
    """The same people as in `fresh`, with a hundred thousand touches and twenty thousand steps more."""


class _Taken(NamedTuple):
    wall: float
    processor: float
    peak: float


def figures(books: Books) -> list[Figure]:
    """Give all figures of starts."""
    return [*_warm(books), *_cold(books), *_sizes(books), _command(books)]


def _warm(books: Books) -> list[Figure]:
    bare, many, huge = _starts(_TURNS, "bare", books.many, books.huge)
    return [
        Figure("first paint of Today, 10,000 interviewers / bare window", many.wall, bare.wall, Goal(1.5)),
        Figure("the same, time of the processor", many.processor, bare.processor, Goal(1.5)),
        Figure("memory at first paint, 100,000 / bare window", huge.peak, bare.peak, Goal(1.2), "MiB"),
    ]


def _cold(books: Books) -> list[Figure]:
    bare, many = _starts(_COLD_TURNS, "bare", books.many, before=lambda: chill(books.many))
    return [
        Figure("first paint, cold, 10,000 / bare window, cold", many.wall, bare.wall, Goal(1.5)),
        Figure("the same, time of the processor", many.processor, bare.processor, Goal(1.5)),
    ]


def _sizes(books: Books) -> list[Figure]:
    hundred, huge = _starts(_TURNS, books.hundred, books.huge)
    fresh, old = _starts(_TURNS, books.fresh, books.a_year_old)
    return [
        Figure("first paint, 100,000 interviewers / 100", huge.wall, hundred.wall, Goal(1.05)),
        Figure("first paint after a year of touches / a fresh book", old.wall, fresh.wall, Goal(1.05)),
    ]


def _command(books: Books) -> Figure:
    """Time `askwhy today --json` as a whole process, against one that only imports what it needs of others."""
    ours = [sys.executable, "-m", "askwhy", "today", "--json", "--book", str(books.many)]
    ours += ["--now", "2026-11-24T14:42:00+01:00"]
    bare = [sys.executable, "-c", "import peewee, argparse, json, dataclasses, zoneinfo"]

    def run(words: list[str]) -> Callable[[], float]:
        def timed() -> float:
            begin = time.monotonic()
            subprocess.run(words, capture_output=True, check=True, env=environment())
            return (time.monotonic() - begin) * 1000

        timed()
        return timed

    taken, floor = in_turns(_TURNS, run(ours), run(bare))
    return Figure("askwhy today --json, 10,000 interviewers / the imports", taken, floor, Goal(1.6))


def _starts(turns: int, *what: str | Path, before: Callable[[], object] = lambda: None) -> list[_Taken]:
    """Start each in turn, and give the medians of each. The first start of each writes its bytecode: not counted."""
    taken: list[list[_Taken]] = [[] for _ in what]
    for turn in range(turns + 1):
        for index, opened in enumerate(what):
            before()
            started = _start(str(opened))
            if turn:
                taken[index].append(started)
    return [_Taken(*map(statistics.median, zip(*times, strict=True))) for times in taken]


def _start(what: str) -> _Taken:
    words = [sys.executable, str(HERE / "first_paint.py"), str(time.monotonic()), what]
    done = subprocess.run(words, capture_output=True, text=True, check=True, cwd=HERE, env=environment())
    return _Taken(*map(float, done.stdout.split()))


def environment() -> dict[str, str]:
    """Give the environment of a program that is installed and new here: its bytecode, and nothing remembered."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | dict.fromkeys(("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), _home())


@cache
def _home() -> str:
    """Give a folder of this run, so that a page which was left on this computer is not what is measured."""
    folder = mkdtemp(prefix="askwhy-bench-")
    atexit.register(rmtree, folder, ignore_errors=True)
    return folder


def chill(book: Path) -> None:
    """Have the system forget what it has read of the programs and of a Book, as after a night."""
    libraries = Path(sysconfig.get_path("purelib"))
    folders = [libraries / "PySide6", libraries / "shiboken6", Path(askwhy.__file__).parent]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    for path in (*files, *libraries.glob("peewee*"), book):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)
