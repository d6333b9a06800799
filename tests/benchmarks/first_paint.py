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
            table.setItem(row, column, QTableWidgetItem(f"{peewee.__version__} {row} {column}"))
    table.resize(1280, 800)
    table.show()
    while not painted:
        application.processEvents()
    return painted[0]


def askwhy(book: str) -> float:
    """Open AskWhy's own window on a book, as the program does."""
    from pathlib import Path

    from books import NOW
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    from askwhy.ui.app import open_window

    application = QApplication([])
    painted: list[float] = []

    class Eye(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not painted:
                watched.event(event)
                painted.append(time.monotonic())
                return True
            return False

    window = open_window(application, Path(book), NOW)
    eye = Eye()
    window.current.installEventFilter(eye)
    while not painted:
        application.processEvents()
    window.close()
    return painted[0]


if __name__ == "__main__":
    start, what = float(sys.argv[1]), sys.argv[2]
    ended = bare() if what == "bare" else askwhy(what)
    print((ended - start) * 1000)
