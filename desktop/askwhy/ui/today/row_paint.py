"""Draws a due row: its ground, the name with role and employer, the reason, and both clocks."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from askwhy.ui.look.colours import colour, is_bare, window_token
from askwhy.ui.look.mirror import draw_text
from askwhy.ui.look.painted import chosen_pen
from askwhy.ui.look.size import BODY, BOLD, NAME, SECOND, font, px
from askwhy.ui.today.words import RowWords

TOP_LINE, SECOND_LINE = 8, 28
"""Where the two lines of text begin, and..."""
LINE = 22
"""... how high they are."""
_NOW_FROM = 560
"""The width of a row from which their clock is told as well as their hours."""
_GAP = 10
"""Between the name and the role."""

_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CUT = Qt.TextElideMode.ElideRight


class RowState(NamedTuple):
    """How a row stands."""

    is_current: bool
    is_hovered: bool
    has_ring: bool
    is_done: bool


class Lines(NamedTuple):
    """The texts of a row as far as there is room; names go last, clocks never."""

    name: str
    about: str
    about_left: float
    why: str
    is_cut: bool


def with_now(words: RowWords, width: float) -> RowWords:
    """Give the words with what their clock shows now, where the row is wide enough for it."""
    if not words.their_now or width < px(_NOW_FROM):
        return words
    return words._replace(their_clock=f"{words.their_clock}, {words.their_now}")


def clock_width(words: RowWords) -> float:
    """Give the room that the wider of the two clocks needs."""
    own = QFontMetricsF(_own_font()).horizontalAdvance(words.own_clock)
    theirs = QFontMetricsF(_their_font()).horizontalAdvance(words.their_clock)
    return max(own, theirs)


def fit(words: RowWords, left: float, top_right: float, right: float) -> Lines:
    """Cut the texts to the room between two edges; the first line may end earlier than the second."""
    bold, plain = QFontMetricsF(_name_font()), QFontMetricsF(font())
    name = bold.elidedText(words.name, _CUT, top_right - left)
    about_left = left + bold.horizontalAdvance(name) + px(_GAP)
    room = top_right - about_left
    about = plain.elidedText(words.about, _CUT, room) if room > px(24) else ""
    why = plain.elidedText(words.why, _CUT, right - left)
    is_cut = (name, about, why) != (words.name, words.about, words.why)
    return Lines(name, about, about_left, why, is_cut)


def paint_row(
    painter: QPainter, area: QRect, words: RowWords, lines: Lines, state: RowState, edges: tuple[float, float]
) -> None:
    """Draw a row; `edges` are the left of the words and the right of the clocks."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, QRectF(area), state)
    left, right = edges
    painter.setPen(colour("quiet" if state.is_done else "ink"))
    painter.setFont(_name_font())
    draw_text(painter, QRectF(left, px(TOP_LINE), right, px(LINE)), _LEFT, lines.name)
    painter.setFont(font())
    painter.setPen(colour("quiet"))
    draw_text(painter, QRectF(lines.about_left, px(TOP_LINE), right, px(LINE)), _LEFT, lines.about)
    painter.setPen(colour("warnink" if words.is_missing else "quiet"))
    draw_text(painter, QRectF(left, px(SECOND_LINE), right, px(LINE)), _LEFT, lines.why)
    _paint_clocks(painter, words, right)


def _paint_ground(painter: QPainter, area: QRectF, state: RowState) -> None:
    painter.setPen(chosen_pen(chosen=state.is_current))
    if state.is_current or state.is_hovered:
        painter.setBrush(colour("soft" if state.is_current else "hover"))
        inset = 1 if is_bare() else 0
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), px(8), px(8))
    if state.has_ring:
        painter.setPen(QPen(colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), px(7), px(7))


def _paint_clocks(painter: QPainter, words: RowWords, right: float) -> None:
    if words.kind is not None:
        painter.setFont(_own_font())
        painter.setPen(colour(window_token(words.kind, "ink")))
        draw_text(painter, QRectF(0, px(TOP_LINE), right, px(LINE)), _RIGHT, words.own_clock)
    painter.setFont(_their_font())
    painter.setPen(colour("quiet"))
    draw_text(painter, QRectF(0, px(SECOND_LINE), right, px(LINE)), _RIGHT, words.their_clock)


def _name_font() -> QFont:
    return font(NAME, BOLD)


def _own_font() -> QFont:
    return font(BODY, BOLD, tabular=True)


def _their_font() -> QFont:
    return font(SECOND, tabular=True)
