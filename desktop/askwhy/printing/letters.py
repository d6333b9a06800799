"""Lays letters and cards out on their pages, one after another."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from askwhy.domain.letters import LetterForm
from askwhy.domain.reasons import Reason
from askwhy.domain.sheets import Paper
from askwhy.printing.drawing import Drawing, Fonts, LeftOut, Placement, Said, TextBlock, WidthOf, said
from askwhy.printing.fitting import clean_lines, fit, placed
from askwhy.printing.letter_page import LaidLetter, Letter, Sender


class LetterPage(NamedTuple):
    """One page of one letter."""

    key: int
    drawing: Drawing


class LetterRun(NamedTuple):
    """All letters of one printing."""

    form: LetterForm
    letters: tuple[LetterPage, ...]
    """Their pages, one letter's after another's."""
    left_out: tuple[LeftOut, ...]
    missing: tuple[tuple[str, tuple[str, ...]], ...]
    """For whom which fields were not known; they are shown in their place."""
    signed: bool = True
    """Whether one's own name stands at their end."""

    @property
    def paper(self) -> Paper:
        """The page of the form."""
        return self.form.paper

    @property
    def placement(self) -> Placement:
        """A page lies as it is."""
        return Placement()

    @property
    def pages(self) -> int:
        """How many pages all letters have."""
        return len(self.letters)

    @property
    def pieces(self) -> int:
        """How many letters there are."""
        return len(self.keys)

    @property
    def keys(self) -> tuple[int, ...]:
        """For whom they are."""
        return tuple(dict.fromkeys(page.key for page in self.letters))

    def page_of(self, key: int) -> int | None:
        """Give the first page of a person's letter."""
        return next((number for number, page in enumerate(self.letters) if page.key == key), None)

    def texts(self) -> Iterator[Said]:
        """Give the lines of all letters."""
        return chain.from_iterable(said(page.key, page.drawing.blocks) for page in self.letters)

    def drawing(self, page: int, *, outline: bool = False) -> Drawing:
        """Give one page; with `outline`, where address and text may stand as well."""
        drawn = self.letters[page].drawing
        if not outline:
            return drawn
        boxes = (self.form.text,) if self.form.address is None else (self.form.address, self.form.text)
        return drawn._replace(edges=boxes)


def lay_out_letters(
    form: LetterForm,
    letters: Sequence[Letter],
    sender: Sender,
    fonts: Fonts,
    *,
    fold_marks: bool = False,
) -> LetterRun:
    """Lay letters out on a form, dated and signed; an address that does not fit at 8 points is left out with its
    reason.
    """
    pages: list[LetterPage] = []
    left_out: list[LeftOut] = []
    for letter in letters:
        address = _address(form, letter, fonts.width_of)
        if address is None:
            left_out.append(LeftOut(letter.key, letter.who, Reason.of("too_long", sheet=form.title)))
            continue
        laid = LaidLetter(form, sender, letter.dated, fonts, fold_marks)
        pages += (LetterPage(letter.key, drawing) for drawing in laid.drawings(letter, address))
    there = {page.key for page in pages}
    missing = ((each.who, each.written.missing) for each in letters if each.key in there)
    gaps = tuple(gap for gap in missing if gap[1])
    return LetterRun(form, tuple(pages), tuple(left_out), gaps, bool(sender.name.strip()))


def _address(form: LetterForm, letter: Letter, width_of: WidthOf) -> tuple[TextBlock, ...] | None:
    """Give the address in its field; nothing on a card, None when it is too long."""
    if form.address is None:
        return ()
    lines = clean_lines(letter.lines)
    fitted = fit(lines, form.address.width, form.address.height, width_of, form.address_points)
    if fitted is None:
        return None
    points, broken = fitted
    return (TextBlock(form.address, points, placed(broken, points, 0, 0)),)
