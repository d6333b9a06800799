"""The dialog of the columns: which are shown, where, how wide, and by which the people are sorted, all by keys."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from askwhy.ui.forms.choices import Choice
from askwhy.ui.forms.frame import Frame
from askwhy.ui.interviewers.column_line import ColumnLine
from askwhy.ui.interviewers.columns import Column, Columns
from askwhy.ui.interviewers.heading import PeopleHeading
from askwhy.ui.interviewers.model import HEADINGS, SORTS
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording.i18n import _

_WIDTH = 480


class ColumnsDialog(Frame):
    """Each change is seen in the table at once, and remembered. The buttons are for the line in hand."""

    def __init__(self, heading: PeopleHeading, parent: QWidget | None) -> None:
        super().__init__(parent, _("Columns"), _WIDTH)
        self._heading = heading
        self.lines = {column: ColumnLine(column) for column in Column}
        self._in_hand = Column.NAME
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.verbs = {
            "up": self._verb(_("Move up"), lambda: self._move(-1)),
            "down": self._verb(_("Move down"), lambda: self._move(1)),
            "narrower": self._verb(_("Narrower"), lambda: self._size(-1)),
            "wider": self._verb(_("Wider"), lambda: self._size(1)),
        }
        self.sort = Choice(_("Sort by"), [(column, _(HEADINGS[column])) for column in SORTS])
        self.sort.setAccessibleDescription(_("Sort by"))
        self.backward = TickLine(_("From the last to the first"))
        self._lay_out()
        self._listen()
        self._show()
        self.start_at(self.lines[self._in_hand].tick)
        self.settle()

    def _verb(self, text: str, do: object) -> QPushButton:
        made = button(text)
        made.clicked.connect(do)
        return made

    def _lay_out(self) -> None:
        hint = _(
            "The first stands at the beginning of each row. Alt with Up or Down moves a column, with Left or Right "
            "makes it narrower or wider."
        )
        self.add_wide(Text(hint, SECOND, token="quiet", wraps=True))
        lines = QWidget()
        lines.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self.add_wide(lines)
        row = QWidget()
        flow = Flow(row, px(8))
        for verb in self.verbs.values():
            flow.addWidget(verb)
        self.add_wide(row)
        sorting = QWidget()
        line = QHBoxLayout(sorting)
        line.setContentsMargins(0, px(12), 0, 0)
        line.setSpacing(px(12))
        label = Text(_("Sort by"), token="quiet")
        label.setBuddy(self.sort)
        line.addWidget(label, 1)
        line.addWidget(self.sort, 2)
        self.add_wide(sorting)
        self.add_wide(self.backward)
        first = self._verb(_("As they were at first"), lambda: self._take(Columns()))
        self.buttons.addButton(first, QDialogButtonBox.ButtonRole.ResetRole)
        close = button(_("Close"))
        close.clicked.connect(self.reject)
        self.buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)

    def _listen(self) -> None:
        for column, line in self.lines.items():
            line.came.connect(partial(self._take_in_hand, column))
            line.went.connect(self._go)
            line.moved.connect(self._move)
            line.sized.connect(self._size)
            line.tick.toggled.connect(partial(self._choose, column))
        self.sort.choose(Column(self._heading.sortIndicatorSection()))
        self.backward.tick.setChecked(self._heading.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder)
        self.sort.currentIndexChanged.connect(self._sort)
        self.backward.tick.toggled.connect(self._sort)

    # What is done

    def _take_in_hand(self, column: Column) -> None:
        self._in_hand = column
        self._show()

    def _go(self, by: int) -> None:
        order = self._order()
        at = order.index(self._in_hand) + by
        if 0 <= at < len(order):
            self.lines[order[at]].tick.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, column: Column, shown: bool) -> None:
        if column is Column.NAME:
            self._show()
            self._say(_("The name is always shown."))
        else:
            self._take(self._heading.columns.with_shown(column, shown=shown))

    def _move(self, by: int) -> None:
        if self._in_hand in self._heading.columns.order:
            self._take(self._heading.columns.moved(self._in_hand, by))

    def _size(self, by: int) -> None:
        wanted = self._heading.columns.resized(self._in_hand, by)
        if self._heading.has_room_for(wanted):
            self._take(wanted)

    def _take(self, columns: Columns) -> None:
        self._heading.take(columns)
        self._show()
        self._say(self.lines[self._in_hand].tick.accessibleName())

    def _sort(self, *_told: object) -> None:
        backward = self.backward.tick.isChecked()
        order = Qt.SortOrder.DescendingOrder if backward else Qt.SortOrder.AscendingOrder
        self._heading.setSortIndicator(self.sort.value, order)

    # What is shown

    def _order(self) -> list[Column]:
        """Give the columns as they stand here: those that are shown, then the others."""
        shown = self._heading.columns.order
        return [*shown, *(column for column in Column if column not in shown)]

    def _show(self) -> None:
        columns = self._heading.columns
        whole = sum(share for _column, share in columns.shown)
        shares = {column: round(100 * share / whole) for column, share in columns.shown}
        for at, column in enumerate(self._order()):
            line = self.lines[column]
            if self._list.indexOf(line) != at:
                self._list.insertWidget(at, line)
            place = columns.order.index(column) + 1 if column in shares else 0
            line.show_place(place, len(shares), shares.get(column, 0))
            line.take_in_hand(in_hand=column is self._in_hand)
        self._show_verbs(columns)

    def _show_verbs(self, columns: Columns) -> None:
        """Say of each button for which column it is, and whether it can be done."""
        order, name = columns.order, _(HEADINGS[self._in_hand])
        is_shown = self._in_hand in order
        can = {
            "up": is_shown and order[0] is not self._in_hand,
            "down": is_shown and order[-1] is not self._in_hand,
            "narrower": is_shown and self._heading.has_room_for(columns.resized(self._in_hand, -1)),
            "wider": is_shown and self._heading.has_room_for(columns.resized(self._in_hand, 1)),
        }
        for key, verb in self.verbs.items():
            verb.setEnabled(can[key])
            verb.setAccessibleName(f"{verb.text()}, {name}")

    def _say(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
