"""The line of a theme: its name, how many spoke of it, and a dot for each person who said anything."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip

from askwhy.ui.look.colours import colour
from askwhy.ui.look.mirror import along, painter_on
from askwhy.ui.look.painted import paint_line
from askwhy.ui.look.size import BODY, BOLD, MEDIUM, font, px
from askwhy.ui.look.tips import plain_tip
from askwhy.wording.learned import DOTS
from askwhy.wording.plots import DotRow

SET_IN = 12
"""Pixels by which the words of a theme are set in from the ground that it has while it is open."""
_PITCH, _RADIUS = 18, 5.5
_LINE = 120
"""Pixels of the line that stands for many people."""


class ThemeHead(QAbstractButton):
    """Opens and closes the words about a theme, by a click, Enter or Space. Each full dot has its words as a tip."""

    def __init__(self, row: DotRow, said: Callable[[], Sequence[str]]) -> None:
        """Make the line; `said` tells what each person said, in the order of the dots, when a tip needs it."""
        super().__init__()
        self.row = row
        self._said = said
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(row.spoken)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(px(240), px(44))

    def dot_at(self, place: QPoint) -> int | None:
        """Give which dot is at a place, from 0; None where there is none."""
        if self.row.of > DOTS:
            return None
        at = int((along(self, place) - self._dots_left()) // px(_PITCH))
        return at if 0 <= at < self.row.people else None

    def _dots_left(self) -> float:
        return self.width() - (px(_LINE) if self.row.of > DOTS else self.row.of * px(_PITCH)) - px(SET_IN)

    def tip_at(self, place: QPoint) -> str:
        """Give the words of the dot at a place; nothing where there is none."""
        at = self.dot_at(place)
        said = self._said() if at is not None else ()
        return said[at] if at is not None and at < len(said) else ""

    def event(self, event: QEvent) -> bool:
        """Show the words of the dot under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos())), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, and the ring of the focus around it."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        left, right = float(px(SET_IN)), self._dots_left() - px(16)
        share = font(BODY, tabular=True)
        wide = QFontMetricsF(share).horizontalAdvance(self.row.share)
        area = QRectF(left, 0, max(0.0, right - wide - px(12) - left), self.height())
        paint_line(painter, area, self.row.name, self._letters(), "ink")
        paint_line(painter, QRectF(right - wide, 0, wide + 1, self.height()), self.row.share, share, "ink")
        self._paint_people(painter)

    def _letters(self) -> QFont:
        return font(BODY, BOLD if self.isChecked() else MEDIUM)

    def _paint_people(self, painter: QPainter) -> None:
        if self.row.of > DOTS:
            self._paint_part(painter)
            return
        middle, radius = self.height() / 2, px(_RADIUS * 2) / 2
        for at in range(self.row.of):
            centre = QPointF(self._dots_left() + (at + 0.5) * px(_PITCH), middle)
            full = at < self.row.people
            painter.setPen(Qt.PenStyle.NoPen if full else QPen(colour("edge"), 1.25))
            painter.setBrush(colour("accent") if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius, radius)

    def _paint_part(self, painter: QPainter) -> None:
        """Draw everyone as a line, and who said it as the full part of it."""
        thick = px(6)
        line = QRectF(self._dots_left(), (self.height() - thick) / 2, px(_LINE), thick)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("desk"))
        painter.drawRoundedRect(line.adjusted(0.5, 0.5, -0.5, -0.5), thick / 2, thick / 2)
        part = max(float(thick), line.width() * self.row.people / self.row.of)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(QRectF(line.left(), line.top(), part, thick), thick / 2, thick / 2)
