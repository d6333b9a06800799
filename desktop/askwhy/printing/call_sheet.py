"""Lays the day's calls out on one page: whom, when on both clocks, the number, and lines for notes."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from askwhy.domain.planned_calls import CallEntry
from askwhy.domain.sheets import Box, Paper
from askwhy.printing.drawing import (
    Block,
    Drawing,
    Fonts,
    LeftOut,
    Placement,
    Said,
    Stroke,
    TextBlock,
    WidthOf,
)
from askwhy.printing.fitting import clean, height_of, placed

_SIDE, _TOP, _BOTTOM = 20.0, 16.0, 14.0
_TITLE_POINTS, _NAME_POINTS, _NUMBER_POINTS, _POINTS = 15.0, 12.0, 14.0, 9.5
_SMALLEST = 7.0
_HEAD = 14.0
_HIGHEST, _LOWEST = 62.0, 33.0
"""Millimetres of one call: with three calls the page looks full, and seven find room on it."""
_TICK = 4.5
_INDENT = 8.0
_WORDS = 20.0
"""Millimetres that the words of a call take; below stand the lines for notes."""
_NOTE_LINE = 8.0


class CallSheetRun(NamedTuple):
    """The pages of one day's calls."""

    paper: Paper
    title: str
    entries: tuple[CallEntry, ...]
    drawings: tuple[Drawing, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def placement(self) -> Placement:
        """A page lies as it is."""
        return Placement()

    @property
    def pages(self) -> int:
        """How many pages there are: one, unless the day is long."""
        return len(self.drawings)

    @property
    def pieces(self) -> int:
        """How many calls there are."""
        return len(self.entries)

    @property
    def keys(self) -> tuple[int, ...]:
        """Who is called."""
        return tuple(entry.key for entry in self.entries)

    def page_of(self, key: int) -> int | None:
        """Give the first page: calls stand together."""
        return 0 if key in self.keys else None

    def texts(self) -> Iterator[Said]:
        """Give the names and numbers, which must be readable."""
        return (Said(each.key, _POINTS, text) for each in self.entries for text in (each.who, each.number))

    def drawing(self, page: int, *, outline: bool = False) -> Drawing:
        """Give one page; it has no edges but its own."""
        drawn = self.drawings[page]
        face = Box(0, 0, self.paper.width, self.paper.height)
        return drawn._replace(edges=(*drawn.edges, face)) if outline else drawn


def lay_out_calls(paper: Paper, title: str, entries: Sequence[CallEntry], fonts: Fonts) -> CallSheetRun:
    """Lay calls out below the title; few get more room for notes, many go on over further pages."""
    room = paper.height - _TOP - _HEAD - _BOTTOM
    most = int(room // _LOWEST)
    pages = [entries[start : start + most] for start in range(0, len(entries), most)]
    height = min(_HIGHEST, room / max(map(len, pages))) if pages else _HIGHEST
    drawings = [_page(paper, title, page, height, fonts) for page in pages]
    return CallSheetRun(paper, title, tuple(entries), tuple(drawings))


def _page(paper: Paper, title: str, entries: Sequence[CallEntry], height: float, fonts: Fonts) -> Drawing:
    width = paper.width - 2 * _SIDE
    head = Box(_SIDE, _TOP, width, _HEAD)
    blocks: list[Block] = [_line(head, title, _TITLE_POINTS, fonts.strong_width_of, strong=True)]
    edges: list[Box] = []
    strokes: list[Stroke] = []
    for index, entry in enumerate(entries):
        place = Box(_SIDE, _TOP + _HEAD + index * height, width, height)
        blocks += _entry(place, entry, fonts)
        edges.append(Box(place.left, place.top + 1.2, _TICK, _TICK))
        strokes += _note_lines(place)
    return Drawing(blocks, tuple(edges), tuple(strokes))


def _entry(place: Box, entry: CallEntry, fonts: Fonts) -> list[TextBlock]:
    """Give the words of a call: who to the left, when and which number to the right."""
    half = (place.width - _INDENT) / 2
    left, right = place.left + _INDENT, place.left + _INDENT + half + 4
    plain, strong = fonts.width_of, fonts.strong_width_of
    rows = (
        (left, 0.0, entry.who, _NAME_POINTS, strong),
        (left, 6.4, entry.about, _POINTS, plain),
        (left, 11.2, entry.purpose, _POINTS, plain),
        (right, 0.0, entry.number, _NUMBER_POINTS, strong),
        (right, 6.4, entry.when, _POINTS, plain),
        (right, 11.2, entry.theirs, _POINTS, plain),
    )
    return [
        _line(Box(at, place.top + down, half - 4, 6), text, points, width, strong=width is strong)
        for at, down, text, points, width in rows
        if clean(text)
    ]


def _note_lines(place: Box) -> list[Stroke]:
    count = int((place.height - _WORDS - 2) // _NOTE_LINE) + 1
    tops = (place.top + _WORDS + index * _NOTE_LINE for index in range(count))
    return [Stroke(place.left + _INDENT, top, place.right, top) for top in tops if top < place.bottom - 3]


def _line(room: Box, text: str, points: float, width_of: WidthOf, *, strong: bool = False) -> TextBlock:
    """Place one line, smaller where it is too wide, and cut with an ellipsis where even that is not enough."""
    said, size = clean(text), points
    while size > _SMALLEST and width_of(said, size) > room.width:
        size -= 0.5
    while len(said) > 1 and width_of(said, size) > room.width:
        said = said[:-2].rstrip() + "…"
    top = (height_of(1, points) - height_of(1, size)) / 2
    return TextBlock(room, size, placed((said,), size, 0, top), strong=strong)
