"""Lays the Lessons out on one page: what they said and liked, how the asking goes, and what there is to do."""

from typing import NamedTuple

from askwhy.domain.sheets import Box, Paper
from askwhy.printing.drawing import Drawing, Fonts
from askwhy.printing.fitting import height_of
from askwhy.printing.one_page import OnePage
from askwhy.printing.plots import POINTS, SMALL, TITLE, draw_dot_row, draw_rates
from askwhy.printing.sketch import Sketch, together
from askwhy.wording.i18n import ngettext
from askwhy.wording.summary import Quote, SaidLine, Summary, TodoLine

_SIDE, _TOP, _BOTTOM = 18.0, 16.0, 13.0
_GAP = 12.0
_LEFT = 0.54
"""Part of the width for what they said; the numbers have the rest."""
_NAME = 20.0
_BOX = 3.6
"""Millimetres of a box to tick."""
_INDENT = 6.5


class _Fit(NamedTuple):
    """How much of each thing stands on the page."""

    themes: int
    liked: int
    todos: int
    lines: int
    """Of somebody's words."""
    plots: int


_FITS = (
    _Fit(8, 6, 12, 3, 3),
    _Fit(7, 5, 10, 2, 3),
    _Fit(6, 4, 8, 2, 3),
    _Fit(5, 4, 7, 1, 2),
    _Fit(5, 3, 5, 1, 2),
    _Fit(4, 3, 4, 0, 1),
    _Fit(2, 1, 2, 0, 1),
)
"""From all there is to the least; the first that fits onto the page is taken."""


class SummaryRun(OnePage):
    """The page of the Lessons."""


def lay_out_summary(paper: Paper, summary: Summary, fonts: Fonts) -> SummaryRun:
    """Lay the Lessons out on one page; where there is too much, what was said least often stays away."""
    for fit in _FITS:
        drawn, bottom = _page(paper, summary, fonts, fit)
        if bottom <= paper.height - _BOTTOM:
            break
    return SummaryRun(paper, drawn)


def _page(paper: Paper, summary: Summary, fonts: Fonts, fit: _Fit) -> tuple[Drawing, float]:
    """Give the page, and how far down it reaches."""
    width = paper.width - 2 * _SIDE
    head = Sketch(fonts, _SIDE, _TOP, width)
    head.say(summary.title, _NAME, strong=True, most=1)
    head.say(summary.about, POINTS, most=2)
    head.skip(3)
    head.rule()
    head.skip(5)
    wide = (width - _GAP) * _LEFT
    left = Sketch(fonts, _SIDE, head.y, wide)
    _draw_said(left, summary, fit)
    right = Sketch(fonts, _SIDE + wide + _GAP, head.y, width - wide - _GAP)
    for at, plot in enumerate(plot for plot in summary.plots[: fit.plots] if plot.rows):
        right.skip(5 if at else 0)
        draw_rates(right, plot)
    below = Sketch(fonts, _SIDE, max(left.y, right.y) + 6, width)
    _draw_todos(below, summary, fit)
    foot = Sketch(fonts, _SIDE, 0, width)
    foot.y = paper.height - _BOTTOM - height_of(len(foot.lines(summary.foot, SMALL, width)), SMALL)
    below.skip(paper.height - _BOTTOM - foot.y)
    foot.say(summary.foot, SMALL)
    return together([head, left, right, below, foot]), below.y


def _draw_said(sketch: Sketch, summary: Summary, fit: _Fit) -> None:
    sketch.say(summary.said_title, TITLE, strong=True)
    sketch.skip(1.5)
    for line in summary.said[: fit.themes]:
        _draw_line(sketch, line, fit.lines)
    if summary.said_note:
        sketch.skip(0.5)
        sketch.say(summary.said_note, SMALL)
    if summary.liked:
        sketch.skip(5)
        sketch.say(summary.liked_title, TITLE, strong=True)
        sketch.skip(1.5)
        for row in summary.liked[: fit.liked]:
            draw_dot_row(sketch, row)


def _draw_line(sketch: Sketch, line: SaidLine, lines: int) -> None:
    draw_dot_row(sketch, line.row)
    if line.quote is not None and lines:
        _draw_quote(sketch, line.quote, lines)


def _draw_quote(sketch: Sketch, quote: Quote, lines: int) -> None:
    sketch.say(quote.words, POINTS, most=lines)
    sketch.say(quote.who, SMALL, most=1)
    sketch.skip(2.5)


def _draw_todos(sketch: Sketch, summary: Summary, fit: _Fit) -> None:
    if not summary.todos:
        return
    sketch.rule()
    sketch.skip(5)
    taken = sketch.fonts.strong_width_of(summary.todo_title, TITLE)
    sketch.put(
        summary.todo_about, POINTS, sketch.left + taken + 5, sketch.width - taken - 5, right=True, down=0.3
    )
    sketch.say(summary.todo_title, TITLE, strong=True, most=1)
    sketch.skip(2)
    for todo in summary.todos[: fit.todos]:
        _draw_todo(sketch, todo)
    more = len(summary.todos) - fit.todos
    if more > 0:
        sketch.say(ngettext("And one more.", "And {count} more.", more), SMALL, indent=_INDENT)


def _draw_todo(sketch: Sketch, todo: TodoLine) -> None:
    """Draw a box to tick, the thing, and where it comes from; what is done has a full one."""
    box = Box(sketch.left, sketch.y + 0.3, _BOX, _BOX)
    sketch.square(box)
    if todo.done:
        sketch.tick(box)
    sketch.say(todo.text, POINTS, indent=_INDENT, most=2)
    sketch.say(todo.source, SMALL, indent=_INDENT, most=1)
    sketch.skip(1.8)
