"""A disk that is really full, and many programs at once: two writers, a hundred starts."""

import os
import random
import shutil
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from tests.hardening.figures import Figures, timed
from tests.hardening.work import NOW, act, draft, fault_of, make_book, rehearse, standing

from askwhy.store.book import open_book
from askwhy.workspace import keeping
from askwhy.workspace.workspace import Workspace

_VERBS = 12
_SIZE = 3 * 1024 * 1024


@timed
def full_disk(folder: Path, times: int, chance: random.Random) -> Figures:
    """Work on a small disk of which ever another part is taken, until it is full; then back up and restore."""
    figures = Figures("a disk of 3 MiB that is really full")
    place = folder / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "askwhy-test", str(place)]
    if os.name != "posix" or subprocess.run(mount, capture_output=True, check=False).returncode:
        figures.remark = "skipped: no right to mount a disk"
        return figures
    try:
        first, book = folder / "first.askwhy", place / "book.askwhy"
        make_book(first)
        shutil.copy(first, book)
        stood = rehearse(book, _VERBS)
        book.unlink()
        for number in range(times):
            _fill_up(first, book, stood, figures, chance, number)
    finally:
        subprocess.run(["umount", str(place)], check=True)
    return figures


def _fill_up(
    first: Path, book: Path, stood: list[str], figures: Figures, chance: random.Random, number: int
) -> None:
    for each in book.parent.iterdir():
        shutil.rmtree(each) if each.is_dir() else each.unlink()
    shutil.copy(first, book)
    room = os.statvfs(book.parent)
    free = room.f_bavail * room.f_frsize
    (book.parent / "filler").write_bytes(bytes(chance.randint(max(free - 800_000, 0), free)))

    def work() -> int:
        done = 0
        with closing(Workspace.open(book, create=False, patience_ms=0)) as workspace:
            for verb in range(_VERBS):
                if fault_of(lambda verb=verb: act(workspace, verb)) is not None:  # type: ignore[misc]
                    break
                done += 1
        return done

    done = 0
    try:
        done = work()
        fault_of(lambda: keeping.back_up_if_due(book, NOW))
    except Exception as error:
        figures.tracebacks += 1
        figures.examples.append(f"{type(error).__name__} {error}")
    (book.parent / "filler").unlink()
    figures.judge(standing(book), set(stood[done : done + 2]), set(stood), f"full disk {number}")


@timed
def two_writers(folder: Path, each: int) -> Figures:
    """Two programs bring people into one Book at once; nobody is lost, nobody doubled."""
    figures = Figures("two writers on one book")
    book = folder / "shared.askwhy"
    open_book(book, create=True).close()
    words = [sys.executable, "-m", "tests.hardening.disks", str(book), str(each)]
    root = Path(__file__).parents[2]
    running = [
        subprocess.Popen([*words, str(writer)], cwd=root, stderr=subprocess.PIPE) for writer in range(2)
    ]
    for process in running:
        _, said = process.communicate()
        figures.tracebacks += process.returncode != 0
        figures.examples += said.decode().splitlines()[-3:]
    with closing(open_book(book, create=False)) as opened:
        count = opened.database.number("SELECT count(DISTINCT uid) FROM interviewer")
    figures.times = 2 * each
    figures.lost = 2 * each - count
    figures.torn = int(standing(book) == "torn")
    return figures


def write_many(book: Path, each: int, writer: int) -> None:
    """Bring in people one after the other; a lock that lasts is waited for."""
    with closing(Workspace.open(book, create=False)) as workspace:
        for number in range(each):
            who = [draft(writer * 1_000_000 + number)]
            while (fault := fault_of(lambda who=who: workspace.bring_in(who, NOW))) is not None:  # type: ignore[misc]
                if fault.reason.key not in ("book_locked", "changed_meanwhile"):
                    raise fault


@timed
def starts_at_once(folder: Path, times: int) -> Figures:
    """Start the window many times at once on one Book; one window stays, the others end well."""
    figures = Figures("simultaneous starts of the window")
    book = folder / "window.askwhy"
    open_book(book, create=True).close()
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CACHE_HOME": str(folder / "cache"),
        "HOME": str(folder),
    }
    words = [sys.executable, "-m", "askwhy", "--book", str(book)]
    running = [
        subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for _ in range(times)
    ]
    until = time.monotonic() + 120
    while sum(process.poll() is None for process in running) > 1 and time.monotonic() < until:
        time.sleep(0.1)
    time.sleep(2)
    windows = [process for process in running if process.poll() is None]
    figures.times, figures.lost = times, abs(len(windows) - 1)
    for process in windows:
        process.kill()
    for process in running:
        _, said = process.communicate()
        figures.tracebacks += b"Traceback" in said
        figures.lost += process not in windows and process.returncode != 0
        if b"Traceback" in said:
            figures.examples.append(said.decode()[-500:])
    figures.torn = int(standing(book) == "torn")
    figures.remark = f"{len(windows)} window"
    return figures


if __name__ == "__main__":
    write_many(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
