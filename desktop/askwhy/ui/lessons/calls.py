"""How often one's calls reached somebody: by the stretch of their day, and by the weekday where they are."""

from askwhy.domain.lessons import Numbers
from askwhy.ui.lessons.rates import Rates
from askwhy.ui.lessons.section import Part, Section
from askwhy.ui.look.controls import Text
from askwhy.ui.look.size import SECOND
from askwhy.wording import lessons
from askwhy.wording.i18n import _


class CallsSection(Section):
    """Early, midday and late with their ranges and what follows, then the days. Without a call, what to go by."""

    has_something = False  # until it is counted

    def __init__(self) -> None:
        super().__init__(_("Calls reached"))
        self.nothing = Text(
            _("No call yet. Until there are some, rules of thumb say when to call."),
            token="quiet",
            wraps=True,
        )
        self._windows, self._days = Rates(), Rates()
        self.verdict = Text("", SECOND, token="quiet", wraps=True)
        self._by_day = Part(_("By weekday, where they are"), self._days)
        for widget in (self.nothing, self._windows, self.verdict, self._by_day):
            self.column.addWidget(widget)

    def show_numbers(self, numbers: Numbers) -> None:
        """Show the numbers of calls."""
        rates = numbers.reach
        self.has_something = True
        anything = bool(rates.calls)
        self.nothing.setVisible(not anything)
        for widget in (self._windows, self.verdict, self._by_day):
            widget.setVisible(anything)
        windows, days = lessons.windows_plot(rates, numbers.first_try), lessons.weekdays_plot(rates)
        self._windows.show_rows(windows.rows)
        self.verdict.setText(windows.note)
        self._days.show_rows(days.rows)
        self._by_day.say(days.note)
