"""Measures AskWhy against floors in the same run: first paint, keys, a tick, paper, contacts, plans, call windows.

Timings of a busy machine are noisy, so read the ratios. Run it with `make bench`.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import contacts
import paper
import suggesting
from books import NOW, make_book
from plans import plans
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from simulation import table
from timing import HEADING, Figure, in_turns

from askwhy.domain.touches import Disposition
from askwhy.store.due import due_rows
from askwhy.store.people import PeopleFilter, people_ids
from askwhy.ui.app import open_window
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.workspace.workspace import Workspace

HERE = Path(__file__).parent
MANY, FEW = 10_000, 10


def main() -> None:
    """Make the books, measure, and print the table."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder, "few.askwhy"), Path(folder, "many.askwhy")
        make_book(few, FEW)
        make_book(many, MANY)
        print(HEADING)
        for figure in (
            *first_paint(few, many),
            *search(application, many),
            tick(few, Path(folder)),
            *paper.figures(Path(folder)),
            *contacts.figures(Path(folder)),
            *suggesting.figures(MANY),
            *plans(),
        ):
            print(figure.line(), flush=True)
    print("\nTries for each person / people reached, simulated")
    for line in table():
        print(line, flush=True)


def first_paint(few: Path, many: Path) -> list[Figure]:
    """Time whole starts, each in its own process."""
    # An installed program has its bytecode beside it; the first start of each kind writes it and is not counted.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def start(what: str) -> Callable[[], float]:
        def run() -> float:
            words = [sys.executable, str(HERE / "first_paint.py"), str(time.monotonic()), what]
            done = subprocess.run(
                words, capture_output=True, text=True, check=True, cwd=HERE, env=environment
            )
            return float(done.stdout)

        run()
        return run

    bare, small, large = in_turns(7, start("bare"), start(str(few)), start(str(many)))
    return [
        Figure(f"first paint of Today, {FEW} interviewers / bare window", small, bare, "at most 1.6"),
        Figure(f"first paint of Today, {MANY} interviewers / with {FEW}", large, small, "no dearer"),
    ]


class _Painted(QObject):
    """Counts the paints of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a paint and let it happen."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def search(application: QApplication, book: Path) -> list[Figure]:
    """Time a keystroke in the search field until the table is painted, against the query alone."""
    window = open_window(application, book, NOW)
    window.go("interviewers")
    page = window.current
    assert isinstance(page, InterviewersPage)
    eye = _Painted()
    page.table.viewport().installEventFilter(eye)
    application.processEvents()
    words = ["i", "in", "interviewer", "0", "01", "012", "employer 09", "system", "main", "zz"]
    found: list[tuple[float, float, str]] = []
    for word in words:

        def keystroke(word: str = word) -> float:
            page.search.setText("")
            application.processEvents()
            seen, start = eye.count, time.perf_counter()
            page.search.setText(word)
            while eye.count == seen and page.model.rowCount():
                application.sendPostedEvents()
                application.processEvents()
            return (time.perf_counter() - start) * 1000

        def query(word: str = word) -> float:
            asked = page.model.query._replace(text=word, only=PeopleFilter.ALL)
            start = time.perf_counter()
            people_ids(window.bridge.workspace.book.database, asked)
            return (time.perf_counter() - start) * 1000

        painted, asked = in_turns(7, keystroke, query)
        found.append((painted, asked, word))
    window.close()
    typical, worst = sorted(found)[len(found) // 2], max(found)
    return [
        Figure(f"keystroke “{typical[2]}” painted at {MANY} / raw query", *typical[:2], "within 16 ms"),
        Figure(f"dearest keystroke “{worst[2]}” / raw query", *worst[:2], "within 16 ms"),
    ]


def tick(book: Path, folder: Path) -> Figure:
    """Time ticks, against raw commits that are as durable."""
    workspace = Workspace.open(book, create=False)
    raw = sqlite3.connect(folder / "raw.db", isolation_level=None)
    raw.executescript("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; CREATE TABLE tick (at TEXT)")

    def one_tick() -> float:
        row = due_rows(workspace.book.database, NOW.date())[0]
        start = time.perf_counter()
        workspace.tick(row.step, NOW, Disposition.SENT if row.channel.value == "email" else None)
        taken = (time.perf_counter() - start) * 1000
        workspace.undo()
        return taken

    def one_commit() -> float:
        start = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO tick VALUES (?)", (NOW.isoformat(),))
        raw.execute("COMMIT")
        return (time.perf_counter() - start) * 1000

    taken, floor = in_turns(50, one_tick, one_commit)
    raw.close()
    workspace.close()
    return Figure("a tick / a raw durable commit", taken, floor, "read it")


if __name__ == "__main__":
    main()
