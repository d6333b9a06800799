"""The first column: who gets a label, from the letters that are due or from everyone, and what to know of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from askwhy.ui.look.controls import Rule, Text, Whole, button, field
from askwhy.ui.look.icons import icon
from askwhy.ui.look.size import MEDIUM, SECOND, px
from askwhy.ui.look.tick_box import TickBox
from askwhy.ui.mail_room.checks import Check
from askwhy.ui.mail_room.checks_view import ChecksView
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
        self.people = PeopleList()
        self.nobody = _Nobody()
        self.checks = ChecksView()
        self._rule = Rule()
        self._all = self._all_row()
        self._lay_out()

    def _search_field(self) -> QLineEdit:
        made = field(_("Search names, employers, notes"), name=_("Search everyone"))
        made.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        made.setClearButtonEnabled(True)
        made.textChanged.connect(self.searched)
        return made

    def _all_row(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(px(MARGIN) - 3, 0, px(MARGIN), px(4))
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
        column.addWidget(self._scrolled(), 1)

    def _scrolled(self) -> QScrollArea:
        """The rows and the checks; on a low window they scroll together."""
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(px(MARGIN - EDGE), 0, px(MARGIN - EDGE), px(16))
        inner.setSpacing(0)
        inner.addWidget(self.people)
        inner.addWidget(self.nobody)
        below = QVBoxLayout()
        below.setContentsMargins(px(EDGE), px(16), px(EDGE), 0)
        below.setSpacing(px(16))
        below.addWidget(self._rule)
        below.addWidget(self.checks)
        inner.addLayout(below)
        inner.addStretch(1)
        area = QScrollArea()
        area.setProperty("kind", "page")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        return area

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

    def show_nobody(self, nobody: bool) -> None:
        """Show the rows, or what to do where there are none."""
        self._all.setVisible(not nobody)
        self.people.setVisible(not nobody)
        self.nobody.setVisible(nobody)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show what was found before paper moves."""
        for widget in (self._rule, self.checks):
            widget.setVisible(bool(checks))
        self.checks.show_checks(checks)


class _Nobody(QWidget):
    """What stands in the place of the rows: why there are none, and what to do next."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(EDGE), px(24), px(EDGE), px(8))
        self.column.setSpacing(px(4))
        self._title = Text("", weight=MEDIUM, wraps=True)
        self._text = Text("", token="quiet", wraps=True)
        self.ways = QHBoxLayout()
        self.ways.setContentsMargins(0, px(12), 0, 0)
        self.ways.setSpacing(px(8))
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.column.addLayout(self.ways)

    def say(self, title: str, text: str, ways: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Say what is so, with a button for each way on."""
        self._title.setText(title)
        self._text.setText(text)
        while (item := self.ways.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for name, do in ways:
            made = button(name)
            made.clicked.connect(lambda _checked=False, do=do: do())
            self.ways.addWidget(made)
        self.ways.addStretch(1)
