"""Paints the rows of the table: two lines for the person, an icon for the channel, a dot for the state."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QTableView

from askwhy.domain.standing import Standing
from askwhy.store.rows import PersonRow
from askwhy.ui.interviewers.columns import Column
from askwhy.ui.interviewers.model import PeopleModel, cell_text, standing_of
from askwhy.ui.look.colours import colour, is_bare
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import painter_on
from askwhy.ui.look.painted import draw_line
from askwhy.ui.look.size import BODY, BOLD, REGULAR, SECOND, font, px
from askwhy.ui.person.sections import CHANNEL_ICONS
from askwhy.wording import names

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


class _Hand(NamedTuple):
    """How a text is written."""

    factor: float = BODY
    weight: QFont.Weight = REGULAR
    tabular: bool = False
    token: str = "ink"


_PLAIN = _Hand()
_BELOW = _Hand(SECOND, tabular=True, token="quiet")
_WHEN, _WHEN_DUE = _Hand(tabular=True, token="quiet"), _Hand(weight=BOLD, tabular=True)


class _Row(NamedTuple):
    """Somebody in sight."""

    top: int
    person: PersonRow
    stands: Standing


class RowsPaint:
    """Draws the rows in sight at once, and each font and colour is taken up once for all of them.

    Asked for each cell by Qt, a delegate took two and a half times as long. The row in hand is tinted over its whole
    width, and ringed when the table has the focus.
    """

    def __init__(self, table: QTableView, model: PeopleModel) -> None:
        self._table = table
        self._model = model
        self._texts: defaultdict[_Hand, list[tuple[QRectF, str]]] = defaultdict(list)

    def paint(self, shown: QRect) -> None:
        """Draw the rows that a part of the viewport touches."""
        table, viewport = self._table, self._table.viewport()
        first, last = table.rowAt(shown.top()), table.rowAt(shown.bottom())
        if first < 0:
            return
        last = last if last >= 0 else self._model.rowCount() - 1
        height = table.rowHeight(first)
        area = QRect(0, table.rowViewportPosition(first), viewport.width(), height)
        painter = painter_on(viewport)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = []
        for row, person in enumerate(self._model.stretch(first, last), first):
            self._paint_ground(painter, area, row)
            if person is not None:
                rows.append(_Row(area.top(), person, standing_of(person, self._model.today)))
            area.translate(0, height)
        for column in Column:
            if not table.isColumnHidden(column):
                left, width = table.columnViewportPosition(column), table.columnWidth(column)
                cell = QStyle.visualRect(
                    viewport.layoutDirection(), viewport.rect(), QRect(left, 0, width, height)
                )
                self._paint_column(painter, QRectF(cell).adjusted(px(PAD), 0, -px(4), 0), column, rows)
        self._write(painter)

    def _paint_ground(self, painter: QPainter, area: QRect, row: int) -> None:
        """Draw the ground, the hairline, and what says which rows are chosen."""
        table = self._table
        chosen = table.selectionModel().isSelected(self._model.index(row, 0))
        if chosen:
            painter.fillRect(area, colour("soft"))
        elif table.property("hovered") == row:
            painter.fillRect(area, colour("hover"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour("line"))
        if chosen:
            bar = QRectF(area.left(), area.top() + px(3), px(3), area.height() - px(6))
            painter.fillRect(bar, colour("accent"))
        ringed = table.property("ringed") and table.hasFocus() and table.currentIndex().row() == row
        # Where no ground is tinted, a line around says who is chosen.
        if ringed or (chosen and is_bare()):
            _paint_ring(painter, QRectF(area))

    def _paint_column(self, painter: QPainter, cell: QRectF, column: Column, rows: Iterable[_Row]) -> None:
        """Draw what is no text, and keep the texts to be written."""
        for row in rows:
            area, person = cell.translated(0, row.top), row.person
            if column is Column.NAME:
                self._keep_two(area, person.name, person.role, BOLD)
            elif column is Column.EMPLOYER:
                self._keep_two(area, person.employer, self._model.clock(person), REGULAR)
            elif column is Column.STATE:
                _paint_dot(painter, area, row.stands)
                self._keep(_PLAIN, area.adjusted(px(18), 0, 0, 0), names.standing(row.stands))
            else:
                self._keep_step(painter, area, column, row)

    def _keep_step(self, painter: QPainter, area: QRectF, column: Column, row: _Row) -> None:
        text, due = cell_text(row.person, column, self._model.today), row.stands is Standing.DUE
        if column is Column.WHEN:
            self._keep(_WHEN_DUE if due else _WHEN, area, text)
        elif column is Column.NEXT_STEP and row.person.channel is not None:
            side = px(18)
            mark = QRectF(area.left(), area.center().y() - side / 2, side, side)
            paint_icon(painter, CHANNEL_ICONS[row.person.channel], mark, "ink" if due else "quiet")
            self._keep(_PLAIN, area.adjusted(px(26), 0, 0, 0), text)
        else:
            self._keep(_PLAIN, area, text)

    def _keep_two(self, area: QRectF, first: str, second: str, weight: QFont.Weight) -> None:
        """Keep two lines, or one in the middle."""
        if not second or not first:
            token = "ink" if first else "quiet"
            self._keep(_Hand(weight=weight, token=token), area, first or second)
            return
        half, lead = area.height() / 2, px(4)
        upper = QRectF(area.left(), area.top() + lead, area.width(), half - lead)
        self._keep(_Hand(weight=weight), upper, first)
        self._keep(_BELOW, upper.translated(0, half - lead), second)

    def _keep(self, hand: _Hand, area: QRectF, text: str) -> None:
        if text:
            self._texts[hand].append((area, text))

    def _write(self, painter: QPainter) -> None:
        """Write the texts that were kept."""
        for hand, texts in self._texts.items():
            letters = font(hand.factor, hand.weight, tabular=hand.tabular)
            painter.setFont(letters)
            painter.setPen(colour(hand.token))
            metrics = QFontMetrics(letters)
            for area, text in texts:
                draw_line(painter, area, text, metrics)
        self._texts.clear()


def _paint_ring(painter: QPainter, area: QRectF) -> None:
    """Draw a line around a row, but where one begins to read."""
    painter.setPen(QPen(colour("accent"), 2))
    top, bottom = area.top() + 1, area.bottom() - 1
    painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top))
    painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom))
    painter.drawLine(QPointF(area.right() - 1, top), QPointF(area.right() - 1, bottom))


def _paint_dot(painter: QPainter, area: QRectF, said: Standing) -> None:
    token = STANDING_DOTS.get(said)
    painter.setPen(Qt.PenStyle.NoPen if token else QPen(colour("edge"), 1.5))
    painter.setBrush(colour(token) if token else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(area.left() + px(5), area.center().y()), px(4), px(4))
