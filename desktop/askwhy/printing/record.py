"""Lays everything about one person out on pages: what it is to the left, what there is to say beside it."""

from collections.abc import Iterator
from typing import NamedTuple

from askwhy.domain.sheets import Paper
from askwhy.printing.drawing import Drawing, Fonts, LeftOut, Placement, Said, said
from askwhy.printing.fitting import height_of
from askwhy.printing.sketch import Sketch
from askwhy.wording.record import Chapter, Entry, Pages, page_number

_SIDE, _TOP, _BOTTOM = 20.0, 18.0, 14.0
_FOOT = 8.0
_NAME, _CHAPTER, _POINTS, _SMALL = 20.0, 12.5, 10.0, 8.5
_LABEL = 48.0
"""Millimetres for what an entry is, to the left of its text."""
_BETWEEN = 1.6
_KEPT_TOGETHER = 3
"""Lines of an entry that are not parted by the end of a page."""


class RecordRun(NamedTuple):
    """The pages about one person."""

    paper: Paper
    key: int
    drawings: tuple[Drawing, ...]

    @property
    def placement(self) -> Placement:
        """A page lies as it is."""
        return Placement()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self.drawings)

    @property
    def pieces(self) -> int:
        """One person."""
        return 1

    @property
    def keys(self) -> tuple[int, ...]:
        """Whom it is about."""
        return (self.key,)

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """Nobody is left out."""
        return ()

    def page_of(self, key: int) -> int | None:
        """Give the first page."""
        return 0 if key == self.key else None

    def texts(self) -> Iterator[Said]:
        """Give what it says."""
        return (each for drawn in self.drawings for each in said(self.key, drawn.blocks))

    def drawing(self, page: int, *, outline: bool = False) -> Drawing:
        """Give one page."""
        return self.drawings[page]


def lay_out_record(paper: Paper, pages: Pages, key: int, fonts: Fonts) -> RecordRun:
    """Lay the chapters out one below the other, over as many pages as they need."""
    filling = _Filling(paper, fonts)
    filling.sketch.say(pages.title, _NAME, strong=True, most=2)
    filling.sketch.say(pages.about, _SMALL)
    for chapter in pages.chapters:
        filling.chapter(chapter)
    for number, sketch in enumerate(filling.sketches, start=1):
        sketch.y = paper.height - _BOTTOM - height_of(1, _SMALL)
        sketch.put(
            page_number(pages.title, number, len(filling.sketches)),
            _SMALL,
            sketch.left,
            sketch.width,
            right=True,
        )
    return RecordRun(paper, key, tuple(sketch.drawing() for sketch in filling.sketches))


class _Filling:
    """Fills one page after the other from its top."""

    def __init__(self, paper: Paper, fonts: Fonts) -> None:
        self._paper, self._fonts = paper, fonts
        self._bottom = paper.height - _BOTTOM - _FOOT
        self.sketches = [self._new()]

    def _new(self) -> Sketch:
        return Sketch(self._fonts, _SIDE, _TOP, self._paper.width - 2 * _SIDE)

    @property
    def sketch(self) -> Sketch:
        """The page in hand."""
        return self.sketches[-1]

    def _need(self, height: float) -> None:
        """Go on with a further page where there is less room."""
        if self.sketch.y + height > self._bottom:
            self.sketches.append(self._new())

    def chapter(self, chapter: Chapter) -> None:
        """Write a chapter; its heading never stands alone at the foot of a page."""
        self._need(height_of(1, _CHAPTER) + height_of(_KEPT_TOGETHER, _POINTS) + 8)
        self.sketch.skip(6)
        self.sketch.say(chapter.title, _CHAPTER, strong=True, most=1)
        self.sketch.skip(0.8)
        self.sketch.rule()
        self.sketch.skip(1.8)
        for entry in chapter.entries:
            self._entry(entry)

    def _entry(self, entry: Entry) -> None:
        width = self.sketch.width - _LABEL
        lines = [
            line
            for text in entry.text.split("\n")
            for line in self.sketch.lines(text, _POINTS, width) or ("",)
        ]
        self._need(height_of(min(len(lines), _KEPT_TOGETHER), _POINTS))
        self.sketch.put(entry.name, _SMALL, self.sketch.left, _LABEL - 3, down=0.35)
        for line in lines:
            self._need(height_of(1, _POINTS))
            top = self.sketch.y
            self.sketch.put(line, _POINTS, self.sketch.left + _LABEL, width)
            self.sketch.y = top + height_of(1, _POINTS)
        self.sketch.skip(_BETWEEN)
