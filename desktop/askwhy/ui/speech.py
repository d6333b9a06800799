"""What the window says: a toast for what was done, a box for what could not be."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from askwhy.ui.bridge import Bridge
from askwhy.wording.i18n import _

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from askwhy.ui.toast import Toast


class Speech(QObject):
    """Speaks for one window."""

    toasted = Signal()
    """The toast has something to say, and wants its place."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._window = bridge, window
        self._silent = False
        bridge.said.connect(self._say)
        bridge.refused.connect(self.refuse)
        bridge.doubted.connect(self.doubt)
        bridge.closing.connect(self._fall_silent)

    @cached_property
    def toast(self) -> "Toast":
        """The toast, made when there is first something to say."""
        from askwhy.ui.toast import Toast  # not before the first paint

        made = Toast(self._window)
        bridge = self._bridge
        made.offer_taken.connect(lambda offer: bridge.undo() if offer == "undo" else bridge.redo())
        return made

    @property
    def has_toast(self) -> bool:
        """Whether anything was said yet."""
        return "toast" in self.__dict__

    def _say(self, text: str, offer: str) -> None:
        self.toast.say(text, offer)
        self.toasted.emit()

    def _fall_silent(self) -> None:
        """Open no box any more: one without its window would keep the program, and with it the Book."""
        self._silent = True

    # Boxes are imported when there is something to refuse or to doubt: they cost the start nothing.

    def refuse(self, sentence: str) -> None:
        """Say in a box what is wrong, and what to do; the same is not said twice at once."""
        from PySide6.QtWidgets import QMessageBox

        boxes = self._window.findChildren(QMessageBox)
        if self._silent or any(box.isVisible() and box.text() == sentence for box in boxes):
            return
        self._box(sentence).open()

    def doubt(self, sentence: str, go_on: Callable[[], None]) -> None:
        """Say in a box what something does not do, and do it when one goes on."""
        if self._silent:
            return
        from PySide6.QtWidgets import QMessageBox

        box = self._box(sentence)
        on = box.addButton(_("Go on"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(_("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leave)
        box.setEscapeButton(leave)
        on.clicked.connect(lambda: go_on())
        box.open()

    def _box(self, sentence: str) -> "QMessageBox":
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.NoIcon, _("AskWhy"), sentence, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box
