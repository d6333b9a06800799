"""The day ribbon: one's own day as an axis with now on it, and on it the calls as stretches of *their* days."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from askwhy.domain.hours import Stretch
from askwhy.domain.ids import StepId
from askwhy.ui.look.mirror import painter_on, place, place_of
from askwhy.ui.look.roles import GROUP, reads_as
from askwhy.ui.look.size import px
from askwhy.ui.today.axis import DAY, Axis, axis_for
from askwhy.ui.today.lanes import Layout, Span, lay_out
from askwhy.ui.today.marks import Mark
from askwhy.ui.today.ribbon_ground import HOURS, PILL, STRIP, Now, paint_ground
from askwhy.ui.today.ribbon_marks import (
    PADDING,
    TOLD,
    MarkButton,
    MoreButton,
    RibbonButton,
    label_width,
    more_width,
)
from askwhy.wording.i18n import _

LANES, FEW_LANES = 3, 2
"""The most lanes, and the most where the window is low."""
_LANE = 34
_MORE = 24
"""Height of the row for what found no room, with the space above it."""


class Ribbon(QWidget):
    """Answers "whom can I reach when?" at a glance.

    There is one axis, one's own time; a mark's colour says which part of *their* day it is. Each mark is a
    button, so that mouse, keyboard and screen reader reach it: Tab enters, the arrow keys go along. What finds
    no room in three lanes is told below, at its hour.
    """

    mark_chosen = Signal(object)
    """The Mark that was pressed."""

    def __init__(self) -> None:
        super().__init__()
        reads_as(self, GROUP)
        self.setAccessibleName(_("Your day"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._marks: tuple[Mark, ...] = ()
        self._awake: Stretch = (0, DAY)
        self._now = Now(0, "")
        self._chosen: StepId | None = None
        self._most_lanes = LANES
        self._buttons: dict[tuple[bool, int], MarkButton] = {}
        self._more: list[MoreButton] = []
        self._entry: RibbonButton | None = None
        self._axis = axis_for(self._awake, (), 1)

    def show_day(self, marks: Sequence[Mark], awake: Stretch, now: Now, spoken: str) -> None:
        """Show the calls of a day; `spoken` says in words what the picture shows."""
        self._marks, self._awake, self._now = tuple(marks), awake, now
        self.setAccessibleDescription(" ".join([spoken, *(f"{mark.spoken}." for mark in marks[:TOLD])]))
        self._renew_buttons()
        self._place()

    def set_low(self, low: bool) -> None:
        """Leave more room to the list where the window is low."""
        most = FEW_LANES if low else LANES
        if most != self._most_lanes:
            self._most_lanes = most
            self._place()

    def choose(self, step: StepId | None) -> None:
        """Ring the call of the chosen row."""
        self._chosen = step
        for each in self._in_order():
            each.set_ringed(step is not None and any(mark.step == step for mark in _marks_of(each)))
        self._let_in(next((each for each in self._in_order() if each.is_ringed), self._entry))

    @property
    def buttons(self) -> tuple[MarkButton, ...]:
        """The marks that have a place, in the order of the day."""
        return tuple(each for each in self._in_order() if isinstance(each, MarkButton))

    @property
    def more(self) -> tuple[MoreButton, ...]:
        """What found no room, in the order of the day."""
        return tuple(self._more)

    # The buttons

    def _renew_buttons(self) -> None:
        """Keep the buttons of calls that are still here: one of them may have the focus."""
        wanted = {mark.key: mark for mark in self._marks}
        for key in self._buttons.keys() - wanted.keys():
            gone = self._buttons.pop(key)
            gone.hide()
            gone.deleteLater()
        for key, button in self._buttons.items():
            button.show_mark(wanted[key])

    def _made(self, mark: Mark) -> MarkButton:
        made = MarkButton(mark, self)
        made.clicked.connect(lambda: self.mark_chosen.emit(made.mark))
        self._connect(made)
        return made

    def _connect(self, made: RibbonButton) -> None:
        made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        made.went.connect(lambda way: self._go(made, way))
        made.entered.connect(lambda: self._let_in(made))

    def _in_order(self) -> list[RibbonButton]:
        shown: list[RibbonButton] = [each for each in self._buttons.values() if not each.isHidden()]
        return sorted([*shown, *self._more], key=lambda each: (place_of(each).x(), each.y()))

    def _go(self, start: RibbonButton, way: int) -> None:
        order = self._in_order()
        at = order.index(start) + way
        if 0 <= at < len(order):
            order[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _let_in(self, entry: RibbonButton | None) -> None:
        """Have Tab enter the ribbon at one button only; the arrow keys do the rest."""
        order = self._in_order()
        if entry not in order:
            entry = order[0] if order else None
        for each in order:
            policy = Qt.FocusPolicy.StrongFocus if each is entry else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(policy)
        self._entry = entry

    # Their places

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the day out over the new width."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        minutes = [
            self._now.minute,
            *(mark.start for mark in self._marks),
            *(mark.end for mark in self._marks),
        ]
        self._axis = axis_for(self._awake, minutes, self.width())
        spans = [_span(mark, self._axis) for mark in self._marks]
        laid = lay_out(spans, self._most_lanes, px(4), more_width(len(spans)) + px(6), self.width())
        for mark, span, lane in zip(self._marks, spans, laid.lanes, strict=True):
            self._place_mark(mark, span, lane)
        self._place_more(laid)
        self.setFixedHeight(self._height(laid))
        self.choose(self._chosen)
        self.update()

    def _place_mark(self, mark: Mark, span: Span, lane: int | None) -> None:
        button = self._buttons.get(mark.key)
        if lane is None:
            if button is not None:
                button.hide()
            return
        if button is None:
            button = self._buttons[mark.key] = self._made(mark)
        start, end = self._axis.at(mark.start), self._axis.at(mark.end)
        top = px(PILL) / 2 + px(STRIP) + px(_LANE) * lane + px(3)
        button.place(span.left, top, span.right - span.left, start, end - start)
        button.set_crossed(span.left < self._axis.at(self._now.minute) < span.right)
        button.show()

    def _place_more(self, laid: Layout) -> None:
        known, self._more = {each.hidden: each for each in self._more}, []
        top = round(px(PILL) / 2 + px(STRIP) + px(_LANE) * laid.depth + px(5))
        for more in laid.more:
            hidden = tuple(self._marks[at] for at in more.members)
            made = known.pop(hidden, None) or self._made_more(hidden)
            place(made, round(more.left), top, round(made.room), px(20))
            made.show()
            self._more.append(made)
        for old in known.values():
            old.hide()
            old.deleteLater()

    def _made_more(self, hidden: tuple[Mark, ...]) -> MoreButton:
        made = MoreButton(hidden, self.mark_chosen.emit, self)
        self._connect(made)
        return made

    def _height(self, laid: Layout) -> int:
        lanes = px(_LANE) * max(laid.depth, 1) + (px(_MORE) if laid.more else 0)
        return round(px(PILL) / 2) + px(STRIP) + lanes + px(8) + px(HOURS)

    def sizeHint(self) -> QSize:
        """Ask for the height of its lanes."""
        return QSize(px(400), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the day under its marks."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = px(PILL) / 2
        area = QRectF(0, top, self.width(), self.height() - top - px(HOURS))
        paint_ground(painter, self._axis, area, self._now)


def _span(mark: Mark, axis: Axis) -> Span:
    """Give what a mark covers: the bar and the name, whichever is wider, and the ring around them."""
    start, end = axis.at(mark.start), axis.at(mark.end)
    width = max(end - start, label_width(mark))
    left = min(start, axis.width - width - px(PADDING))
    return Span(left - px(PADDING), left + width + px(PADDING))


def _marks_of(button: RibbonButton) -> tuple[Mark, ...]:
    if isinstance(button, MoreButton):
        return button.hidden
    assert isinstance(button, MarkButton)
    return (button.mark,)
