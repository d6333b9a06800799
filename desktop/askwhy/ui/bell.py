"""Brings the window to the front when another start of the same Book rings."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QWidget

from askwhy.ui.one_window import take_token


class Bell(QObject):
    """Watches the file that a later start writes to."""

    def __init__(self, bell: Path, window: QWidget) -> None:
        super().__init__(window)
        self._bell, self._window = bell, window
        self._watcher = QFileSystemWatcher(self)
        try:
            bell.touch(0o600)
        except OSError:
            return  # nobody can ring; the window is there all the same
        self._watcher.addPath(str(bell))
        self._watcher.fileChanged.connect(self._answer)

    def _answer(self) -> None:
        take_token(self._bell)
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
