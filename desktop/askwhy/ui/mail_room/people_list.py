"""The people of the mail room in rows: arrow keys go through them, and a long list grows as one asks for more."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.ui.look.controls import Scrolled, button
from askwhy.ui.look.size import px
from askwhy.ui.mail_room.choice import Listed
from askwhy.ui.mail_room.person_row import PersonRow
from askwhy.wording.i18n import _, ngettext

PAGE = 100
"""Rows that are shown at first, and again each time that more are asked for: more than one looks through."""

_FEW = 480
"""Pixels of rows that scroll with the whole column where it is too high, and not by themselves."""
_AT_LEAST = 230
"""Pixels of the rows of a long list that are in sight also in a low window."""

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}


class Shown(NamedTuple):
    """One row: the person, whether ticked, and what is wrong with its remedy."""

    listed: Listed
    ticked: bool
    problem: str
    remedy: str


class PeopleList(Scrolled):
    """Rows for as many people as are shown; the rest waits behind a button."""

    ticked = Signal(object, bool)
    chosen = Signal(object)
    mended = Signal(object)
    more_wanted = Signal()
    narrowed = Signal()
    """The rows have another width, and so another height."""

    def __init__(self, before: QWidget) -> None:
        """Tab comes here from the control `before`, however late a row was made."""
        self._body = QWidget()
        self._before = before
        super().__init__(self._body)
        self.setAccessibleName(_("People"))
        self.rows: list[PersonRow] = []
        self._shown: tuple[Shown, ...] = ()
        self._current: InterviewerId | None = None
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self.more = button("", "link")
        self.more.clicked.connect(self.more_wanted)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)

    def show_people(self, people: Sequence[Shown], waiting: int) -> None:
        """Show rows, keeping focus and scroll; `waiting` is how many more there are."""
        held = self._holder()
        for index, person in enumerate(people):
            row = self._row(index)
            if (
                index >= len(self._shown)
                or self._shown[index][2:] != person[2:]
                or person.listed != self._shown[index].listed
            ):
                row.show_person(person.listed, person.problem, person.remedy)
            row.set_ticked(person.ticked)
            row.show()
        for row in self.rows[len(people) :]:
            row.hide()
        self._shown = tuple(people)
        self.more.setText(ngettext("Show one more", "Show {count} more", min(waiting, PAGE)))
        self.more.setVisible(waiting > 0)
        self.set_current(self._current)
        self._focus_again(held)

    def _row(self, index: int) -> PersonRow:
        if index == len(self.rows):
            made = PersonRow()
            made.ticked.connect(self.ticked)
            made.chosen.connect(self.chosen)
            made.mended.connect(self.mended)
            made.tick.installEventFilter(self)
            made.mend.installEventFilter(self)
            self.rows.append(made)
            self._column.insertWidget(index, made)
        return self.rows[index]

    def set_current(self, key: InterviewerId | None) -> None:
        """Show whose label is looked at."""
        self._current = key
        live = self._live()
        reachable = next((row for row in live if row.key == key and row.stop), None)
        reachable = reachable or next((row for row in live if row.stop), None)
        for row in live:
            row.set_current(row.key == key)
            row.set_reachable(row is reachable)
        if reachable is not None:
            for before, after in pairwise((self._before, reachable.tick, reachable.mend, self.more)):
                QWidget.setTabOrder(before, after)

    def row_of(self, key: InterviewerId | None) -> PersonRow | None:
        """Give a person's row, when it is shown."""
        return next((row for row in self._live() if row.key == key), None)

    def _live(self) -> list[PersonRow]:
        return self.rows[: len(self._shown)]

    def _holder(self) -> InterviewerId | None:
        """Give whose row has the focus."""
        return next((row.key for row in self._live() if row.stop is not None and row.stop.hasFocus()), None)

    def _focus_again(self, held: InterviewerId | None) -> None:
        row = self.row_of(held)
        if row is not None and row.stop is not None and not row.stop.hasFocus():
            row.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the rows by key, and show the label of the row that gets the focus."""
        row = watched.parent()
        while row is not None and not isinstance(row, PersonRow):
            row = row.parent()
        if row is None:
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._go(row, _STEPS.get(Qt.Key(event.key()), 0))
        if event.type() is QEvent.Type.FocusIn:
            self.ensureWidgetVisible(row, 0, 0)
            self.chosen.emit(row.key)
        return False

    def _go(self, row: PersonRow, step: int) -> bool:
        stops = [each for each in self._live() if each.stop is not None]
        if not step or row not in stops:
            return False  # one that has just gone may still have the keyboard
        index = max(0, min(len(stops) - 1, stops.index(row) + step))
        target = stops[index].stop
        assert target is not None
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def take_height(self, room: int) -> None:
        """Take the height of all rows where there is room for them; else scroll, with a few in sight."""
        whole = self._column.totalSizeHint().height()
        if self._column.hasHeightForWidth():
            whole = self._column.totalHeightForWidth(self.viewport().width())
        few = whole <= px(_FEW)
        self.setFixedHeight(whole if few else min(whole, max(room, px(_AT_LEAST))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height anew: in a narrow column, a warning takes more lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.narrowed.emit()
