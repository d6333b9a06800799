"""Measures the open window with many interviewers, until it is painted: a key in the search, scrolling, a tick."""

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path

from books import NOW
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from timing import Figure, Goal, in_turns, timed

from askwhy.domain.outreach import Channel
from askwhy.store.people import PeopleQuery, PeopleSort, people_ids
from askwhy.ui.app import open_window
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.today.page import TodayPage
from askwhy.ui.today.row import Row
from askwhy.ui.window import Window

FRAME_MS = 16
_FRAMES = 200
_COUNTED_MS = 2000
_WORDS = ("i", "in", "interviewer", "0", "01", "012", "employer 09", "system", "main", "zz")
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Painted(QObject):
    """Counts the paints of a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a paint and let it happen."""
        self.count += event.type() == QEvent.Type.Paint
        return False


class DonePainted(QObject):
    """Notes when a row has first been painted with its check."""

    def __init__(self, row: Row) -> None:
        super().__init__(row)
        self._row = row
        self.at: float | None = None
        row.tick.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a paint of the check end before the time is noted."""
        if event.type() == QEvent.Type.Paint and self.at is None and self._row.tick.isChecked():
            self._row.tick.removeEventFilter(self)
            QApplication.sendEvent(watched, event)
            self.at = time.perf_counter()
            return True
        return False


def search(application: QApplication, book: Path, people: int, limit: float) -> list[Figure]:
    """Time a keystroke in the search field until the table is painted.

    Its floor is the whole question, whom the words find and in which order, in raw SQLite. The page asks less: it
    keeps the order.
    """
    window = open_window(application, book, NOW)
    page = _interviewers(window)
    eye = Painted(page.table.viewport())
    application.processEvents()
    raw = sqlite3.connect(f"file:{book}?mode=ro", uri=True)
    found: list[tuple[float, float, str]] = []
    for word in _WORDS:

        def keystroke(word: str = word) -> float:
            page.search.setText("")
            application.processEvents()
            seen, start = eye.count, time.perf_counter()
            page.search.setText(word)
            while eye.count == seen and page.model.rowCount():
                application.sendPostedEvents()
                application.processEvents()
            return (time.perf_counter() - start) * 1000

        question = _question(window, word)

        def ask(question: str = question) -> object:
            return raw.execute(question).fetchall()

        painted, floor = in_turns(7, keystroke, timed(ask))
        found.append((painted, floor, word))
    raw.close()
    window.close()
    goal = Goal(3, at_most=limit)
    typical, worst = sorted(found)[len(found) // 2], max(found)
    return [
        Figure(f"keystroke “{typical[2]}” painted, {people:,} / the raw query", *typical[:2], goal),
        Figure(f"dearest keystroke “{worst[2]}”, {people:,} / the raw query", *worst[:2], goal),
    ]


def _question(window: Window, word: str) -> str:
    """Give the whole question of a search as SQLite gets it."""
    asked: list[str] = []
    database = window.bridge.workspace.book.database
    connection = database.connection()  # type: ignore[no-untyped-call]
    connection.set_trace_callback(asked.append)
    people_ids(database, PeopleQuery(word, sort=PeopleSort.WHEN, today=window.bridge.today))
    connection.set_trace_callback(None)
    return next(sql for sql in asked if sql.startswith("SELECT interviewer.id"))


class _Listed(QAbstractTableModel):
    """A table over a list in memory: the floor of scrolling."""

    def __init__(self, rows: Sequence[tuple[str, ...]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Give the length of the list."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Give the width of the list."""
        return 0 if parent.isValid() else len(self._rows[0])

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Give a text of the list."""
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def scrolling(application: QApplication, book: Path, people: int) -> list[Figure]:
    """Scroll from end to end in two hundred frames, each painted, against a table over a list in memory."""
    window = open_window(application, book, NOW)
    page = _interviewers(window)
    application.processEvents()
    rows = [
        (f"Interviewer {number:05d}", f"Employer {number}", "Call", "Today", "Due")
        for number in range(people)
    ]
    bare = QTableView()
    bare.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    bare.verticalHeader().setDefaultSectionSize(page.table.verticalHeader().defaultSectionSize())
    bare.setModel(_Listed(rows))
    bare.resize(page.table.size())
    bare.show()
    application.processEvents()
    ours, floor = _frames(page.table, bare)
    bare.close()
    window.close()
    return [
        Figure(
            f"a frame of scrolling {people:,} / a table over a list", _middle(ours), _middle(floor), Goal(1.5)
        ),
        Figure("the dearest of these frames", max(ours), max(floor), Goal(at_most=FRAME_MS)),
    ]


def _frames(*tables: QTableView) -> list[list[float]]:
    """Give what the frames of each table took, which are painted in turns, so that a busy machine slows all alike."""
    taken: list[list[float]] = [[] for _ in tables]
    for frame in range(_FRAMES + 1):
        for table, times in zip(tables, taken, strict=True):
            bar = table.verticalScrollBar()
            bar.setValue(bar.maximum() * frame // _FRAMES)
            times.append(timed(table.viewport().repaint)())
    return taken


def _middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def tick(application: QApplication, book: Path, folder: Path, people: int) -> list[Figure]:
    """Time ticks of e-mails until their row is painted as done, against raw commits that are as durable."""
    window = open_window(application, book, NOW)
    window.go("today")
    page, workspace = window.current, window.bridge.workspace
    assert isinstance(page, TodayPage)
    # The window opened on the page that was last in sight, whose people are still counted beside it.
    QTest.qWait(_COUNTED_MS)
    raw = sqlite3.connect(folder / "raw.db", isolation_level=None)
    raw.executescript("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; CREATE TABLE tick (at TEXT)")
    followed: list[float] = []

    def one_tick() -> float:
        row = next(each for each in page.list.rows if each.row.channel is Channel.EMAIL)
        eye, start = DonePainted(row), time.perf_counter()
        row.ticked.emit()
        while eye.at is None:
            application.sendPostedEvents()
            application.processEvents()
        application.processEvents()
        followed.append((time.perf_counter() - start) * 1000)
        workspace.undo()
        application.processEvents()
        return (eye.at - start) * 1000

    def one_commit() -> float:
        start = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO tick VALUES (?)", (NOW.isoformat(),))
        raw.execute("COMMIT")
        return (time.perf_counter() - start) * 1000

    taken, floor = in_turns(30, one_tick, one_commit)
    raw.close()
    window.close()
    return [
        Figure(f"a tick painted, {people:,} / a raw durable commit", taken, floor, Goal(2, plus=5)),
        Figure("the same until all of Today has followed", _middle(followed), floor),
    ]


def _interviewers(window: Window) -> InterviewersPage:
    window.go("interviewers")
    page = window.current
    assert isinstance(page, InterviewersPage)
    return page
