"""Times one start, from the beginning of the process to the first paint: `bare`, or AskWhy with a book.

Called in a process of its own by run.py: first_paint.py START bare, or first_paint.py START BOOK, where START is
the monotonic clock when the process was started. Prints milliseconds.
"""

import sys
import time


def bare() -> float:
    """Open a window that imports peewee and shows a table of 20 rows: the floor."""
    import peewee
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

    application = QApplication([])
    painted: list[float] = []

    class Table(QTableWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            painted.append(time.monotonic())

    table = Table(20, 5)
    for row in range(20):
        for column in range(5):
            table.setItem(row, column, QTableWidgetItem(f"{peewee.__name__} {row} {column}"))
    table.resize(1280, 800)
    table.show()
    while not painted:
        application.processEvents()
    return painted[0]


def askwhy(book: str) -> float:
    """Open AskWhy by its front door; instead of the event loop, wait for the first paint of the page."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    painted: list[float] = []

    class Eye(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and type(watched).__name__ == "TodayPage" and not painted:
                watched.event(event)
                painted.append(time.monotonic())
                return True
            return False

    def watch() -> int:
        application = QApplication.instance()
        assert application is not None
        eye = Eye()
        application.installEventFilter(eye)
        while not painted:
            application.processEvents()
        application.removeEventFilter(eye)
        return 0

    QApplication.exec = staticmethod(watch)  # type: ignore[method-assign]  # the one place to stand in
    sys.argv = ["askwhy", "--book", book, "--now", "2026-11-24T14:42:00+01:00"]
    from askwhy.__main__ import main

    main()
    return painted[0]


if __name__ == "__main__":
    start, what = float(sys.argv[1]), sys.argv[2]
    ended = bare() if what == "bare" else askwhy(what)
    print((ended - start) * 1000)
