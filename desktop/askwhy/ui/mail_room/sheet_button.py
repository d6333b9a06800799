"""The name of the label sheet as a heading that opens the list of all sheets."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from askwhy.domain.sheets import LabelSheet
from askwhy.ui.look.colours import colour
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import draw_text, painter_on
from askwhy.ui.look.size import BOLD, NAME, font, px
from askwhy.ui.mail_room.words import sheet_size
from askwhy.wording.i18n import _

REACH = 6
"""How far the button's ground reaches over its words."""


class SheetButton(QAbstractButton):
    """The name of the sheet as a heading, with a mark that it opens."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(font(NAME, BOLD))

    def show_sheet(self, sheet: LabelSheet) -> None:
        """Show which sheet it is."""
        self.setText(sheet.title)
        self.setAccessibleName(_("Label sheet: {sheet}").format(sheet=sheet.title))
        self.setAccessibleDescription(sheet_size(sheet))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the name and the mark."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + px(36), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name and the mark."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.setFont(self.font())
        painter.setPen(colour("ink"))
        words = self.rect().adjusted(px(REACH), 0, -px(28), 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        draw_text(painter, words, Qt.AlignmentFlag.AlignVCenter, text)
        side = px(14)
        left = words.left() + painter.fontMetrics().horizontalAdvance(text) + px(6)
        paint_icon(painter, "down", QRectF(left, (self.height() - side) / 2, side, side), "ink")
