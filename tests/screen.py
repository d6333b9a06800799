"""What stands behind every test of the window: its looks, its Book, its clock, and how it comes and goes."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from askwhy.domain.settings import SettingKey
from askwhy.store.book import WINDOW_PATIENCE_MS
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.theme import Theme
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

BERLIN = ZoneInfo("Europe/Berlin")


class Clock:
    """A clock that stands until a test moves it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Give the instant."""
        return self.now

    def go_to(self, text: str) -> None:
        """Go to an instant of Berlin's clock, "2026-11-11 09:00"."""
        self.now = datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def dress(application: QApplication) -> None:
    """Give the application its looks, once for all tests."""
    if not application.findChildren(Theme):
        Theme(application)


def open_book(path: Path, now: datetime) -> Workspace:
    """Open a Book as the window does; a new one belongs to somebody in Berlin."""
    opened = Workspace.open(path, create=True, patience_ms=WINDOW_PATIENCE_MS)
    if not opened.book.settings()[SettingKey.ZONE]:
        opened.set({SettingKey.ZONE: "Europe/Berlin", SettingKey.COUNTRY: "DE"}, now)
    return opened


def open_window(bridge: Bridge, qtbot: QtBot) -> Window:
    """Show the main window until it is painted."""
    window = Window(bridge)
    window.resize(1280, 800)
    with qtbot.waitSignal(window.current.first_painted):
        window.show()
    return window


def throw_away(widget: QWidget) -> None:
    """Close a window and delete it at once, so that it goes before its Book does."""
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
