"""Reads a PDF back as paper: what is drawn where, in millimetres from the top left of each page."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream

from askwhy.domain.sheets import Box

MM_PER_POINT = 25.4 / 72
_ASCENT, _DESCENT = 0.75, 0.25
"""How far letters reach above and below their line, in ems; accents on capitals not counted."""

_EM = 1000
"""The width of a glyph for which the font names none."""

Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)


class Sheet(NamedTuple):
    """One page: its size, the rectangles on it, the boxes of its letters, and its text without spaces."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    letters: tuple[Box, ...]
    text: str


def sheets(path: Path) -> list[Sheet]:
    """Read all pages of a PDF."""
    with path.open("rb") as file:
        return [_sheet(page) for page in PdfReader(file).pages]


def _sheet(page: PageObject) -> Sheet:
    reading = _Reading(page)
    reading.read()
    text = "".join(page.extract_text().split())
    return Sheet(
        float(page.mediabox.width) * MM_PER_POINT,
        float(page.mediabox.height) * MM_PER_POINT,
        tuple(reading.boxes),
        tuple(reading.letters),
        text,
    )


def _times(first: Matrix, second: Matrix) -> Matrix:
    """Give the matrix that does the first and then the second (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = second
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def holds(outer: Box, inner: Box) -> bool:
    """Tell whether a box lies in another one."""
    return (
        outer.left <= inner.left
        and inner.right <= outer.right
        and outer.top <= inner.top
        and inner.bottom <= outer.bottom
    )


class _Reading:
    """Goes through the operators that Qt writes, and keeps what is drawn."""

    def __init__(self, page: PageObject) -> None:
        self.boxes: list[Box] = []
        self.letters: list[Box] = []
        self._page = page
        self._height = float(page.mediabox.height)
        self._matrix = _IDENTITY
        self._saved: list[Matrix] = []
        self._text = _IDENTITY
        self._size = 0.0
        self._widths: dict[int, float] = {}

    def read(self) -> None:
        """Read the whole page."""
        for operands, operator in ContentStream(self._page.get_contents(), self._page.pdf).operations:
            do = getattr(self, f"_{operator.decode()}", None)
            if do is not None:
                do(*operands)

    def _box(self, matrix: Matrix, left: float, low: float, right: float, high: float) -> Box:
        a, b, c, d, e, f = matrix
        corners = [(left, low), (right, low), (left, high), (right, high)]
        across = [(a * x + c * y + e) * MM_PER_POINT for x, y in corners]
        down = [(self._height - (b * x + d * y + f)) * MM_PER_POINT for x, y in corners]
        return Box(min(across), min(down), max(across) - min(across), max(down) - min(down))

    def _q(self) -> None:
        self._saved.append(self._matrix)

    def _Q(self) -> None:
        self._matrix = self._saved.pop()

    def _cm(self, *values: Any) -> None:
        self._matrix = _times(_numbers(values), self._matrix)

    def _re(self, *values: Any) -> None:
        x, y, width, height = (float(value) for value in values)
        self.boxes.append(self._box(self._matrix, x, y, x + width, y + height))

    def _BT(self) -> None:
        self._text = _IDENTITY

    def _Tf(self, name: Any, size: Any) -> None:
        self._size = float(size)
        self._widths = dict(_widths(self._page["/Resources"]["/Font"][name]))  # type: ignore[index]

    def _Tm(self, *values: Any) -> None:
        self._text = _numbers(values)

    def _Td(self, x: Any, y: Any) -> None:
        self._text = _times((1, 0, 0, 1, float(x), float(y)), self._text)

    def _Tj(self, shown: Any) -> None:
        number = int.from_bytes(shown.original_bytes, "big")
        width = self._widths.get(number, _EM) / _EM * self._size
        matrix = _times(self._text, self._matrix)
        self.letters.append(self._box(matrix, 0, -_DESCENT * self._size, width, _ASCENT * self._size))


def _numbers(values: tuple[Any, ...]) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in values)
    return a, b, c, d, e, f


def _widths(font: Any) -> Iterator[tuple[int, float]]:
    """Give the width of each glyph in thousandths of an em (ISO 32000-1, 9.7.4.3)."""
    entries = list(font.get_object()["/DescendantFonts"][0].get_object().get("/W", []))
    while entries:
        first, then, *entries = entries
        if isinstance(then, list):
            yield from ((int(first) + index, float(width)) for index, width in enumerate(then))
        else:
            yield from ((number, float(entries[0])) for number in range(int(first), int(then) + 1))
            entries = entries[1:]
