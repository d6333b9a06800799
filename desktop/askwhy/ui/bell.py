"""Brings the window to the front when another start of the same Book rings, with the files that it names."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QWidget

from askwhy.ui.one_window import heard


class Bell(QObject):
    """Watches the file that a later start writes to."""

    def __init__(self, bell: Path, window: QWidget, arrive: Callable[[Sequence[Path]], None]) -> None:
        super().__init__(window)
        self._bell, self._window, self._arrive = bell, window, arrive
        self._watcher = QFileSystemWatcher(self)
        try:
            bell.touch(0o600)
            bell.write_text("", encoding="utf-8")  # nobody waits for what was said to an earlier window
        except OSError:
            return  # nobody can ring; the window is there all the same
        self._watcher.addPath(str(bell))
        self._watcher.fileChanged.connect(self._answer)

    def fall_silent(self) -> None:
        """Answer no more: a window that closes would come back without its Book. Who rings then waits for its end."""
        self._watcher.blockSignals(True)

    def _answer(self) -> None:
        files = heard(self._bell)
        bring_to_front(self._window)
        self._arrive(files)


def bring_to_front(window: QWidget) -> None:
    """Show a window that is hidden, minimised or behind others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
