"""Lays spans out in lanes, one under the other, so that none overlaps another; what finds no room is counted."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch from left to right, in pixels; it takes its left end, not its right one."""

    left: float
    right: float


class More(NamedTuple):
    """Spans that found no room in any lane, close enough together to be told as one."""

    left: float
    """Where the first of them begins."""
    members: tuple[int, ...]
    """Their places among the spans that were given, in the order of their left ends."""


class Layout(NamedTuple):
    """Where each span goes."""

    lanes: tuple[int | None, ...]
    """The lane of each span, from 0; None where there was no room."""
    more: tuple[More, ...]

    @property
    def depth(self) -> int:
        """How many lanes are in use."""
        return max((lane + 1 for lane in self.lanes if lane is not None), default=0)


def lay_out(spans: Sequence[Span], most: int, gap: float, more_width: float, room: float) -> Layout:
    """Give each span the first lane in which it keeps `gap` pixels to its neighbours, at most `most` lanes.

    Those that come first in the sequence choose first. What finds no lane is gathered from left to right: one
    `More`, of `more_width` pixels, for all that begin under it; it ends within `room`, the width of all.
    """
    taken: list[list[Span]] = [[] for _ in range(most)]
    lanes = tuple(_take(span, taken, gap) for span in spans)
    last_left = max(room - more_width, 0)
    left_over = [(min(spans[at].left, last_left), at) for at, lane in enumerate(lanes) if lane is None]
    return Layout(lanes, tuple(_gather(sorted(left_over), more_width)))


def _take(span: Span, taken: Sequence[list[Span]], gap: float) -> int | None:
    for number, lane in enumerate(taken):
        if all(span.left >= other.right + gap or span.right + gap <= other.left for other in lane):
            lane.append(span)
            return number
    return None


def _gather(waiting: list[tuple[float, int]], more_width: float) -> Iterator[More]:
    while waiting:
        left = waiting[0][0]
        near = [at for begins, at in waiting if begins < left + more_width]
        yield More(left, tuple(near))
        waiting = waiting[len(near) :]
