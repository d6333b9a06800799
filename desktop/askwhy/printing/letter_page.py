"""Draws the pages of one letter: sender, address, date, text that flows, and room to sign."""

from typing import NamedTuple

from askwhy.domain.letters import LetterForm, Written
from askwhy.domain.sheets import Box
from askwhy.printing.drawing import Drawing, Fonts, Stroke, TextBlock, WidthOf
from askwhy.printing.fitting import clean_lines, height_of, placed
from askwhy.printing.text_flow import Flow, flow

_STEP = 0.5
_HEAD_POINTS, _HEAD_SMALL = 14.0, 9.0
_LINE_POINTS = 8.0
"""The sender's line above the address (DIN 5008)."""
_PAGE_POINTS = 9.0
_NEXT_TOP = 25.0
"""Where the text of a further page begins, under its number; as the text ends, on a small page."""
_MARK_FROM, _MARK_TO = 5.0, 9.0
"""Folding marks stand at the left edge, beyond what printers leave white there."""
_BETWEEN = " · "


class Letter(NamedTuple):
    """One letter: whose key and name, the postal lines, and what it says."""

    key: int
    who: str
    lines: tuple[str, ...]
    written: Written
    dated: str
    """The day, in the letter's own language."""
    page_said: str = "{who}, {number}"
    """What a further page says, in the same."""


class Sender(NamedTuple):
    """Who writes: the name to sign, and the postal lines for the head."""

    name: str
    lines: tuple[str, ...]


class LaidLetter(NamedTuple):
    """One letter in the making."""

    form: LetterForm
    sender: Sender
    dated: str
    fonts: Fonts
    fold_marks: bool

    def drawings(self, letter: Letter, address: tuple[TextBlock, ...]) -> list[Drawing]:
        """Give the pages of a letter."""
        points, flows = self._flows(letter.written)
        drawings = []
        for number, lines in enumerate(flows, start=1):
            text = self._room(number)
            blocks = [TextBlock(text, points, lines)]
            if number == 1:
                blocks += [*self._head(), *self._line(), *address, self._date()]
            else:
                blocks.append(self._numbered(letter.page_said.format(who=letter.who, number=number)))
            drawings.append(Drawing(blocks, (), self._marks() if number == 1 else ()))
        return drawings

    def _flows(self, written: Written) -> tuple[float, list[Flow]]:
        """Let the text flow at its size, or at the largest smaller one at which it ends on its first page."""
        sizes = [self.form.points]
        while sizes[-1] - _STEP >= self.form.smallest:
            sizes.append(sizes[-1] - _STEP)
        usual = self._flow(written, sizes[0])
        if len(usual) == 1:
            return sizes[0], usual
        tried = ((points, self._flow(written, points)) for points in sizes[1:])
        return next(((points, pages) for points, pages in tried if len(pages) == 1), (sizes[0], usual))

    def _flow(self, written: Written, points: float) -> list[Flow]:
        rooms = (self._room(1), self._room(2))
        heights = (rooms[0].height, rooms[1].height)
        return flow(written, self.sender.name, rooms[0].width, heights, points, self.fonts.width_of)

    def _room(self, number: int) -> Box:
        """Give the room for text on a page."""
        text = self.form.text
        if number == 1:
            return text
        top = min(_NEXT_TOP, text.top)
        return Box(text.left, top, text.width, text.bottom - top)

    def _head(self) -> list[TextBlock]:
        """Give the letterhead: the name, and the address in one line below it."""
        if self.form.sender_top is None or not self.sender.name.strip():
            return []
        room = self.form.text
        name = Box(room.left, self.form.sender_top, room.width, height_of(1, _HEAD_POINTS))
        lines = [line for line in clean_lines(self.sender.lines) if line != self.sender.name]
        below = Box(room.left, name.bottom, room.width, height_of(1, _HEAD_SMALL))
        blocks = [_single(name, self.sender.name, _HEAD_POINTS, self.fonts.strong_width_of, strong=True)]
        if lines:
            blocks.append(_single(below, _BETWEEN.join(lines), _HEAD_SMALL, self.fonts.width_of))
        return blocks

    def _line(self) -> list[TextBlock]:
        """Give the sender's line above the address, for a window."""
        address, bottom = self.form.address, self.form.line_bottom
        lines = clean_lines((self.sender.name, *self.sender.lines))
        if address is None or bottom is None or not lines:
            return []
        high = height_of(1, _LINE_POINTS)
        room = Box(address.left, bottom - high, address.width, high)
        said = _BETWEEN.join(dict.fromkeys(lines))
        return [_single(room, said, _LINE_POINTS, self.fonts.width_of, smallest=5.0)]

    def _date(self) -> TextBlock:
        left, top = self.form.date
        room = Box(left, top, self.form.width - left - 10, height_of(1, self.form.points))
        return _single(room, self.dated, min(self.form.points, 11.0), self.fonts.width_of)

    def _numbered(self, said: str) -> TextBlock:
        room = self.form.text
        top = max(4.0, min(_NEXT_TOP, room.top) - 2 * height_of(1, _PAGE_POINTS))
        return _single(
            Box(room.left, top, room.width, height_of(1, _PAGE_POINTS)),
            said,
            _PAGE_POINTS,
            self.fonts.width_of,
        )

    def _marks(self) -> tuple[Stroke, ...]:
        if not self.fold_marks:
            return ()
        marks = [(fold, _MARK_TO) for fold in self.form.folds]
        if self.form.punch is not None:
            marks.append((self.form.punch, _MARK_TO + 2))
        return tuple(Stroke(_MARK_FROM, at, to, at) for at, to in marks)


def _single(
    room: Box, text: str, points: float, width_of: WidthOf, *, strong: bool = False, smallest: float = 7.0
) -> TextBlock:
    """Place one line in its room; one that is too wide is set smaller."""
    said = " ".join(clean_lines((text,)))
    size = points
    while size > smallest and width_of(said, size) > room.width:
        size -= _STEP
    return TextBlock(room, size, placed((said,), size, 0, 0), strong=strong)
