"""How the asking goes: asked and heard back, beside the article's figures, and by which way, step and plan."""

from askwhy.domain.lessons import Numbers
from askwhy.ui.lessons.rates import LargeShare, Rates
from askwhy.ui.lessons.section import Part, Section
from askwhy.ui.look.controls import Text
from askwhy.ui.look.size import SECOND
from askwhy.wording import lessons
from askwhy.wording.i18n import _
from askwhy.wording.plots import RatePlot


class AskingSection(Section):
    """The two shares in large letters, then the answers in rows. Without an application, what will stand here."""

    has_something = False  # until it is counted

    def __init__(self) -> None:
        super().__init__(_("How the asking goes"))
        self.nothing = Text(
            _("When a job went to someone else, this shows where you asked why, and where you heard back."),
            token="quiet",
            wraps=True,
        )
        self._asked, self._heard = LargeShare(), LargeShare()
        self._waiting = Text("", SECOND, token="quiet", wraps=True)
        self._rates = [Rates(), Rates(), Rates()]
        titles = (_("Answers by way"), _("Answers by step"), _("Answers by plan"))
        self._parts = [Part(title, rates) for title, rates in zip(titles, self._rates, strict=True)]
        for widget in (self.nothing, self._asked, self._heard, self._waiting, *self._parts):
            self.column.addWidget(widget)

    def show_numbers(self, numbers: Numbers) -> None:
        """Show the numbers of asking."""
        asking = numbers.asking
        self.has_something = True
        anything = bool(asking.asked.tried)
        self.nothing.setVisible(not anything)
        for widget in (self._asked, self._heard):
            widget.setVisible(anything)
        self._asked.show_row(lessons.asked_row(asking))
        self._heard.show_row(lessons.heard_row(asking))
        self._waiting.setText(lessons.waiting(asking.still_waiting))
        self._waiting.setVisible(bool(asking.still_waiting))
        plots = (
            lessons.ways_plot(asking),
            lessons.steps_plot(asking),
            lessons.plans_plot(asking, numbers.plans),
        )
        for at, plot in enumerate(plots):
            self._show(at, plot)

    def _show(self, at: int, plot: RatePlot) -> None:
        self._parts[at].setVisible(tells_apart(plot))
        self._rates[at].show_rows(plot.rows)
        self._parts[at].say(plot.note)


def tells_apart(plot: RatePlot) -> bool:
    """Tell whether a plot compares anything; a single row says nothing that does not stand above."""
    return len(plot.rows) > 1
