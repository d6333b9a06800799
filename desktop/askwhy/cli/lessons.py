"""The command of what one learned: lessons."""

from collections.abc import Iterator, Mapping
from typing import Any

from askwhy.cli.context import Context
from askwhy.cli.output import iso, table
from askwhy.cli.pen import pen
from askwhy.domain.asking import ASKING, HEARD_BACK
from askwhy.domain.faults import Fault
from askwhy.domain.lessons import Intention, Learned, Numbers, Spoken
from askwhy.domain.papers import PAPERS, usual_paper
from askwhy.domain.rates import Rate
from askwhy.domain.settings import SettingKey
from askwhy.printing.summary import lay_out_summary
from askwhy.wording import learned as said
from askwhy.wording import lessons as words
from askwhy.wording.i18n import _, spoken
from askwhy.wording.plots import RatePlot
from askwhy.wording.summary import Summary, compose
from askwhy.workspace.lessons import learned, numbers


def lessons(context: Context) -> None:
    """Show what was said how often, what there is to do, and how the asking goes; or write it on one page."""
    given, workspace = context.arguments, context.workspace
    found, counted = learned(workspace, context.today, spoken()), numbers(workspace)
    named = not given.without_names
    own_name = workspace.book.settings()[SettingKey.NAME].strip()
    page = compose(found, counted, own_name, context.today, names=named)
    if given.pdf is not None:
        if page.is_empty:
            raise Fault("nothing_learned")
        paper = PAPERS[given.paper] if given.paper else usual_paper(workspace.world.home)
        with pen(context, given.pdf) as drawn:
            drawn.write(lay_out_summary(paper, page, drawn.fonts))
        written = [_("{name} is written.").format(name=given.pdf.name)]
    else:
        written = list(_lines(page, counted))
    context.show(_json(found, counted, named=named), written)


def _lines(page: Summary, counted: Numbers) -> Iterator[str]:
    yield from _said_lines(page)
    asking = counted.asking
    plots = [*page.plots, words.steps_plot(asking), words.plans_plot(asking, counted.plans)]
    for plot in plots:
        yield from _plot_lines(plot)
    if page.todos:
        yield page.todo_title
        yield from table([("x" if todo.done else "-", todo.text, todo.source) for todo in page.todos])
    if page.is_empty:
        yield _("Nothing is noted yet.")


def _said_lines(page: Summary) -> Iterator[str]:
    if page.said:
        yield page.said_title
        rows = table([(line.row.share, line.row.name) for line in page.said])
        for line, row in zip(page.said, rows, strict=True):
            yield row
            if line.quote is not None:
                yield " " * (len(line.row.share) + 4) + " ".join((line.quote.words, line.quote.who)).strip()
        yield ""
    if page.liked:
        yield from (page.liked_title, *table([(row.share, row.name) for row in page.liked]), "")


def _plot_lines(plot: RatePlot) -> Iterator[str]:
    if not plot.rows:
        return
    yield plot.title
    beside = [row.benchmark.said if row.benchmark is not None else "" for row in plot.rows]
    rows = zip(plot.rows, beside, strict=True)
    yield from table([(row.name, row.share, words.likely(row.rate), other) for row, other in rows])
    yield from (plot.note, "") if plot.note else ("",)


def _json(found: Learned, counted: Numbers, *, named: bool) -> dict[str, Any]:
    asking = counted.asking
    return {
        "people": found.people,
        "said": [_spoken(each, named=named) for each in found.missed],
        "liked": [_spoken(each, named=named) for each in found.liked],
        "to_do": [_todo(each, named=named) for each in found.todos],
        "asked": _rate(asking.asked) | {"article": ASKING},
        "heard_back": _rate(asking.heard_back) | {"article": HEARD_BACK, "waiting": asking.still_waiting},
        "by_channel": _rates(asking.by_channel),
        "by_step": _rates(asking.by_purpose),
        "by_sequence": _rates(asking.by_sequence),
        "calls_by_window": _rates(counted.reach.by_window),
        "calls_by_weekday": _rates(counted.reach.by_weekday),
    }


def _spoken(each: Spoken, *, named: bool) -> dict[str, Any]:
    who = {"who": each.name, "employer": each.employer} if named else {}
    return {"theme": said.theme_name(each.theme), "people": each.people, "words": each.words, **who}


def _todo(each: Intention, *, named: bool) -> dict[str, Any]:
    who = {"who": each.name} if named else {}
    return {"text": each.text, "theme": each.theme, "words": each.words, "done_on": iso(each.done_on), **who}


def _rates(rates: Mapping[Any, Rate]) -> dict[str, Any]:
    return {str(key): _rate(rate) for key, rate in rates.items()}


def _rate(rate: Rate) -> dict[str, Any]:
    low, high = rate.likely
    return {"count": rate.hits, "of": rate.tried, "likely": [round(low, 3), round(high, 3)]}
