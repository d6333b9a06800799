"""A run of one page that is for nobody in the book: a picture, a summary, the ruler."""

from collections.abc import Iterator
from dataclasses import dataclass

from askwhy.domain.sheets import Paper
from askwhy.printing.drawing import Drawing, LeftOut, Placement, Said, said


@dataclass(frozen=True)
class OnePage:
    """The page, drawn."""

    paper: Paper
    drawn: Drawing

    @property
    def placement(self) -> Placement:
        """A page lies as it is."""
        return Placement()

    @property
    def pages(self) -> int:
        """One page, always."""
        return 1

    @property
    def pieces(self) -> int:
        """One page."""
        return 1

    @property
    def keys(self) -> tuple[int, ...]:
        """It is for nobody in the book."""
        return ()

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """Nobody is left out."""
        return ()

    def page_of(self, key: int) -> int | None:
        """It is for nobody in the book."""
        return None

    def texts(self) -> Iterator[Said]:
        """Give what it says."""
        return said(0, self.drawn.blocks)

    def drawing(self, page: int, *, outline: bool = False) -> Drawing:
        """Give the page."""
        return self.drawn
