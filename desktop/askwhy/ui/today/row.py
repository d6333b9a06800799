"""One due step as a row: what to do for whom, when and why, with its tick, its action and what opens in it."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from askwhy.domain.today import TodayItem
from askwhy.domain.touches import Disposition
from askwhy.facts.world import World
from askwhy.ui.look.mirror import painter_on, place
from askwhy.ui.look.roles import ITEM, reads_as
from askwhy.ui.look.size import px
from askwhy.ui.look.tips import plain_tip
from askwhy.ui.today import fold
from askwhy.ui.today.action_button import ActionButton
from askwhy.ui.today.extras import Extras
from askwhy.ui.today.row_keys import RowKeys
from askwhy.ui.today.row_paint import RowState, clock_width, fit, paint_row, with_now
from askwhy.ui.today.step_tick import StepTick
from askwhy.ui.today.words import RowWords, due_row, row_words
from askwhy.wording import names

PAD = 12
"""Between the edge of a row's ground and what stands in it."""
_WORDS_AT, _BETWEEN, _ACTION_WIDTH, _CONTROL_HEIGHT = 44, 16, 84, 32
_QUIET_REASONS = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Row(QWidget):
    """One due step. The tick and the action are real controls, so that every reader reaches them.

    What opens in the row stands in its lower part, so that nothing jumps away. The row records nothing: who
    made it hears by its signals what is wanted.
    """

    chosen = Signal()
    """It is in hand: clicked, or reached by the keyboard."""
    went = Signal(int)
    """-1 to the row above, 1 to the one below; many for the first and the last."""
    opened = Signal()
    """The person shall be shown."""
    acted = Signal()
    ticked = Signal()
    later_wanted = Signal()

    def __init__(
        self, item: TodayItem, world: World, now: datetime, parent: QWidget, *, in_hand: bool
    ) -> None:
        super().__init__(parent)
        reads_as(self, ITEM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.answer: Disposition | None = None
        """What was answered, until the Book tells what became of it."""
        self.is_current = self._by_key = False
        """Whether it is the row in hand, and whether the keyboard brought one here."""
        self._said: tuple[TodayItem, RowWords] | None = None
        self._has_width = False
        """Whether it was told its width; nothing is placed before, since it is told before it is seen."""
        self.tick, self.action, self.fold = StepTick(self), ActionButton(self), fold.Fold(self)
        self._keys = RowKeys(self, self.fold)
        self.extras = Extras(self, self.tick, self._keys)
        self.fold.changed.connect(self._offer)
        self.extras.note_wanted.connect(self.fold.open_note)
        self.tick.wanted.connect(self.ticked)
        self.action.clicked.connect(lambda: self.acted.emit())
        self._keys.went.connect(self.went)
        self._keys.opened.connect(self.opened)
        self._keys.acted.connect(self.acted)
        self._keys.ticked.connect(self.ticked)
        for offers in (self.extras, self._keys):
            offers.later_wanted.connect(self.later_wanted)
        self.show_item(item, world, now)
        self.set_current(in_hand)

    def show_item(self, item: TodayItem, world: World, now: datetime) -> None:
        """Show a step as it stands now; what is open in the row stays open, unless it was answered."""
        said = item, row_words(item, world, now)
        if said == self._said and self.answer is None:
            return
        self._said, self.row = said, due_row(item.row)
        self.item, self.words = said
        self.setAccessibleName(self.words.spoken)
        self.tick.show_step(self.row)
        self.action.show_action(self.row)
        self.action.set_in_hand(self.is_current)
        if self.answer is not None:
            self.answer = None
            self.tick.show_done(False)
            self.fold.come_back()
            self._offer()
        self._place()

    def show_done(self) -> None:
        """Show that what was answered stands in the Book; the keyboard stays in the row, whose buttons go."""
        if any(each.hasFocus() for each in self.controls[1:]):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tick.show_done(True)
        if self.answer is not None:
            self.words = self.words.answered(f"{names.disposition(self.answer)}.")
        self._offer()
        self._place()

    def set_current(self, current: bool) -> None:
        """Be the row in hand, or not; Tab reaches only the row in hand."""
        self.is_current = current
        if current:
            self._keys.listen_to(self.tick, self.action)  # whoever has the keyboard is in hand
        self.action.set_in_hand(current)
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        for each in (self, *self.controls):
            each.setFocusPolicy(policy)
        self._offer()

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What Tab goes through in the row in hand, but for what is open in it."""
        extras = tuple(each for each in (self.extras.note, self.extras.later) if each is not None)
        return (self.tick, *extras, self.action)

    def open(self, panel: "fold.Panel") -> None:
        """Open something in the row."""
        self._keys.listen_to(panel)
        self.fold.open(panel, self.action)

    # Where things stand

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the controls at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._has_width = True
            self._place()
            self.fold.fit()

    def _place(self) -> None:
        if not self._has_width:
            return
        inset = (self.tick.width() - px(20)) // 2
        place(self.tick, px(PAD) - inset, px(9) - inset, self.tick.width(), self.tick.height())
        width = max(px(_ACTION_WIDTH), self.action.sizeHint().width())
        self._action_left = self.width() - px(PAD) - width
        place(self.action, self._action_left, px(12), width, px(_CONTROL_HEIGHT))
        self._shown = with_now(self.words, self.width())
        clocks = clock_width(self._shown)
        self._words_right = round(self._clocks_right - clocks - (px(_BETWEEN) if clocks else 0))
        self.fold.place(px(_WORDS_AT), self.width() - px(PAD))
        self._fit_words()

    @property
    def _clocks_right(self) -> int:
        """The clocks stand under one another, whatever the buttons say."""
        usual = self.width() - px(PAD) - px(_ACTION_WIDTH) - px(_BETWEEN)
        return min(usual, self._action_left - px(6))

    def _fit_words(self) -> None:
        """Have the first line end before the small buttons, and tell the rest in the tip."""
        if not self._has_width:
            return
        top_right = self.extras.place(self._words_right)
        self._lines = fit(self._shown, px(_WORDS_AT), top_right, self._words_right)
        whole = "\n".join((self.words.name, self.words.about, self.words.why))
        self.setToolTip(plain_tip(whole) if self._lines.is_cut else "")
        self.update()

    def _offer(self) -> None:
        """Offer what else can be done in the row in hand and under the pointer."""
        done = self.tick.isChecked()
        self.action.setVisible(not done)
        near = (self.is_current or self.underMouse()) and not done
        self.extras.offer(self.row.name, later=near, note=near and self.fold.chooser is not None)
        self._fit_words()

    # How it is met

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row under its controls."""
        state = RowState(
            self.is_current, self.underMouse(), self.hasFocus() and self._by_key, self.tick.isChecked()
        )
        edges = (float(px(_WORDS_AT)), float(self._clocks_right))
        paint_row(painter_on(self), self.rect(), self._shown, self._lines, state, edges)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be in hand; the ring is shown only to those who came by key."""
        super().focusInEvent(event)
        self._by_key = event.reason() not in _QUIET_REASONS
        self.update()
        self.chosen.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the ring go."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys ask for."""
        self._by_key = True
        self.update()
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be in hand."""
        self.chosen.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the person."""
        self.opened.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer what can be done."""
        super().enterEvent(event)
        self._offer()

    def leaveEvent(self, event: QEvent) -> None:
        """Be quiet again."""
        super().leaveEvent(event)
        self._offer()
