"""The number to dial, large, with a button that copies it and one that has the system dial."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from askwhy.ui import reach
from askwhy.ui.look.controls import Whole, button
from askwhy.ui.look.size import BOLD, PANE_TITLE, px
from askwhy.wording.i18n import _

_SAID_MS = 2000
"""How long the button says that the number was copied."""


class DialLine(QWidget):
    """One number as it was typed; `international` is what the system is asked to dial."""

    def __init__(self, number: str, international: str) -> None:
        super().__init__()
        self._number, self._international = number, international
        self.copy = button(_("Copy"), "plain", "copy", name=_("Copy the number"))
        self.dial = button(_("Dial"), "tinted", "phone", name=_("Dial {number}").format(number=number))
        self.dial.setToolTip(_("Opens the program of this computer that makes calls"))
        self.copy.clicked.connect(self._copy)
        self.dial.clicked.connect(lambda: reach.dial(self._international or self._number))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(Whole(number, PANE_TITLE, BOLD))
        line.addSpacing(px(8))
        line.addWidget(self.copy)
        line.addWidget(self.dial)
        line.addStretch(1)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._number)
        before = self.copy.text()
        self.copy.setText(_("Copied"))
        QTimer.singleShot(_SAID_MS, self.copy, lambda: self.copy.setText(before))
