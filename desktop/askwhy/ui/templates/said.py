"""Says within a dialog what was done, with a way back: the window's own toast lies behind it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from askwhy.ui.bridge import Bridge
from askwhy.ui.look.mirror import place
from askwhy.ui.look.size import px
from askwhy.ui.toast import Toast

_WIDTH, _LEFT = 312, 264


class Said(QObject):
    """A toast over the foot of a dialog, between the list's verbs and the dialog's buttons."""

    def __init__(self, bridge: Bridge, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._bridge, self._dialog = bridge, dialog
        self.toast = Toast(dialog)
        self.toast.offer_taken.connect(self._turn)
        bridge.said.connect(self._say)
        dialog.installEventFilter(self)
        # Only what was just said is taken back: the rest of the history belongs to the window.
        for keys, verb in (("Ctrl+Z", "undo"), ("Ctrl+Shift+Z", "redo")):
            QShortcut(QKeySequence(keys), dialog, partial(self._take, verb))

    def _say(self, text: str, offer: str) -> None:
        self.toast.say(text, offer)
        self._place()

    def _turn(self, offer: str) -> None:
        if offer == "undo":
            self._bridge.undo()
        else:
            self._bridge.redo()

    def _take(self, verb: str) -> None:
        if self.toast.offers(verb):
            self.toast.take()

    def _place(self) -> None:
        self.toast.adjust(px(_WIDTH))
        top = self._dialog.height() - self.toast.height() - px(10)
        place(self.toast, px(_LEFT), top, self.toast.width(), self.toast.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place when the dialog takes another size."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
