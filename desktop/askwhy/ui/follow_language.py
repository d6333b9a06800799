"""Notices that another language was chosen, in the settings or by a command beside the window."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from askwhy.domain.settings import Setting
from askwhy.ui.language import language_of
from askwhy.ui.window import Window
from askwhy.wording.i18n import spoken

_LOOK_AGAIN_MS = 300


class FollowLanguage(QObject):
    """Says once that the window should speak another language: when no dialog is open any more that would be lost."""

    changed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._bridge = window.bridge
        self._waits = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._waits.timeout.connect(self._look)
        window.bridge.changed.connect(self._told)

    def _told(self, kinds: frozenset[type]) -> None:
        if Setting in kinds:
            self._bridge.do(
                lambda _now: language_of(self._bridge.workspace) != spoken(),
                then=lambda differs: self._waits.start() if differs else self._waits.stop(),
                refused=lambda _sentence: None,
            )

    def _look(self) -> None:
        if QApplication.activeModalWidget() is None:
            self._waits.stop()
            self.changed.emit()
