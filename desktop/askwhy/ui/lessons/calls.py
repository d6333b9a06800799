"""How often one's calls reached somebody: in all, by the stretch of their day, and by the weekday."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.outreach import WindowKind
from askwhy.domain.ranking import Preference
from askwhy.domain.reach import Rate, ReachRates
from askwhy.ui.lessons.band import Band
from askwhy.ui.look.colours import window_token
from askwhy.ui.look.controls import IconMark, Rule, Text, Whole
from askwhy.ui.look.size import BOLD, NAME, PAGE_TITLE, SECOND, px
from askwhy.ui.person.sections import WINDOW_ICONS
from askwhy.wording import dates, lessons, names
from askwhy.wording.i18n import _

_WORKDAYS = range(5)
"""Always shown; the weekend only when somebody was called on it."""


class CallsByWindow(QWidget):
    """All calls in a large figure, then early, midday and late, each with its range, and what follows."""

    def __init__(self) -> None:
        super().__init__()
        column = _column(self, _("Calls reached"))
        head = QHBoxLayout()
        self._share = Whole("", PAGE_TITLE, BOLD)
        self._likely = Text("", token="quiet")
        head.addWidget(self._share)
        head.addSpacing(px(4))
        head.addWidget(self._likely, 1)
        column.addLayout(head)
        self._all = Band(large=True)
        column.addWidget(self._all)
        column.addSpacing(px(8))
        column.addWidget(Rule())
        column.addSpacing(px(8))
        self._rows = Rates()
        column.addWidget(self._rows)
        self.verdict = Text("", SECOND, token="quiet", wraps=True)
        column.addWidget(self.verdict)
        column.addStretch(1)

    def show_rates(self, rates: ReachRates, preference: Preference) -> None:
        """Show the rates, and where a first try goes."""
        every = rates.by_window.values()
        whole = Rate(sum(rate.reached for rate in every), sum(rate.tried for rate in every))
        self._share.setText(lessons.share(whole))
        self._likely.setText(lessons.likely(whole))
        self._all.show_rate(whole, lessons.spoken(_("All calls"), whole))
        self._rows.begin()
        for kind in WindowKind:
            icon = IconMark(WINDOW_ICONS[kind], window_token(kind, "ink"), 20)
            self._rows.add(names.window(kind).capitalize(), rates.by_window[kind], window_token(kind), icon)
        self.verdict.setText(lessons.verdict(preference))


class CallsByWeekday(QWidget):
    """The same by the weekday of who was called."""

    def __init__(self) -> None:
        super().__init__()
        column = _column(self, _("By weekday, where they are"))
        self._rows = Rates()
        column.addWidget(self._rows)
        said = _("A dot is your share, the band around it where the true one probably lies (95 %).")
        column.addWidget(Text(said, SECOND, token="quiet", wraps=True))
        column.addStretch(1)

    def show_rates(self, rates: ReachRates) -> None:
        """Show the rates."""
        self._rows.begin()
        for day, rate in rates.by_weekday.items():
            if rate.tried or day in _WORKDAYS:
                self._rows.add(dates.short_weekday(day), rate, "accent")


class Rates(QWidget):
    """Rows of a name, how many of how many, and the band."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(10))
        self._grid.setColumnStretch(3, 1)

    def begin(self) -> None:
        """Take away what is shown."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, name: str, rate: Rate, token: str, icon: QWidget | None = None) -> None:
        """Add a row."""
        row = self._grid.rowCount()
        share = Whole(lessons.share(rate) if rate.tried else "–", token="ink" if rate.tried else "quiet")
        band = Band(token)
        band.show_rate(rate, lessons.spoken(name, rate))
        self._grid.addWidget(share, row, 2, Qt.AlignmentFlag.AlignRight)
        for column, widget in ((0, icon), (1, Whole(name)), (3, band)):
            if widget is not None:
                self._grid.addWidget(widget, row, column)
                widget.show()  # Qt would show it only later, and the page would move
        share.show()


def _column(owner: QWidget, title: str) -> QVBoxLayout:
    column = QVBoxLayout(owner)
    column.setContentsMargins(px(24), px(16), px(24), px(24))
    column.setSpacing(px(8))
    column.addWidget(Text(title, NAME, BOLD, heading=True))
    column.addSpacing(px(4))
    return column
