"""Times one start, from the beginning of the process to the first paint: `bare`, or AskWhy with a book.

Called in a process of its own by starts.py: first_paint.py START bare, or first_paint.py START BOOK, where START is
the monotonic clock when the process was started. Prints milliseconds, those of the processor, and the most memory
that it took until then in MiB.
"""

import re
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from askwhy.ui.window import Window


class Start(NamedTuple):
    """What a start took."""

    ended: float
    """The monotonic clock at the paint, in seconds."""
    processor: float
    peak: float

    @classmethod
    def until_now(cls) -> "Start":
        """Read the clocks."""
        ended, used = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF)
        # The system's own figure for a process counts what its parent took before it.
        found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="utf-8"))
        return cls(ended, (used.ru_utime + used.ru_stime) * 1000, int(found.group(1)) / 1024 if found else 0)


def bare() -> Start:
    """Open a window that imports peewee and shows a table of 20 rows: the floor."""
    import peewee
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem

    application = QApplication([])
    painted: list[Start] = []

    class Table(QTableWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, lambda: painted.append(Start.until_now()))

    table = Table(20, 5)
    for row in range(20):
        for column in range(5):
            table.setItem(row, column, QTableWidgetItem(f"{peewee.__name__} {row} {column}"))
    window = QMainWindow()
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    while not painted:
        application.processEvents()
    return painted[0]


def askwhy(book: str) -> Start:
    """Open AskWhy by its front door; instead of the event loop, wait for the first paint of the page."""
    from askwhy.ui import starting

    painted: list[Start] = []
    load = starting.load_what_needs_no_qt

    def load_and_watch() -> None:
        load()
        _wait_instead_of_the_loop(painted)

    starting.load_what_needs_no_qt = load_and_watch  # the one place where Qt is about to come
    sys.argv = ["askwhy", "--book", book, "--now", "2026-11-24T14:42:00+01:00"]
    from askwhy.__main__ import main

    main()
    return painted[0]


def _wait_instead_of_the_loop(painted: list[Start]) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from askwhy.ui import app

    class Eye(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                # The page is painted before what lies on it; both are done when the loop comes round.
                QTimer.singleShot(0, lambda: painted.append(Start.until_now()))
            return False

    def watch() -> int:
        application = QApplication.instance()
        assert application is not None
        while not painted:
            application.processEvents()
        return 0

    def show_and_watch(*words: Any, **named: Any) -> "Window":
        window = show_window(*words, **named)
        # To watch every widget would hand Python some that it has not seen, which makes all of Qt's enumerations.
        window.current.installEventFilter(eye)
        return window

    eye, show_window = Eye(), app.show_window
    app.show_window = show_and_watch
    QApplication.exec = staticmethod(watch)  # type: ignore[method-assign]  # the one place to stand in


if __name__ == "__main__":
    start, what = float(sys.argv[1]), sys.argv[2]
    took = bare() if what == "bare" else askwhy(what)
    print((took.ended - start) * 1000, took.processor, took.peak)
