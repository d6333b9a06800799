"""Reads a PDF back as paper: what is drawn where, in millimetres from the top left of each page."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pypdf import PageObject, PdfReader

from askwhy.domain.sheets import Box

MM_PER_POINT = 25.4 / 72
_ASCENT, _DESCENT = 0.75, 0.25
"""How far letters reach above and below their line, in ems; accents on capitals not counted."""

_EM = 1000
"""The width of a glyph for which the font names none."""

Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)


class Sheet(NamedTuple):
    """One page: its size, the rectangles on it, its letters, its text without spaces, and its lines."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    letters: tuple[Box, ...]
    text: str
    pens: tuple[tuple[float, float], ...]
    """Where each letter begins on its line."""
    strokes: tuple[tuple[float, float, float, float], ...]
    """The straight lines, from where to where."""


def sheets(path: Path, *, with_text: bool = True, by_qt: bool = True) -> list[Sheet]:
    """Read all pages of a PDF; what they say takes most of the time. Of what another program than Qt wrote, only
    the boxes and lines can be read.
    """
    with path.open("rb") as file:
        return [_sheet(page, with_text=with_text and by_qt, by_qt=by_qt) for page in PdfReader(file).pages]


def _sheet(page: PageObject, *, with_text: bool, by_qt: bool) -> Sheet:
    reading = _Reading(page, by_qt=by_qt)
    reading.read()
    text = "".join(page.extract_text().split()) if with_text else ""
    return Sheet(
        float(page.mediabox.width) * MM_PER_POINT,
        float(page.mediabox.height) * MM_PER_POINT,
        tuple(reading.boxes),
        tuple(reading.letters),
        text,
        tuple(reading.pens),
        tuple(reading.strokes),
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

    def __init__(self, page: PageObject, *, by_qt: bool) -> None:
        self._by_qt = by_qt
        self.boxes: list[Box] = []
        self.letters: list[Box] = []
        self.pens: list[tuple[float, float]] = []
        self.strokes: list[tuple[float, float, float, float]] = []
        self._point = (0.0, 0.0)
        self._page = page
        self._resources: Any = {}
        self._height = float(page.mediabox.height)
        self._matrix = _IDENTITY
        self._saved: list[Matrix] = []
        self._text = _IDENTITY
        self._size = 0.0
        self._widths: dict[int, float] = {}

    def read(self) -> None:
        """Read the whole page."""
        contents = self._page.get_contents()
        assert contents is not None
        self._draw(contents.get_data(), self._page["/Resources"])

    def _draw(self, data: bytes, resources: Any) -> None:
        outer, self._resources = self._resources, resources
        # Qt writes one token after another, and texts as hexadecimal numbers, so that blanks part them all;
        # a reader for every PDF takes ten times as long, which tells over thousands of sheets.
        operands: list[str] = []
        for token in data.decode("latin-1").split():
            if token[0] in "-./<[" or token[0].isdigit():
                operands.append(token)
                continue
            do = _OPERATORS.get(token)
            if do is not None and (self._by_qt or token not in _WRITES):
                do(self, *operands)
            operands.clear()
        self._resources = outer

    def _Do(self, name: Any) -> None:
        """Draw what stands in a form of its own: a queue puts whole pages into one."""
        form = self._resources["/XObject"][name].get_object()
        if form["/Subtype"] == "/Form":
            before = self._matrix
            self._matrix = _times(_numbers(tuple(form.get("/Matrix", _IDENTITY))), before)
            self._draw(form.get_data(), form.get("/Resources", {}))
            self._matrix = before

    def _box(self, matrix: Matrix, left: float, low: float, right: float, high: float) -> Box:
        a, b, c, d, e, f = matrix
        corners = [(left, low), (right, low), (left, high), (right, high)]
        across = [(a * x + c * y + e) * MM_PER_POINT for x, y in corners]
        down = [(self._height - (b * x + d * y + f)) * MM_PER_POINT for x, y in corners]
        return Box(min(across), min(down), max(across) - min(across), max(down) - min(down))

    def _place(self, matrix: Matrix, x: float, y: float) -> tuple[float, float]:
        a, b, c, d, e, f = matrix
        return (a * x + c * y + e) * MM_PER_POINT, (self._height - (b * x + d * y + f)) * MM_PER_POINT

    def _m(self, x: Any, y: Any) -> None:
        self._point = self._place(self._matrix, float(x), float(y))

    def _l(self, x: Any, y: Any) -> None:
        end = self._place(self._matrix, float(x), float(y))
        self.strokes.append((*self._point, *end))
        self._point = end

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
        self._widths = dict(_widths(self._resources["/Font"][name]))

    def _Tm(self, *values: Any) -> None:
        self._text = _numbers(values)

    def _Td(self, x: Any, y: Any) -> None:
        self._text = _times((1, 0, 0, 1, float(x), float(y)), self._text)

    def _Tj(self, shown: Any) -> None:
        number = int(shown.strip("<>"), 16)
        width = self._widths.get(number, _EM) / _EM * self._size
        matrix = _times(self._text, self._matrix)
        self.pens.append(self._place(matrix, 0, 0))
        self.letters.append(self._box(matrix, 0, -_DESCENT * self._size, width, _ASCENT * self._size))


_OPERATORS = {
    name.removeprefix("_"): do
    for name, do in vars(_Reading).items()
    if name in ("_q", "_Q", "_cm", "_re", "_BT", "_Tf", "_Tm", "_Td", "_Tj", "_m", "_l", "_Do")
}
"""What Qt writes of all that a PDF may hold."""
_WRITES = frozenset({"BT", "Tf", "Tm", "Td", "Tj"})
"""What other programs write with fonts of another kind."""


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
