"""The three columns in the order of the hands: who, which labels, how it looks."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from askwhy.ui.look.controls import Rule, Scrolled
from askwhy.ui.look.size import px
from askwhy.ui.mail_room.how import HowColumn
from askwhy.ui.mail_room.prepared import Prepared
from askwhy.ui.mail_room.which import WhichColumn
from askwhy.ui.mail_room.who import WhoColumn

_BESIDE = 780
"""Pixels from which on all three stand beside one another; below, the label stands under the sheet."""
_WHO, _WHO_AT_LEAST = 0.35, 296
_WHICH, _HOW = 352, 344
"""How they share the width."""


class Columns(QWidget):
    """Three columns; where the window is narrow, two, of which the second scrolls."""

    def __init__(self, prepared: Prepared) -> None:
        super().__init__()
        self.who, self.which, self.how = WhoColumn(), WhichColumn(prepared), HowColumn()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.who)
        row.addWidget(Rule(upright=True))
        row.addWidget(self._right(), 1)

    def _right(self) -> Scrolled:
        """The sheet and the label, with a line between them."""
        inner = QWidget()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setSpacing(0)
        self._upright, self._level = Rule(upright=True), Rule()
        self._pair.addWidget(self.which, _WHICH)
        self._pair.addWidget(self._upright)
        self._pair.addWidget(self._level)
        self._pair.addWidget(self.how, _HOW)
        return Scrolled(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the label beside the sheet, or under it."""
        super().resizeEvent(event)
        beside = self.width() >= px(_BESIDE)
        way = QBoxLayout.Direction
        self._pair.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._upright.setVisible(beside)
        self._level.setVisible(not beside)
        self.who.setFixedWidth(max(px(_WHO_AT_LEAST), round(self.width() * _WHO)))
