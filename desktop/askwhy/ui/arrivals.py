"""Takes in the files that somebody outside wants opened: who started AskWhy, a later start, the desktop of macOS."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from askwhy.ui.drops import Given


class Arrivals(QObject):
    """Keeps the files until there is a window to take them. They are taken as if they were dropped on it."""

    def __init__(self, application: QApplication, files: Sequence[Path]) -> None:
        super().__init__(application)
        self.application = application
        self._waiting = list(files)
        self._take: Callable[[Given], None] | None = None
        if sys.platform == "darwin":  # only there; it is asked at each event
            application.installEventFilter(self)

    def serve(self, take: Callable[[Given], None] | None) -> None:
        """Hand over to a window what has waited, and from now on what comes; None when its time is over."""
        self._take = take
        self.arrive(())

    def arrive(self, files: Sequence[Path]) -> None:
        """Take in files."""
        self._waiting += files
        if self._waiting and self._take is not None:
            given, self._waiting = Given(tuple(self._waiting)), []
            self._take(given)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of files that were opened with AskWhy."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.arrive([Path(event.file())])
            return True
        return super().eventFilter(watched, event)
