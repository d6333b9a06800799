"""Draws the plots of the Lessons into a column, in millimetres: bands for shares, dots for people."""

from askwhy.domain.outreach import WindowKind
from askwhy.domain.sheets import Box
from askwhy.printing.drawing import Hue
from askwhy.printing.fitting import height_of
from askwhy.printing.sketch import Sketch
from askwhy.wording.learned import DOTS
from askwhy.wording.lessons import likely
from askwhy.wording.plots import DotPlot, DotRow, RatePlot, RateRow

POINTS, SMALL, TITLE = 9.5, 8.0, 11.0
_LARGE = 17.0
_ROW = 6.4
"""Millimetres of a row."""
_NAME, _SHARE = 0.36, 0.18
"""Parts of the column for the name and, at least, for how many of how many; the band has the rest."""
_BESIDE = 3.0
"""Millimetres between a number and its band."""
_THIN, _THICK = 1.7, 2.8
"""Millimetres of a band."""
_TICK = 0.5
_DOT, _PITCH = 3.2, 4.1
_PART = 30.0
"""Millimetres of the line that stands for many people."""

_HUES = {WindowKind.EARLY: Hue.EARLY, WindowKind.MIDDAY: Hue.MIDDAY, WindowKind.LATE: Hue.LATE}


def draw_rates(sketch: Sketch, plot: RatePlot) -> None:
    """Draw shares below each other; those that stand beside somebody else's figure in large letters."""
    sketch.say(plot.title, TITLE, strong=True)
    sketch.skip(1.5)
    share = _room_for_shares(sketch, plot)
    for row in plot.rows:
        if row.benchmark is not None:
            _draw_large(sketch, row)
        else:
            _draw_row(sketch, row, share)
    _draw_note(sketch, plot.note)


def _room_for_shares(sketch: Sketch, plot: RatePlot) -> float:
    """Give the millimetres for how many of how many, the same in all rows: a number is never cut."""
    widest = max((sketch.fonts.width_of(row.share, POINTS) for row in plot.rows), default=0.0)
    return max(sketch.width * _SHARE, widest + _BESIDE + 0.1)


def draw_dots(sketch: Sketch, plot: DotPlot) -> None:
    """Draw a dot for each person below each other, full for who said it."""
    sketch.say(plot.title, TITLE, strong=True)
    sketch.skip(1.5)
    for row in plot.rows:
        draw_dot_row(sketch, row)
    _draw_note(sketch, plot.note)


def _draw_note(sketch: Sketch, note: str) -> None:
    if note:
        sketch.skip(0.5)
        sketch.say(note, SMALL)


def _draw_large(sketch: Sketch, row: RateRow) -> None:
    sketch.say(row.name, POINTS, strong=True)
    taken = sketch.put(row.share, _LARGE, sketch.left, sketch.width * 0.45, strong=True)
    beside = height_of(1, _LARGE) - height_of(1, POINTS) - 0.7
    sketch.put(likely(row.rate), POINTS, sketch.left + taken + 3, sketch.width - taken - 3, down=beside)
    sketch.skip(height_of(1, _LARGE) + 3.0)
    line = Box(sketch.left, sketch.y, sketch.width, _THICK)
    _draw_band(sketch, line, row)
    sketch.skip(_THICK + 1.6)
    _draw_benchmark(sketch, row)
    sketch.skip(height_of(1, SMALL) + 3.0)


def _draw_row(sketch: Sketch, row: RateRow, share: float) -> None:
    name = sketch.width * _NAME
    down = (_ROW - height_of(1, POINTS)) / 2
    sketch.put(row.name, POINTS, sketch.left, name - 1, down=down)
    sketch.put(row.share, POINTS, sketch.left + name, share - _BESIDE, right=True, down=down)
    line = Box(
        sketch.left + name + share,
        sketch.y + (_ROW - _THIN) / 2,
        sketch.width - name - share,
        _THIN,
    )
    _draw_band(sketch, line, row)
    sketch.skip(_ROW)


def _draw_band(sketch: Sketch, line: Box, row: RateRow) -> None:
    """Draw the line, the range on it, and the dot, which stays within the line."""
    hue = _HUES[row.window] if row.window is not None else Hue.ACCENT
    sketch.mark(line, Hue.LINE, hollow=True)
    dot = line.height * 1.5
    start, length = line.left + dot / 2, line.width - dot
    if row.rate.tried:
        low, high = row.rate.likely
        sketch.mark(Box(start + length * low, line.top, length * (high - low), line.height), hue, pale=True)
    if row.benchmark is not None:
        tick = Box(start + length * row.benchmark.share - _TICK / 2, line.top - 1.6, _TICK, line.height + 3.2)
        sketch.mark(tick, Hue.INK)
    if row.rate.tried:
        middle = start + length * row.rate.share
        sketch.mark(Box(middle - dot / 2, line.top - line.height / 4, dot, dot), hue)


def _draw_benchmark(sketch: Sketch, row: RateRow) -> None:
    """Write what the tick is below it, as far as the line's ends let it."""
    if row.benchmark is None:
        return
    wide = min(sketch.fonts.width_of(row.benchmark.said, SMALL), sketch.width)
    middle = sketch.left + sketch.width * row.benchmark.share
    left = max(sketch.left, min(middle - wide / 2, sketch.left + sketch.width - wide))
    sketch.put(row.benchmark.said, SMALL, left, wide + 0.1)


def draw_dot_row(sketch: Sketch, row: DotRow) -> None:
    """Draw a row of a name, how many of how many, and to the right the dots."""
    room = row.of * _PITCH if row.of <= DOTS else _PART
    share = sketch.fonts.width_of(row.share, POINTS)
    start = sketch.left + sketch.width - room
    down = (_ROW - height_of(1, POINTS)) / 2
    sketch.put(row.name, POINTS, sketch.left, sketch.width - room - share - 6, down=down)
    sketch.put(row.share, POINTS, start - share - 3, share + 0.1, down=down)
    if row.of <= DOTS:
        _draw_single_dots(sketch, row, start)
    else:
        line = Box(start, sketch.y + (_ROW - _THIN) / 2, room, _THIN)
        sketch.mark(line, Hue.LINE, hollow=True)
        sketch.mark(line._replace(width=max(_THIN, room * row.people / row.of)), Hue.ACCENT)
    sketch.skip(_ROW)


def _draw_single_dots(sketch: Sketch, row: DotRow, start: float) -> None:
    top = sketch.y + (_ROW - _DOT) / 2
    for at in range(row.of):
        full = at < row.people
        place = Box(start + at * _PITCH + _PITCH - _DOT, top, _DOT, _DOT)
        sketch.mark(place, Hue.ACCENT if full else Hue.LINE, hollow=not full)
