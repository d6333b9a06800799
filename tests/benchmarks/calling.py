"""Measures the page of a call: from *Call* until it is painted, and a key in very long notes."""

import time
from pathlib import Path

from books import NOW
from pages import Painted
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from timing import Figure, Goal, in_turns

from askwhy.domain.ids import InterviewerId
from askwhy.store.due import due_rows
from askwhy.ui.app import open_window
from askwhy.ui.call.page import CallPage
from askwhy.ui.window import Window

OPENS_WITHIN_MS, FRAME_MS = 100, 16
_LONG = 200_000
"""Letters of notes."""


def calls(application: QApplication, book: Path, people: int) -> list[Figure]:
    """Time *Call* until the page is painted, against a bare dialog with as many controls."""
    window = open_window(application, book, NOW)
    application.processEvents()
    who = [row.interviewer for row in due_rows(window.bridge.workspace.book.database, NOW.date())]
    first = _opened(application, window, who[0])
    turns = iter(who * 4)
    later, floor = in_turns(7, lambda: _opened(application, window, next(turns)), lambda: _bare(application))
    key, bare_key = _keys(application, window, who[0])
    window.close()
    goal = Goal(at_most=OPENS_WITHIN_MS)
    return [
        Figure(f"the page of the first call painted, {people:,} / a bare dialog", first, floor, goal),
        Figure(f"the page of a later call painted, {people:,} / a bare dialog", later, floor, goal),
        Figure(f"a key in notes of {_LONG:,} letters / a bare field", key, bare_key, Goal(at_most=FRAME_MS)),
    ]


def _opened(application: QApplication, window: Window, who: InterviewerId) -> float:
    start = time.perf_counter()
    window.verbs.call(who)
    page = _page(window, who)
    _paint(application, page)
    taken = (time.perf_counter() - start) * 1000
    page.done(0)
    application.processEvents()
    return taken


def _page(window: Window, who: InterviewerId) -> CallPage:
    return next(page for page in window.findChildren(CallPage) if page.person == who and page.isVisible())


def _paint(application: QApplication, shown: QWidget) -> None:
    eye = Painted(shown)
    while not eye.count:
        application.sendPostedEvents()
        application.processEvents()


def _bare(application: QApplication) -> float:
    start = time.perf_counter()
    made = QDialog()
    column = QVBoxLayout(made)
    for number in range(20):
        column.addWidget(QLabel(f"A text of some words, number {number}"))
        column.addWidget(QPushButton(f"Button {number}"))
    column.addWidget(QPlainTextEdit())
    made.show()
    _paint(application, made)
    taken = (time.perf_counter() - start) * 1000
    made.close()
    return taken


def _keys(application: QApplication, window: Window, who: InterviewerId) -> tuple[float, float]:
    window.verbs.call(who)
    page = _page(window, who)
    field, bare = page.body.notes.field, QPlainTextEdit()
    text = "They said that it was close.\n" * (_LONG // 29)
    bare.resize(field.size())
    bare.show()
    for each in (field, bare):
        each.setPlainText(text)
        application.processEvents()

    def typed(into: QPlainTextEdit) -> float:
        start = time.perf_counter()
        QTest.keyClick(into, Qt.Key.Key_A)
        into.viewport().repaint()
        return (time.perf_counter() - start) * 1000

    measured, floor = in_turns(15, lambda: typed(field), lambda: typed(bare))
    bare.close()
    field.clear()
    page.done(0)
    return measured, floor
