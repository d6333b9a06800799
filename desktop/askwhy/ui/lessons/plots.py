"""What of the Lessons can be saved as a picture."""

from askwhy.domain.lessons import Numbers
from askwhy.ui.lessons.asking import tells_apart
from askwhy.wording import lessons
from askwhy.wording.i18n import _
from askwhy.wording.plots import DotPlot, RatePlot

Plots = dict[str, tuple[RatePlot | DotPlot, ...]]
"""The plots of each picture, by its name; none where there is nothing to see."""


def plots_of(counted: Numbers, said: tuple[DotPlot, ...]) -> Plots:
    """Give the pictures of what was counted, and of what people said."""
    asking = counted.asking
    ways = (
        lessons.ways_plot(asking),
        lessons.steps_plot(asking),
        lessons.plans_plot(asking, counted.plans),
    )
    calls = (lessons.windows_plot(counted.reach, counted.first_try), lessons.weekdays_plot(counted.reach))
    return {
        _("What they said"): tuple(plot for plot in said if plot.rows),
        _("How the asking goes"): (lessons.asking_plot(asking),) if asking.asked.tried else (),
        _("Answers"): tuple(plot for plot in ways if tells_apart(plot)),
        _("Calls reached"): calls if counted.reach.calls else (),
    }
