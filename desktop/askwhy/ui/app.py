"""Runs the window: the application, its looks, the Book, and the faults that stop it from opening."""

import argparse
import gc
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from askwhy import __version__
from askwhy.domain.faults import Fault
from askwhy.store.book import WINDOW_PATIENCE_MS
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.icons import icon
from askwhy.ui.look.size import px
from askwhy.ui.look.theme import Theme
from askwhy.ui.uncaught import tell_faults
from askwhy.ui.window import Window
from askwhy.wording.faults import sentence
from askwhy.workspace.home import default_book, named_book
from askwhy.workspace.workspace import Workspace

_QUIET_MS = 3000
"""After so long nobody waits for the window any more."""

Clock = Callable[[], datetime]


def run(words: list[str]) -> int:
    """Open the window on the Book that was named, else on one's own; gives the exit status."""
    arguments = _arguments(words)
    application = QApplication([sys.argv[0]])
    application.setApplicationName("AskWhy")
    application.setApplicationDisplayName("AskWhy")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("askwhy")
    application.setWindowIcon(icon("askwhy", "accent"))
    try:
        window = open_window(application, arguments.book, arguments.now)
    except Fault as fault:
        return _cannot_open(fault)
    try:
        return application.exec()
    finally:
        window.bridge.workspace.close()


def open_window(application: QApplication, book: Path | None, now: datetime | None) -> Window:
    """Dress the application, open the Book and show the window. Raises the faults of `Workspace.open`."""
    Theme(application)
    window = Window(Bridge(open_workspace(book), clock(now)))
    tell_faults(window.bridge)
    window.current.first_painted.connect(_settle)
    QTimer.singleShot(_QUIET_MS, window, lambda: _renew_holidays(window.bridge))
    window.resize(first_size(application.primaryScreen().availableSize()))
    window.show()
    return window


def first_size(screen: QSize) -> QSize:
    """Give the size of a new window: what the pages are drawn for, or what a small screen has beside the frame."""
    return QSize(px(1280), px(800)).boundedTo(screen - QSize(px(16), px(48)))


def _renew_holidays(bridge: Bridge) -> None:
    """Forget holidays of older tables; a Book that is locked keeps them until the next start."""
    bridge.do(lambda _now: bridge.workspace.renew_holidays(), refused=lambda _sentence: None)


def _settle() -> None:
    """Collect what is thrown away from now on; what the start has made stays as long as the program."""
    gc.freeze()
    gc.enable()


def open_workspace(named: Path | None) -> Workspace:
    """Open the named Book, or the default one; the first time it is made. A named one must exist."""
    path = named_book(named)
    return Workspace.open(path or default_book(), create=path is None, patience_ms=WINDOW_PATIENCE_MS)


def clock(now: datetime | None) -> Clock:
    """Give the clock: the system's, or one that was set and runs on from there."""
    if now is None:
        return lambda: datetime.now(UTC)
    ahead = now - datetime.now(UTC)
    return lambda: datetime.now(UTC) + ahead


def _arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="askwhy")
    parser.add_argument("--book", type=Path)
    parser.add_argument("--now", type=lambda text: datetime.fromisoformat(text).astimezone())
    parser.add_argument("--json", action="store_true")
    return parser.parse_args(words)


def _cannot_open(fault: Fault) -> int:
    """Say in a dialog why the Book cannot be opened."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "AskWhy", sentence(fault))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
    return 1
