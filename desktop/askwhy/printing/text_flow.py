"""Lets a letter's text flow over pages: no line of a paragraph stands alone, and nobody signs an empty page."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from askwhy.domain.letters import Written
from askwhy.printing.drawing import TextLine, WidthOf
from askwhy.printing.fitting import clean, height_of, placed, wrapped_line

_SIGN_LINES = 3
"""Lines left free for a signature by hand."""

Flow = tuple[TextLine, ...]
"""The lines of one page, from the corner of its room."""


class _Piece(NamedTuple):
    """Lines that stay together: at the least two of a paragraph, the last ones with the closing."""

    lines: tuple[str, ...]
    opens: bool
    """Whether it begins a paragraph, and so has a blank line before it."""


def flow(
    written: Written,
    name: str,
    width: float,
    heights: tuple[float, float],
    points: float,
    width_of: WidthOf,
) -> list[Flow]:
    """Give the lines of each page; `heights` is the room on the first page and on each further one."""
    pages: list[list[str]] = [[]]
    for piece in _pieces(written, name, width, points, width_of):
        lines = ("", *piece.lines) if piece.opens and pages[-1] else piece.lines
        room = heights[0] if len(pages) == 1 else heights[1]
        if pages[-1] and height_of(len(pages[-1]) + len(lines), points) > room + 1e-6:
            pages.append([])
            lines = piece.lines
        pages[-1] += lines
    return [_placed(page, points) for page in pages]


def _placed(page: Sequence[str], points: float) -> Flow:
    return tuple(line for line in placed(page, points, 0, 0) if line.text)


def _pieces(written: Written, name: str, width: float, points: float, width_of: WidthOf) -> Iterator[_Piece]:
    paragraphs = [
        tuple(broken(clean(text), width, points, width_of)) for text in written.paragraphs if clean(text)
    ]
    greeting = tuple(broken(clean(written.greeting), width, points, width_of))
    ending = _ending(written, name, width, points, width_of)
    pieces = [piece for lines in paragraphs for piece in _parted(lines)]
    if not pieces:
        pieces = [_Piece((), opens=True)]
    if greeting:
        pieces[0] = _Piece((*greeting, "", *pieces[0].lines), opens=True)
    if ending:
        pieces[-1] = _Piece((*pieces[-1].lines, "", *ending), pieces[-1].opens)
    yield from pieces


def _ending(written: Written, name: str, width: float, points: float, width_of: WidthOf) -> tuple[str, ...]:
    """Give the closing, room to sign, and the name."""
    closing = tuple(broken(clean(written.closing), width, points, width_of))
    signed = tuple(broken(clean(name), width, points, width_of))
    return (*closing, *[""] * _SIGN_LINES, *signed) if closing or signed else ()


def _parted(lines: tuple[str, ...]) -> Iterator[_Piece]:
    """Part a paragraph where a page may end: after two lines, before the last two, and between all others."""
    if len(lines) <= 3:
        yield _Piece(lines, opens=True)
        return
    yield _Piece(lines[:2], opens=True)
    for line in lines[2:-2]:
        yield _Piece((line,), opens=False)
    yield _Piece(lines[-2:], opens=False)


def broken(text: str, width: float, points: float, width_of: WidthOf) -> Iterator[str]:
    """Break a text into lines at words; a word that is wider than a line is broken at its letters."""
    short = " ".join(part for word in text.split(" ") for part in _parts(word, width, points, width_of))
    yield from wrapped_line(short, width, points, width_of)


def _parts(word: str, width: float, points: float, width_of: WidthOf) -> Iterator[str]:
    while word and width_of(word, points) > width:
        count = len(word)
        while count > 1 and width_of(word[:count], points) > width:
            count = count * 3 // 4 or 1
        yield word[:count]
        word = word[count:]
    if word:
        yield word
