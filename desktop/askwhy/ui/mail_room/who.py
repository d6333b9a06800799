"""The first column: who gets a label, from the letters that are due or from everyone, and what to know of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from askwhy.ui.look.controls import Rule, Scrolled, Text, Whole
from askwhy.ui.look.mirror import set_margins
from askwhy.ui.look.search import search_field
from askwhy.ui.look.size import MEDIUM, SECOND, px
from askwhy.ui.look.tick_box import TickBox
from askwhy.ui.mail_room.checks import Check
from askwhy.ui.mail_room.checks_view import ChecksView
from askwhy.ui.mail_room.choice import Choice
from askwhy.ui.mail_room.nobody import Nobody
from askwhy.ui.mail_room.people_list import PeopleList
from askwhy.ui.mail_room.person_row import EDGE
from askwhy.ui.mail_room.switch import Switch
from askwhy.wording.i18n import _

MARGIN = 24


class WhoColumn(QWidget):
    """A switch between the two lists, a search among everyone, the rows, and the checks below."""

    turned = Signal(bool)
    """Whether everyone shall be listed."""
    searched = Signal(str)
    all_ticked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.switch = Switch([_("Letters due"), _("Everyone")])
        self.switch.switched.connect(lambda number: self.turned.emit(number == 1))
        self.search = self._search_field()
        self.every = TickBox(_("All"))
        self.every.clicked.connect(self._tick_all)
        self._count = Whole("", SECOND, token="quiet")
        self.people = PeopleList(self.every)
        self.nobody = Nobody()
        self.checks = ChecksView()
        self._below = QWidget()
        self._all = self._all_row()
        self._lay_out()
        self.people.narrowed.connect(self._share)

    def _search_field(self) -> QLineEdit:
        made = search_field(_("Search names, employers, notes"), name=_("Search everyone"))
        made.textChanged.connect(self.searched)
        return made

    def _all_row(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        set_margins(row, px(MARGIN) - 3, 0, px(MARGIN), px(4))
        row.setSpacing(px(12) - 3)
        row.addWidget(self.every)
        row.addWidget(Text(_("All"), weight=MEDIUM), 1)
        row.addWidget(self._count)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(16), 0, 0)
        column.setSpacing(px(8))
        for widget in (self.switch, self.search):
            row = QHBoxLayout()
            row.setContentsMargins(px(MARGIN), 0, px(MARGIN), 0)
            row.addWidget(widget)
            if widget is self.switch:
                row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self._all)
        self._area = self._scrolled()
        column.addWidget(self._area, 1)

    def _scrolled(self) -> Scrolled:
        """The rows and the checks; on a low window they scroll together."""
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(px(MARGIN - EDGE), 0, px(MARGIN - EDGE), 0)
        inner.setSpacing(0)
        inner.addWidget(self.people)
        inner.addWidget(self.nobody)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(px(EDGE), px(16), px(EDGE), px(16))
        below.setSpacing(px(16))
        below.addWidget(Rule())
        below.addWidget(self.checks)
        inner.addWidget(self._below)
        inner.addStretch(1)
        return Scrolled(body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give the rows what the checks leave, but never less than a few and never more than they need."""
        width = self._area.viewport().width() - 2 * px(MARGIN - EDGE)
        checks = self._below.heightForWidth(width) if not self._below.isHidden() else 0
        self.people.take_height(self._area.viewport().height() - checks)

    def _tick_all(self) -> None:
        """Tick all, also when only some were ticked."""
        self.every.setTristate(False)
        self.all_ticked.emit(self.every.isChecked())

    def show_list(self, everyone: bool, text: str) -> None:
        """Show which list it is, and what is searched for in it."""
        self.switch.turn_to(int(everyone))
        self.search.setVisible(everyone)
        if self.search.text() != text:
            blocked = self.search.blockSignals(True)
            self.search.setText(text)
            self.search.blockSignals(blocked)

    def show_count(self, text: str, state: Qt.CheckState) -> None:
        """Say how many are chosen, and show whether all are."""
        self._count.setText(text)
        self.every.setTristate(state is Qt.CheckState.PartiallyChecked)
        self.every.setCheckState(state)
        self.every.setAccessibleDescription(text)

    def show_rows(self, choice: Choice) -> None:
        """Show the rows, or what to do where there are none."""
        there = bool(choice.keys)
        self._all.setVisible(there)
        self.people.setVisible(there)
        self.nobody.setVisible(not there)
        self.nobody.show_for(choice)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show what was found before paper moves."""
        self._below.setVisible(bool(checks))
        self.checks.show_checks(checks)
        self._share()
