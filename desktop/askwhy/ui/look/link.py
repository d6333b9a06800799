"""A link with a name of somebody: a button in the looks of a link that cuts what is too long."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from askwhy.ui.look.size import px
from askwhy.ui.look.tips import plain_tip


class NameLink(QPushButton):
    """A name to go to. A very long one ends in an ellipsis, and is whole as its tip."""

    def __init__(self, name: str, says: str) -> None:
        super().__init__(name.replace("&", "&&"))
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._whole = name

    def minimumSizeHint(self) -> QSize:
        """Need a few letters."""
        return QSize(min(px(72), self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name, cut where the room ends."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")
        option.text = shown.replace("&", "&&")
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
