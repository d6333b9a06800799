"""The plan as a time line: what happened, what is next, what is planned, down one line."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from askwhy.domain.ids import TouchId
from askwhy.domain.touches import Disposition
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Text, Whole, button
from askwhy.ui.look.mirror import painter_on, set_margins, upright
from askwhy.ui.look.roles import ITEM, LIST, reads_as
from askwhy.ui.look.size import BODY, BOLD, REGULAR, SECOND, px
from askwhy.ui.person.moments import NearMoment
from askwhy.wording.i18n import _
from askwhy.workspace.person import MomentKind

_MARK = 18
_MISSED = (Disposition.VOICEMAIL, Disposition.NO_ANSWER, Disposition.BUSY)


class TimeLine(QWidget):
    """The moments of one plan, oldest first."""

    def __init__(self, moments: Sequence[NearMoment], ask_words: Callable[[TouchId], None]) -> None:
        super().__init__()
        reads_as(self, LIST)
        self.setAccessibleName(_("Plan"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for index, moment in enumerate(moments):
            row = _Row(moment, first=index == 0, last=index == len(moments) - 1)
            if moment.answered is not None:
                row.offer(_("What did they say?"), partial(ask_words, moment.answered))
            column.addWidget(row)
        rows = self.findChildren(_Row)
        widest = max((row.day.sizeHint().width() for row in rows), default=0)
        for row in rows:
            row.day.setFixedWidth(max(px(52), widest))


class _Row(QWidget):
    """One moment: its mark on the line, its day, what it is, and a second line."""

    def __init__(self, near: NearMoment, *, first: bool, last: bool) -> None:
        super().__init__()
        reads_as(self, ITEM)
        self._kind, self._first, self._last = near.moment.kind, first, last
        touch = near.moment.touch
        self._missed = touch is not None and touch.disposition in _MISSED
        is_next = self._kind is MomentKind.NEXT
        ahead = self._kind in (MomentKind.PLANNED, MomentKind.END, MomentKind.LEFT_OUT)
        weight, token = (BOLD if is_next else REGULAR), ("quiet" if ahead else "ink")
        grid = QGridLayout(self)
        set_margins(grid, px(32), px(3), 0, px(5))
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(1))
        self.day = Whole(near.day, SECOND, weight, "ink" if is_next else "quiet")
        grid.addWidget(self.day, 0, 0)
        grid.addWidget(Text(near.title, BODY, weight, token), 0, 1)
        grid.setColumnStretch(1, 1)
        if near.second:
            grid.addWidget(Text(near.second, SECOND, token="quiet", wraps=True), 1, 1)
        self._grid = grid
        self.setAccessibleName(", ".join(part for part in (near.day, near.title, near.second) if part))

    def offer(self, text: str, do: Callable[[], None]) -> None:
        """Offer to do something about it."""
        made = button(text, "link", name=f"{text} {self.accessibleName()}")
        made.clicked.connect(lambda: do())
        self._grid.addWidget(made, 2, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line through the row and the mark on it."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(px(9), px(13))
        self._paint_line(painter, middle)
        self._paint_mark(painter, middle)

    def _paint_line(self, painter: QPainter, middle: QPointF) -> None:
        ahead = self._kind in (MomentKind.NEXT, MomentKind.PLANNED, MomentKind.END)
        reach = px(_MARK) / 2 + 1
        painter.setPen(QPen(colour("edge"), 1.5))
        if not self._first:
            painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), middle.y() - reach))
        if not self._last:
            style = Qt.PenStyle.DotLine if ahead else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colour("edge"), 1.5, style))
            painter.drawLine(QPointF(middle.x(), middle.y() + reach), QPointF(middle.x(), self.height()))

    def _paint_mark(self, painter: QPainter, middle: QPointF) -> None:
        side = px(_MARK)
        area = QRectF(middle.x() - side / 2 + 1, middle.y() - side / 2 + 1, side - 2, side - 2)
        reached = self._kind in (MomentKind.MADE, MomentKind.RECEIVED) and not self._missed
        accent = reached or self._missed or self._kind is MomentKind.NEXT
        painter.setPen(
            QPen(colour("accent" if accent else "edge"), 2.5 if self._kind is MomentKind.NEXT else 1.5)
        )
        painter.setBrush(colour("accent" if reached else "desk"))
        if self._kind is MomentKind.LEFT_OUT:
            painter.drawEllipse(middle, px(4), px(4))
            return
        painter.drawEllipse(area)
        if reached or self._missed:
            painter.setPen(QPen(colour("onaccent" if reached else "accent"), 1.75))
            corners = ((-0.22, 0.02), (-0.06, 0.18), (0.24, -0.16))
            with upright(painter, area):
                painter.drawPolyline([middle + QPointF(x * side, y * side) for x, y in corners])
        elif self._kind in (MomentKind.NEXT, MomentKind.DECISION, MomentKind.INTERVIEW):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent" if self._kind is MomentKind.NEXT else "edge"))
            painter.drawEllipse(middle, px(3), px(3))
