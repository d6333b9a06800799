"""Each write, sync, cut, open, unlink and rename fails once, or from then on: with a full and with a broken disk.

The failing calls come from faulty.c, which is put before the C library of a process of our own.
"""

import ctypes
import errno
import os
import random
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.hardening.figures import Figures, timed
from tests.hardening.work import NOW, act, fault_of, make_book, rehearse, standing

from askwhy.domain.faults import Fault
from askwhy.store.backups import backups_of
from askwhy.store.proof import is_sealed_and_sound
from askwhy.workspace import keeping
from askwhy.workspace.workspace import Workspace

KINDS = {"write": 1, "sync": 2, "cut": 3, "open": 4, "unlink": 5, "rename": 6}
ERRORS = (errno.ENOSPC, errno.EIO)
_VERBS = 5
_SAYS_SO = frozenset(
    {
        "disk_full",
        "disk_error",
        "backup_failed",
        "book_unreadable",
        "book_read_only",
        "book_locked",
        "book_damaged",
    }
)
"""The faults that may be told of a disk that does not answer."""


def build(folder: Path) -> Path | None:
    """Compile the failing calls; None where there is no compiler, or no such system."""
    made = folder / "faulty.so"
    source = Path(__file__).with_name("faulty.c")
    if not sys.platform.startswith("linux") or shutil.which("cc") is None:
        return None
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(made), str(source), "-ldl"], check=True)
    return made


@timed
def failing_calls(folder: Path, every: int) -> Figures:
    """Fail each call in its turn (with `every` above 1, each so many), in a process that has the failing calls."""
    library = build(folder)
    if library is None:
        return Figures("failing calls", remark="skipped: no compiler here")
    root = Path(__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, "-m", "tests.hardening.failing", str(folder), str(every)],
        cwd=root,
        env=os.environ | {"LD_PRELOAD": str(library), "PYTHONPATH": f"{root}:{root / 'desktop'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    figures = Figures("each k-th write, sync, cut, open, unlink, rename fails (ENOSPC, EIO)")
    last = ran.stdout.strip().splitlines()[-1:] or [""]
    numbers = last[0].split()
    if ran.returncode or len(numbers) != 4:
        figures.times, figures.tracebacks = 1, 1
    else:
        figures.times, figures.lost, figures.torn, figures.tracebacks = map(int, numbers)
    figures.examples = ran.stderr.splitlines()[:30]
    return figures


class _Torment:
    """One folder, its Book, and what may stand in it."""

    def __init__(self, folder: Path) -> None:
        self.library = ctypes.CDLL(None)
        self.first, self.book = folder / "first.askwhy", folder / "in" / "book.askwhy"
        self.book.parent.mkdir(exist_ok=True)
        make_book(self.first)
        self._fresh()
        self.second = folder / "second.askwhy"
        rehearse(self.book, 1)
        shutil.copy(self.book, self.second)
        self._fresh()
        self.stood = rehearse(self.book, _VERBS)
        self.figures = Figures("")

    def _fresh(self, book: Path | None = None) -> None:
        shutil.rmtree(self.book.parent)
        self.book.parent.mkdir()
        shutil.copy(book or self.first, self.book)

    @contextmanager
    def failing(self, kind: int, count: int, error: int, forever: int) -> Iterator[None]:
        """Let a call fail meanwhile."""
        where = os.fsencode(self.book.parent) + b"/"
        self.library.faulty_begin(kind, count, error, forever, where)
        try:
            yield
        finally:
            self.left = self.library.faulty_end()

    def try_once(self, work: Callable[["_Torment"], int], what: str, *how: int) -> bool:
        """Work until a fault or the end, and look at what stands; tells whether a call has failed."""
        # A restore goes from what the first verb made back to what stood before it.
        self._fresh(self.second if work is _restore else None)
        done = 0
        with self.failing(*how):
            try:
                done = work(self)
            except BaseException:
                self.figures.tracebacks += 1
                sys.stderr.write(f"{what} {how}\n{traceback.format_exc()}\n")
        allowed = set(self.stood[done : done + 2])
        stands = standing(self.book)
        self.figures.judge(stands, allowed, set(self.stood), f"{what} {how}")
        if stands not in allowed:
            sys.stderr.write(f"{self.figures.examples[-1]} allowed after {done}\n")
        self.figures.torn += any(not is_sealed_and_sound(backup.path) for backup in backups_of(self.book))
        return bool(self.left <= 0)


def _verbs(torment: _Torment) -> int:
    """Do verbs until one is refused; a refusal must name the disk. Gives how many were acknowledged."""
    done = 0
    opened: list[Workspace] = []
    fault = fault_of(lambda: opened.append(Workspace.open(torment.book, create=False, patience_ms=0)))
    if fault is None:
        for number in range(_VERBS):
            fault = fault_of(lambda number=number: act(opened[0], number))  # type: ignore[misc]
            if fault is not None:
                break
            done += 1
        fault_of(opened[0].close)
    _must_say_so(fault)
    return done


def _backup(torment: _Torment) -> int:
    """Write a backup beside the Book."""
    _must_say_so(fault_of(lambda: keeping.back_up_if_due(torment.book, NOW)))
    return 0


def _restore(torment: _Torment) -> int:
    """Restore the Book as it was at first, over what the first verb made of it."""
    _must_say_so(fault_of(lambda: keeping.restore(torment.first, torment.book, NOW)))
    return 0


def _must_say_so(fault: Fault | None) -> None:
    if fault is not None and fault.reason.key not in _SAYS_SO:
        raise fault


def main(folder: Path, every: int) -> None:
    """Torment each kind of work with each kind of failure, and print the figures."""
    torment = _Torment(folder)
    for work in (_verbs, _backup, _restore):
        for kind in KINDS.values():
            for error in ERRORS:
                for forever in (0, 1):
                    count = random.Random(kind).randint(1, every)
                    while torment.try_once(work, work.__name__, kind, count, error, forever):
                        count += every
    figures = torment.figures
    sys.stdout.write(f"{figures.times} {figures.lost} {figures.torn} {figures.tracebacks}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
