"""The three columns in the order of the hands: who, on what, how it looks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.ui.look.controls import Rule, Scrolled
from askwhy.ui.look.size import px
from askwhy.ui.mail_room.choices_column import CallColumn, LetterColumn
from askwhy.ui.mail_room.envelope_column import EnvelopeColumn
from askwhy.ui.mail_room.errand import Errand
from askwhy.ui.mail_room.how import HowColumn
from askwhy.ui.mail_room.page_column import PageColumn
from askwhy.ui.mail_room.which import WhichColumn
from askwhy.ui.mail_room.who import WhoColumn
from askwhy.ui.mail_room.wishes import Kind
from askwhy.wording.i18n import _

_BESIDE = 780
"""Pixels from which on all three stand beside one another; below, the label stands under the sheet."""
_WHO, _WHO_AT_LEAST = 0.35, 296
_WHICH, _HOW = 352, 344
"""How they share the width."""


class Columns(QWidget):
    """Three columns; where the window is narrow, two, of which the second scrolls."""

    wishes_changed = Signal()
    address_wanted = Signal(object)
    """The InterviewerId whose address shall be changed."""
    came_back = Signal(object)
    """The InterviewerId whose letter came back."""
    trial_wanted = Signal()
    straighten_wanted = Signal()
    own_wanted = Signal()
    """One's own name and address shall be entered."""

    def __init__(self, errand: Errand) -> None:
        super().__init__()
        self.who, self.which, self.how = WhoColumn(), WhichColumn(errand), HowColumn()
        self.envelopes, self.letters = EnvelopeColumn(errand), LetterColumn(errand.wishes)
        self.page = PageColumn()
        self._middle = _OneOf((self.which, self.envelopes, self.letters, CallColumn(errand.wishes)))
        self._last = _OneOf((self.how, self.page))
        self._first_rule = Rule(upright=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.who)
        row.addWidget(self._first_rule)
        row.addWidget(self._right(), 1)

        self._connect()

    def _connect(self) -> None:
        for column in (self.envelopes, self.letters):
            column.changed.connect(self.wishes_changed)
        self.which.extras.changed.connect(self.wishes_changed)
        for last in (self.how, self.page):
            last.changed.connect(self._change)
            last.trial_wanted.connect(self.trial_wanted)
            last.straighten_wanted.connect(self.straighten_wanted)
        self.how.came_back.connect(self.came_back)
        self.page.own_wanted.connect(self.own_wanted)

    def _change(self, key: InterviewerId | None) -> None:
        """A label that is nobody's has one's own address."""
        if key:
            self.address_wanted.emit(key)
        else:
            self.own_wanted.emit()

    def _right(self) -> Scrolled:
        """On what and how, with a line between them."""
        inner = QWidget()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setSpacing(0)
        self._upright, self._level = Rule(upright=True), Rule()
        self._pair.addWidget(self._middle, _WHICH)
        self._pair.addWidget(self._upright)
        self._pair.addWidget(self._level)
        self._pair.addWidget(self._last, _HOW)
        return Scrolled(inner)

    def show_kind(self, kind: Kind) -> None:
        """Show the columns of a kind of mail; calls are not chosen here, so that nobody is listed."""
        self._middle.turn_to(int(kind))
        self._last.turn_to(0 if kind is Kind.LABELS else 1)
        self.who.setVisible(kind is not Kind.CALLS)
        self._first_rule.setVisible(kind is not Kind.CALLS)
        self._arrange()

    def show_wishes(self) -> None:
        """Show what is wished now: the Book may know better how a printer takes envelopes, or what is usual."""
        self.envelopes.show_wishes()
        self.letters.show_wishes()

    def show_piece(self, key: InterviewerId | None, errand: Errand, without: str) -> None:
        """Show what is printed for a person; `without` is said where there is nothing."""
        if errand.wishes.kind is Kind.LABELS:
            self.which.look_at(key)
            self.how.show_label(key, errand.prepared, without, posted=errand.is_posted(key))
            self._arrange()
            return
        if errand.wishes.kind is Kind.CALLS:
            without = _("No call is due today.")
        self.page.show_run(errand.prepared.current, key, without, sender_known=errand.sender_known)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the last column beside the middle one, or under it."""
        super().resizeEvent(event)
        self.who.setFixedWidth(max(px(_WHO_AT_LEAST), round(self.width() * _WHO)))
        self._arrange()

    def _arrange(self) -> None:
        """In another language the columns may need more room than this window has."""
        needed = self._middle.minimumSizeHint().width() + self._last.minimumSizeHint().width()
        room = self.width() - (0 if self.who.isHidden() else self.who.width())
        beside = self.width() >= px(_BESIDE) and needed < room
        way = QBoxLayout.Direction
        self._pair.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._upright.setVisible(beside)
        self._level.setVisible(not beside)


class _OneOf(QWidget):
    """Several widgets in one place; what is hidden takes no room, as it would in Qt's own stack."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._widgets = widgets
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            column.addWidget(widget)
        self.turn_to(0)

    def turn_to(self, number: int) -> None:
        """Show one of them."""
        for index, widget in enumerate(self._widgets):
            widget.setVisible(index == number)
