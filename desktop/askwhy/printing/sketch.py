"""Gathers what stands below each other in a column of a page: texts, and the shapes of plots."""

from collections.abc import Iterable

from askwhy.domain.sheets import Box
from askwhy.printing.drawing import Block, Drawing, Fonts, Hue, Mark, Stroke, TextBlock
from askwhy.printing.fitting import clean, height_of, placed
from askwhy.printing.text_flow import broken


class Sketch:
    """A column in millimetres from the page's top left, filled from the top; `y` is where it goes on."""

    def __init__(self, fonts: Fonts, left: float, top: float, width: float) -> None:
        self.fonts = fonts
        self.left, self.y, self.width = left, top, width
        self._blocks: list[Block] = []
        self._marks: list[Mark] = []
        self._strokes: list[Stroke] = []
        self._edges: list[Box] = []

    def skip(self, height: float) -> None:
        """Leave room."""
        self.y += height

    def say(
        self, text: str, points: float, *, strong: bool = False, indent: float = 0.0, most: int | None = None
    ) -> None:
        """Write a text over as many lines as it needs, or at most so many; go on below it."""
        width = self.width - indent
        lines = self.lines(text, points, width, strong=strong, most=most)
        if lines:
            box = Box(self.left + indent, self.y, width, height_of(len(lines), points))
            self._blocks.append(TextBlock(box, points, placed(lines, points, 0, 0), strong=strong))
            self.y += box.height

    def lines(
        self, text: str, points: float, width: float, *, strong: bool = False, most: int | None = None
    ) -> tuple[str, ...]:
        """Break a text into lines; the last of at most so many ends in an ellipsis where there would be more."""
        width_of = self.fonts.strong_width_of if strong else self.fonts.width_of
        lines = tuple(broken(clean(text), width, points, width_of))
        if most is None or len(lines) <= most:
            return lines
        return (*lines[: most - 1], self._cut(f"{lines[most - 1]} …", points, width, strong=strong))

    def put(
        self,
        text: str,
        points: float,
        left: float,
        width: float,
        *,
        strong: bool = False,
        right: bool = False,
        down: float = 0.0,
    ) -> float:
        """Write one line beside others, cut where it is too wide; gives its width. The column does not go on."""
        width_of = self.fonts.strong_width_of if strong else self.fonts.width_of
        said = self._cut(clean(text), points, width, strong=strong)
        taken = width_of(said, points)
        start = left + width - taken if right else left
        box = Box(start, self.y + down, taken, height_of(1, points))
        self._blocks.append(TextBlock(box, points, placed((said,), points, 0, 0), strong=strong))
        return taken

    def _cut(self, text: str, points: float, width: float, *, strong: bool) -> str:
        width_of = self.fonts.strong_width_of if strong else self.fonts.width_of
        if width_of(text, points) <= width:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if width_of(f"{text[:middle].rstrip()}…", points) <= width:
                low = middle
            else:
                high = middle - 1
        return f"{text[:low].rstrip(' …')}…"

    def mark(self, box: Box, hue: Hue, *, pale: bool = False, hollow: bool = False) -> None:
        """Draw a shape."""
        self._marks.append(Mark(box, hue, pale, hollow))

    def square(self, box: Box) -> None:
        """Draw a box to tick."""
        self._edges.append(box)

    def tick(self, box: Box) -> None:
        """Draw a check into a box."""
        low = box.left + box.width * 0.42, box.top + box.height * 0.74
        for off in (0.0, 0.12, 0.24):
            left, right = box.top + box.height * 0.48 - off, box.top + box.height * 0.22 - off
            self._strokes.append(Stroke(box.left + box.width * 0.2, left, low[0], low[1] - off))
            self._strokes.append(Stroke(low[0], low[1] - off, box.left + box.width * 0.82, right))

    def rule(self) -> None:
        """Draw a line across the column."""
        self._strokes.append(Stroke(self.left, self.y, self.left + self.width, self.y))

    def drawing(self) -> Drawing:
        """Give what was gathered."""
        return Drawing(tuple(self._blocks), tuple(self._edges), tuple(self._strokes), tuple(self._marks))


def together(sketches: Iterable[Sketch]) -> Drawing:
    """Put columns onto one page."""
    drawings = [sketch.drawing() for sketch in sketches]
    return Drawing(
        [block for each in drawings for block in each.blocks],
        tuple(box for each in drawings for box in each.edges),
        [stroke for each in drawings for stroke in each.strokes],
        [mark for each in drawings for mark in each.marks],
    )
