"""Kill -9 at any instant: while the program works, while it brings people in, while it migrates."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.hardening.figures import Figures, timed
from tests.hardening.versions import VERSIONS, book_of_version, without_newer
from tests.hardening.work import do_work, make_book, rehearse, standing

from askwhy.store.book import open_book
from askwhy.store.migrate import newest

_VERBS = 40


def in_a_child(work: Callable[[Callable[[], object]], None], kill_after: float | None) -> tuple[int, bool]:
    """Do work in a process of its own, and kill it; gives how often it told of progress, and if it ended in a bug."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        status = 0
        try:
            os.close(told)
            work(lambda: os.write(tell, b"."))
        except BaseException:
            traceback.print_exc()
            status = 70
        finally:
            os._exit(status)
    os.close(tell)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(told, "rb") as pipe:
        progress = len(pipe.read())
    return progress, os.waitstatus_to_exitcode(status) == 70


@timed
def kills_at_work(folder: Path, times: int, chance: random.Random, prepare: str = "") -> Figures:
    """Kill the program while it ticks, brings in, sets, undoes, redoes and postpones."""
    figures = Figures("kill -9 while it ticks, imports, undoes")
    first, book = folder / "first.askwhy", folder / "book.askwhy"
    make_book(first)
    shutil.copy(first, book)
    stood = rehearse(book, _VERBS)
    shutil.copy(first, book)
    start = time.monotonic()
    in_a_child(lambda tell: do_work(book, _VERBS, tell, prepare), None)
    whole = time.monotonic() - start
    for number in range(times):
        shutil.copy(first, book)
        acknowledged, crashed = in_a_child(
            lambda tell: do_work(book, _VERBS, tell, prepare), chance.uniform(0, whole)
        )
        figures.tracebacks += crashed
        figures.judge(
            standing(book), set(stood[acknowledged : acknowledged + 2]), set(stood), f"kill {number}"
        )
    figures.remark = f"a run of {_VERBS} verbs takes {whole:.2f} s"
    return figures


@timed
def kills_of_the_command(folder: Path, times: int, chance: random.Random) -> Figures:
    """Kill `askwhy import` of a large file: all of its people are in the Book, or none."""
    figures = Figures("kill -9 of askwhy import, a process each")
    cards = folder / "people.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Person {0}\nEMAIL:p{0}@example.com\nNOTE:{1}\nEND:VCARD\n"
    cards.write_text("".join(card.format(number, "said much " * 40) for number in range(800)))
    first, book = folder / "empty.askwhy", folder / "import.askwhy"
    open_book(first, create=True).close()
    shutil.copy(first, book)
    words = [sys.executable, "-m", "askwhy", "--book", str(book), "import", str(cards)]
    start = time.monotonic()
    subprocess.run(words, check=True, capture_output=True)
    whole = time.monotonic() - start
    states = {standing(first): "none", standing(book): "all"}
    counts = {0, 800}
    for number in range(times):
        shutil.copy(first, book)
        running = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        time.sleep(chance.uniform(whole * 0.3, whole))
        running.kill()
        _, said = running.communicate()
        figures.tracebacks += b"Traceback" in said
        with closing(open_book(book, create=False)) as opened:
            count = opened.database.number("SELECT count(*) FROM interviewer")
        figures.times += 1
        figures.torn += count not in counts or standing(book) == "torn"
        if count not in counts:
            figures.examples.append(f"import {number}: {count} people")
    figures.remark = f"{len(states)} states are allowed"
    return figures


@timed
def kills_of_migrations(folder: Path, times: int, chance: random.Random) -> Figures:
    """Kill the program while it brings a Book of each earlier version to this one."""
    figures = Figures("kill -9 while it migrates, from each earlier version")
    book = folder / "migrating.askwhy"
    for version in VERSIONS:
        first = folder / f"version-{version}.askwhy"
        book_of_version(first, version)
        old = without_newer(first)
        shutil.copy(first, book)
        start = time.monotonic()
        in_a_child(lambda _tell: open_book(book, create=False).close(), None)
        whole = time.monotonic() - start
        new = without_newer(book)
        for number in range(-(-times // len(VERSIONS))):
            shutil.copy(first, book)
            shutil.rmtree(book.with_name(f"{book.name}.backups"), ignore_errors=True)
            _, crashed = in_a_child(
                lambda _tell: open_book(book, create=False).close(), chance.uniform(0, whole)
            )
            figures.tracebacks += crashed
            figures.judge(without_newer(book), {old, new}, set(), f"version {version}, kill {number}")
            open_book(book, create=False).close()
            figures.torn += without_newer(book) != new
    figures.remark = f"{len(VERSIONS)} version(s) to {newest()}"
    return figures
