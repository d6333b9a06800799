"""Paints the cells of the table: two lines for the person, an icon for the channel, a dot for the state."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from askwhy.domain.standing import Standing
from askwhy.store.rows import PersonRow
from askwhy.ui.interviewers.columns import Column
from askwhy.ui.interviewers.model import CLOCK_ROLE, ROW_ROLE, STANDING_ROLE
from askwhy.ui.look.colours import colour, is_bare
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import painter_in
from askwhy.ui.look.painted import paint_line
from askwhy.ui.look.size import BODY, BOLD, REGULAR, SECOND, font, px
from askwhy.ui.person.sections import CHANNEL_ICONS

ROW_HEIGHT = 48
PAD = 12
STATE_ROOM = 12 + 18 + 4 + 2
"""Pixels of the last column beside its words: the dot, and the space around."""

STANDING_DOTS = {
    Standing.DUE: "accent",
    Standing.REPLIED: "good",
    Standing.WAITING: "mid",
    Standing.DECISION_OPEN: "mid",
}
"""The filled dots; every other standing has an open one. The word beside it says the same."""


class PersonDelegate(QStyledItemDelegate):
    """Draws one cell. The row in hand is tinted over its whole width, and ringed when the table has the focus."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give one row's height."""
        return QSize(px(80), px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground, the hairline and the cell."""
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter_in(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, state, index)
        person = index.data(ROW_ROLE)
        if isinstance(person, PersonRow):
            inner = QRectF(area).adjusted(px(PAD), 0, -px(4), 0)
            due = index.data(STANDING_ROLE) == Standing.DUE  # Qt hands a string back
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            if index.column() == Column.EMPLOYER:
                self._paint_two(painter, inner, text, str(index.data(CLOCK_ROLE) or ""), REGULAR)
            else:
                self._paint_cell(painter, inner, Column(index.column()), person, text, due=due)
            if index.column() == Column.STATE:
                self._paint_dot(painter, inner, index.data(STANDING_ROLE))
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        area: QRect,
        state: QStyle.StateFlag,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, colour("soft"))
        elif view.property("hovered") == index.row():
            painter.fillRect(area, colour("hover"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour("line"))
        seen = view.viewport()
        read = QStyle.visualRect(seen.layoutDirection(), seen.rect(), area)
        if chosen and read.left() <= 0:
            bar = QRectF(area.left(), area.top() + px(3), px(3), area.height() - px(6))
            painter.fillRect(bar, colour("accent"))
        ringed = view.hasFocus() and view.property("ringed") and view.currentIndex().row() == index.row()
        # Where no ground is tinted, a line around says who is chosen.
        if ringed or (chosen and is_bare()):
            self._paint_ring(painter, QRectF(area), is_last=read.right() >= seen.width() - 2)

    def _paint_ring(self, painter: QPainter, area: QRectF, *, is_last: bool) -> None:
        painter.setPen(QPen(colour("accent"), 2))
        top, bottom = area.top() + 1, area.bottom() - 1
        painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top))
        painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom))
        if is_last:
            painter.drawLine(QPointF(area.right() - 1, top), QPointF(area.right() - 1, bottom))

    def _paint_cell(
        self, painter: QPainter, area: QRectF, column: Column, person: PersonRow, text: str, *, due: bool
    ) -> None:
        if column is Column.NAME:
            self._paint_two(painter, area, person.name, person.role, BOLD)
        elif column is Column.NEXT_STEP and person.channel is not None:
            self._paint_icon_text(painter, area, CHANNEL_ICONS[person.channel], text, due=due)
        elif column is Column.WHEN:
            paint_line(
                painter,
                area,
                text,
                font(BODY, BOLD if due else REGULAR, tabular=True),
                "ink" if due else "quiet",
            )
        elif column is Column.STATE:
            paint_line(painter, area.adjusted(px(18), 0, 0, 0), text, font(), "ink")
        else:
            paint_line(painter, area, text, font(), "ink")

    def _paint_two(
        self, painter: QPainter, area: QRectF, first: str, second: str, weight: QFont.Weight
    ) -> None:
        """Paint two lines, or one in the middle."""
        if not second or not first:
            paint_line(painter, area, first or second, font(BODY, weight), "ink" if first else "quiet")
            return
        half = area.height() / 2
        upper = QRectF(area.left(), area.top() + px(4), area.width(), half - px(4))
        lower = QRectF(area.left(), area.top() + half, area.width(), half - px(4))
        paint_line(painter, upper, first, font(BODY, weight), "ink")
        paint_line(painter, lower, second, font(SECOND, tabular=True), "quiet")

    def _paint_icon_text(self, painter: QPainter, area: QRectF, icon: str, text: str, *, due: bool) -> None:
        side = px(18)
        mark = QRectF(area.left(), area.center().y() - side / 2, side, side)
        paint_icon(painter, icon, mark, "ink" if due else "quiet")
        paint_line(painter, area.adjusted(px(26), 0, 0, 0), text, font(), "ink")

    def _paint_dot(self, painter: QPainter, area: QRectF, said: Standing) -> None:
        token = STANDING_DOTS.get(said)
        painter.setPen(Qt.PenStyle.NoPen if token else QPen(colour("edge"), 1.5))
        painter.setBrush(colour(token) if token else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(area.left() + px(5), area.center().y()), px(4), px(4))
