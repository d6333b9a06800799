"""The list of applications: three lines each, what became of it with a dot and in words."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from askwhy.domain.applications import Decision
from askwhy.store.applications import ApplicationRow
from askwhy.ui.applications import words
from askwhy.ui.applications.model import ROW_ROLE, TODAY_ROLE, ApplicationsModel
from askwhy.ui.look.colours import colour
from askwhy.ui.look.lists import make_calm
from askwhy.ui.look.mirror import painter_in
from askwhy.ui.look.painted import paint_line
from askwhy.ui.look.size import BOLD, NAME, SECOND, font, px
from askwhy.wording.i18n import _

_ROW_HEIGHT = 80
_PAD = 12

_DOTS = {Decision.PENDING: "accent", Decision.OFFER: "good"}
"""The filled dots; the others are open ones. The words beside them say the same."""


class ApplicationList(QListView):
    """The list; the row in hand is tinted, and ringed when the list has the focus."""

    def __init__(self, model: ApplicationsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(_("Applications"))
        make_calm(self)


class _Delegate(QStyledItemDelegate):
    """Draws one application."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give one row's height."""
        return QSize(px(200), px(_ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground, the hairline and three lines."""
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter_in(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, state)
        row = index.data(ROW_ROLE)
        if isinstance(row, ApplicationRow):
            self._paint_row(painter, QRectF(area).adjusted(px(_PAD), px(9), -px(_PAD), -px(9)), row, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colour("soft" if chosen else "hover"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour("line"))
        if chosen:
            painter.fillRect(
                QRectF(area.left(), area.top() + px(3), px(3), area.height() - px(6)), colour("accent")
            )
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -2), 6, 6)

    def _paint_row(
        self,
        painter: QPainter,
        area: QRectF,
        row: ApplicationRow,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        today: date = index.data(TODAY_ROLE)
        third = area.height() / 3
        lines = [QRectF(area.left(), area.top() + at * third, area.width(), third) for at in range(3)]
        name, role = row.employer or row.role or _("An application"), row.role if row.employer else ""
        self._paint_pair(painter, lines[0], (name, font(NAME, BOLD), "ink"), words.last_interview(row, today))
        paint_line(painter, lines[1], role, font(SECOND), "quiet")
        token = _DOTS.get(row.decision)
        painter.setPen(Qt.PenStyle.NoPen if token else QPen(colour("edge"), 1.5))
        painter.setBrush(colour(token) if token else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(lines[2].left() + px(5), lines[2].center().y()), px(4), px(4))
        said = words.ended(row.decision, row.decided_on, today)
        below = lines[2].adjusted(px(18), 0, 0, 0)
        self._paint_pair(painter, below, (said, font(SECOND), "ink"), words.plans(row.active_plans))

    def _paint_pair(self, painter: QPainter, area: QRectF, left: tuple[str, QFont, str], right: str) -> None:
        """Draw a text, and a quieter one at the right, which is never cut."""
        small = font(SECOND, tabular=True)
        width = QFontMetricsF(small).horizontalAdvance(right) + 1 if right else 0.0
        text, letters, token = left
        room = width + px(10) if right else 0
        paint_line(painter, area.adjusted(0, 0, -room, 0), text, letters, token)
        if right:
            paint_line(painter, area.adjusted(area.width() - width, 0, 0, 0), right, small, "quiet")
