"""Draws what lies under the marks of the day ribbon: the grounds of one's own day, its hours, and now."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from askwhy.domain.outreach import WindowKind
from askwhy.ui.look.colours import colour, fill, is_bare, window_token
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import draw_text
from askwhy.ui.look.size import BOLD, SECOND, SMALL, font, px
from askwhy.ui.today.axis import Axis
from askwhy.wording import names
from askwhy.wording.dates import hour_clock
from askwhy.wording.i18n import _, beginning

PILL = 20
"""Height of the pill with now; half of it stands over the ribbon."""
STRIP = 26
"""Height of the strip with the names of the grounds."""
HOURS = 28
"""Height of the hours below."""
_VEIL = 0.5


class Now(NamedTuple):
    """The present on the ribbon: its minute, and what the clock shows."""

    minute: int
    clock: str


def paint_ground(painter: QPainter, axis: Axis, area: QRectF, now: Now) -> None:
    """Draw grounds, veil, hours and now; `area` is the ribbon without pill and hours."""
    pill = _pill(axis, area, now)
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(area, px(8), px(8))
    painter.setClipPath(outline)
    for kind, (start, end) in axis.grounds():
        _paint_one(
            painter, kind, QRectF(axis.at(start), area.top(), axis.at(end) - axis.at(start), area.height())
        )
    _paint_past(painter, area, axis.at(now.minute))
    painter.restore()
    if is_bare():
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
    for kind, (start, end) in axis.grounds():
        _paint_name(painter, kind, axis.at(start), axis.at(end), area.top(), pill)
    _paint_hours(painter, axis, area)
    _paint_now(painter, axis, area, pill, now)


def _paint_one(painter: QPainter, kind: WindowKind, ground: QRectF) -> None:
    # Two pixels of paper part a ground from the next one.
    gap = 2 if ground.left() > 0 else 0
    if gap and is_bare():
        fill(painter, QRectF(ground.left(), ground.top(), 1, ground.height()), colour("line"))
    fill(painter, ground.adjusted(gap, 0, 0, 0), colour(window_token(kind, "sky")))


def _paint_past(painter: QPainter, area: QRectF, x: float) -> None:
    veil = colour("paper")
    veil.setAlphaF(_VEIL)
    fill(painter, QRectF(0, area.top() + px(STRIP), x, area.height()), veil)


def _paint_name(
    painter: QPainter, kind: WindowKind, left: float, right: float, top: float, pill: QRectF
) -> None:
    """Name a ground at its left end, or behind now where the pill is in the way; without room, not at all."""
    words = beginning(names.window(kind))
    painter.setFont(font(SECOND, BOLD))
    side = px(16)
    width = side + px(6) + QFontMetricsF(painter.font()).horizontalAdvance(words)
    x = left + px(12)
    if pill.right() > x - px(4) and pill.left() < x + width:
        x = pill.right() + px(8)
    if x + width > right - px(4):
        return
    # The icons bear the names of the colours.
    paint_icon(painter, window_token(kind), QRectF(x, top + px(7), side, side), window_token(kind, "ink"))
    painter.setPen(colour(window_token(kind, "ink")))
    place = QRectF(x + side + px(6), top + px(5), width, px(20))
    draw_text(painter, place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def _paint_hours(painter: QPainter, axis: Axis, area: QRectF) -> None:
    painter.setFont(font(SMALL, tabular=True))
    width = QFontMetricsF(painter.font()).horizontalAdvance(
        max(hour_clock(10), hour_clock(22), key=len)
    ) + px(16)
    step = _hours_apart(axis, width)
    for minute in axis.hours():
        x = round(axis.at(minute))
        named = minute // 60 % step == 0
        fill(painter, QRectF(x, area.bottom(), 1, px(5 if named else 3)), colour("ghost"))
        if named:
            painter.setPen(colour("quiet"))
            place = QRectF(x - width / 2, area.bottom() + px(5), width, px(HOURS - 10))
            draw_text(painter, place, Qt.AlignmentFlag.AlignCenter, hour_clock(minute // 60 % 24))


def _hours_apart(axis: Axis, width: float) -> int:
    """Give how many hours lie between two that are named, so that they do not touch."""
    hour = axis.width * 60 / (axis.last - axis.first)
    return next((step for step in (2, 3, 4, 6) if step * hour >= width), 12)


def _pill_font() -> QFont:
    return font(SMALL, BOLD, tabular=True)


def _pill_words(now: Now) -> str:
    return _("now {time}").format(time=now.clock)


def _pill(axis: Axis, area: QRectF, now: Now) -> QRectF:
    width = QFontMetricsF(_pill_font()).horizontalAdvance(_pill_words(now)) + px(14)
    left = min(max(axis.at(now.minute) - width / 2, 0), axis.width - width)
    return QRectF(left, area.top() - px(PILL) / 2, width, px(PILL))


def _paint_now(painter: QPainter, axis: Axis, area: QRectF, pill: QRectF, now: Now) -> None:
    x = min(axis.at(now.minute), axis.width - 2)
    fill(
        painter,
        QRectF(round(x) - 1, pill.center().y(), 2, area.bottom() - pill.center().y()),
        colour("accent"),
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent"))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setFont(_pill_font())
    painter.setPen(colour("onaccent"))
    draw_text(painter, pill, Qt.AlignmentFlag.AlignCenter, _pill_words(now))
