"""The forms of letters on paper."""

from functools import cache

from askwhy.domain.faults import Fault
from askwhy.domain.letters import LetterForm
from askwhy.domain.papers import LETTER_COUNTRIES
from askwhy.domain.sheets import Box
from askwhy.facts.tables import rows

_DIN_COUNTRIES = frozenset({"DE", "AT", "CH", "LI", "LU"})


@cache
def letter_forms() -> dict[str, LetterForm]:
    """Give every form by its name, in the table's order."""
    return {row[0]: _form(row) for row in rows("letter_forms.tsv")}


def letter_form(name: str) -> LetterForm:
    """Give one form, in small letters or capitals. Raises Fault "unknown_form"."""
    key = name.strip().casefold()
    if key not in letter_forms():
        raise Fault("unknown_form", name=name, known=", ".join(letter_forms()))
    return letter_forms()[key]


def usual_form(country: str) -> LetterForm:
    """Give the form that is usual in a country."""
    if country in LETTER_COUNTRIES:
        return letter_forms()["us-block"]
    return letter_forms()["din-5008-b" if country in _DIN_COUNTRIES else "block-a4"]


def _form(row: list[str]) -> LetterForm:
    name, title, *cells = row
    width, height, points, smallest, *others = (None if cell == "-" else float(cell) for cell in cells)
    sender, line, left, top, across, down, address_points, *rest = others
    date_left, date_top, text_left, text_right, text_top, text_bottom, *marks = rest
    *folds, punch = marks
    assert None not in (width, height, points, smallest, date_left, date_top)
    return LetterForm(
        name,
        title,
        width or 0.0,
        height or 0.0,
        points or 0.0,
        smallest or 0.0,
        sender,
        line,
        Box(left, top or 0.0, across or 0.0, down or 0.0) if left is not None else None,
        address_points or 0.0,
        (date_left or 0.0, date_top or 0.0),
        _between(text_left or 0.0, text_top or 0.0, text_right or 0.0, text_bottom or 0.0),
        tuple(fold for fold in folds if fold is not None),
        punch,
    )


def _between(left: float, top: float, right: float, bottom: float) -> Box:
    return Box(left, top, right - left, bottom - top)
