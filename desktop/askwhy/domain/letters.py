"""The text of a letter with its fields filled, and the forms in which a letter stands on its page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from string import Template
from typing import NamedTuple

from askwhy.domain.sheets import Box, Paper


@dataclass(frozen=True, slots=True)
class LetterText:
    """What a letter of some purpose says; $fields stand for what differs from person to person."""

    purpose: str
    greeting: str
    paragraphs: tuple[str, ...]
    closing: str


class Written(NamedTuple):
    """A letter's text for one person."""

    greeting: str
    paragraphs: tuple[str, ...]
    closing: str
    missing: tuple[str, ...] = ()
    """The fields that were not known, each once, in the order of the text."""


def fill(text: LetterText, fields: Mapping[str, str]) -> Written:
    """Fill a text's fields; one that is not known is shown in its place as ‹field›, and named."""
    known = {name: value for name, value in fields.items() if value.strip()}
    gaps = _Gaps(known)
    greeting, *paragraphs, closing = (
        Template(part).safe_substitute(gaps) for part in (text.greeting, *text.paragraphs, text.closing)
    )
    return Written(greeting, tuple(paragraphs), closing, tuple(dict.fromkeys(gaps.missing)))


class _Gaps(dict[str, str]):
    """Fields that note which of them was asked for in vain."""

    def __init__(self, known: Mapping[str, str]) -> None:
        super().__init__(known)
        self.missing: list[str] = []

    def __missing__(self, name: str) -> str:
        self.missing.append(name)
        return f"‹{name}›"


class LetterFacts(NamedTuple):
    """What is known for the fields of one letter; what is not known is empty."""

    purpose: str
    name: str
    employer: str = ""
    role: str = ""
    """The position that one applied for."""
    interviewed_on: date | None = None
    decided_on: date | None = None


def own_words(purpose: str, text: str) -> LetterText:
    """Read a letter that was written as a whole: paragraphs between blank lines; the first one, when it is a single
    line, is the greeting, and a last single line without a full stop is the closing.
    """
    blocks = [" ".join(block.split()) for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]
    greeting = blocks.pop(0) if len(blocks) > 1 and blocks[0].endswith((",", ":")) else ""
    closing = blocks.pop() if len(blocks) > 1 and not blocks[-1].endswith((".", "?", "!")) else ""
    return LetterText(purpose, greeting, tuple(blocks), closing.rstrip(","))


@dataclass(frozen=True, slots=True)
class LetterForm:
    """Where the parts of a letter stand on its pages. Raises `ValueError` when they leave the page or overlap."""

    name: str
    """As on the command line: din-5008-b, us-block, card-a6."""
    title: str
    width: float
    height: float
    points: float
    smallest: float
    """The size to which a text may shrink to end on its first page."""
    sender_top: float | None
    """None: no letterhead, as on a card."""
    line_bottom: float | None
    """The lower edge of the sender's line above the address, for a window; None: there is none."""
    address: Box | None
    address_points: float
    """The largest size of the address."""
    date: tuple[float, float]
    text: Box
    """On the first page; further ones begin as high as they end low."""
    folds: tuple[float, ...] = ()
    punch: float | None = None

    def __post_init__(self) -> None:
        for name, box in (("address", self.address), ("text", self.text)):
            if box is not None and not (
                0 <= box.left < box.right <= self.width and 0 <= box.top < box.bottom <= self.height
            ):
                raise ValueError(f"{name}: it leaves the page")
        if self.address is not None and self.address.bottom > self.text.top:
            raise ValueError("address: it stands over the text")

    @property
    def paper(self) -> Paper:
        """The page as a piece of paper."""
        return Paper(self.title, self.width, self.height)

    @property
    def is_card(self) -> bool:
        """Whether it goes into an envelope without an address of its own."""
        return self.address is None
