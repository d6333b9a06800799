"""What a letter, an e-mail or a call says with its fields filled, and how a letter stands on its page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from string import Template
from typing import NamedTuple

from askwhy.domain.outreach import Channel
from askwhy.domain.sheets import Box, Paper

FIELDS = (
    "salutation",
    "called",
    "name",
    "employer",
    "role",
    "interviewed_on",
    "decided_on",
    "introducer",
    "referred",
    "announcement",
    "detail",
    "about_me",
    "advice",
    "resolve",
    "news",
    "my_name",
)
"""What a text may leave open. From `detail` to `news` only the writer knows them."""

OPTIONAL = frozenset({"announcement", "resolve"})
"""A paragraph that needs one of these is left out where there is none."""

_NAME = r"([A-Za-z_][A-Za-z0-9_]*)"
"""What `string.Template` takes for the name of a field."""
GAP = rf"‹{_NAME}›"
"""How a field that is not known stands in a text, for a regular expression."""

_FIELD = re.compile(rf"\$\{{?{_NAME}")
_GAP = re.compile(GAP)


@dataclass(frozen=True, slots=True)
class LetterText:
    """What a letter, an e-mail or a call of some purpose says; $fields stand for what differs with the person."""

    purpose: str
    greeting: str
    paragraphs: tuple[str, ...]
    closing: str
    subject: str = ""
    channels: frozenset[Channel] = frozenset(Channel)
    language: str = "en"


class Written(NamedTuple):
    """A letter's text for one person."""

    greeting: str
    paragraphs: tuple[str, ...]
    closing: str
    missing: tuple[str, ...] = ()
    """The fields that were not known, each once, in the order of the text."""
    subject: str = ""

    def body(self, signed: str = "") -> str:
        """Give the whole text as one writes it into an e-mail, with the name below a closing."""
        end = f"{self.closing}\n{signed}".rstrip("\n") if self.closing else ""
        return "\n\n".join(part for part in (self.greeting, *self.paragraphs, end) if part)


class Gap(NamedTuple):
    """A field that is shown in its place in a text, because it is not known."""

    name: str
    start: int
    end: int


def fill(text: LetterText, fields: Mapping[str, str]) -> Written:
    """Fill a text's fields; one that is not known is shown in its place as ‹field›, and named."""
    known = {name: value for name, value in fields.items() if value.strip()}
    parts = [part for part in text.paragraphs if _needs(part) <= known.keys()]
    filled = [
        Template(part).safe_substitute(_Known(known))
        for part in (text.subject, text.greeting, *parts, text.closing)
    ]
    subject, greeting, *paragraphs, closing = filled
    missing = dict.fromkeys(gap.name for part in filled for gap in gaps(part))
    return Written(greeting, tuple(paragraphs), closing, tuple(missing), subject)


def fields_of(text: LetterText) -> set[str]:
    """Give the fields that a text leaves open."""
    whole = " ".join((text.subject, text.greeting, *text.paragraphs, text.closing))
    return {found.group(1) for found in _FIELD.finditer(whole)}


def gaps(text: str) -> tuple[Gap, ...]:
    """Find the fields that still stand open in a text, in their order."""
    return tuple(Gap(found.group(1), *found.span()) for found in _GAP.finditer(text))


def _needs(paragraph: str) -> set[str]:
    return {found.group(1) for found in _FIELD.finditer(paragraph)} & OPTIONAL


class _Known(dict[str, str]):
    """Fields that show in their place which of them is not known."""

    def __missing__(self, name: str) -> str:
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
    introducer: str = ""
    """Who pointed to the person."""
    referred: str = ""
    """To whom the person pointed."""
    announced: datetime | None = None
    """When the call will come that this text can name, on their clock."""
    written_on: date | None = None
    """One's own day on which it is written."""
    todo: str = ""
    """What one will do about what the person said last."""
    pronouns: str = ""
    """Of the person, for languages in which a letter begins by them."""


def own_words(purpose: str, text: str, language: str = "en") -> LetterText:
    """Read a letter that was written as a whole: paragraphs between blank lines; the first one, when it is a single
    line, is the greeting, and a last single line without a full stop is the closing.
    """
    blocks = [" ".join(block.split()) for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]
    greeting = blocks.pop(0) if len(blocks) > 1 and blocks[0].endswith((",", ":")) else ""
    closing = blocks.pop() if len(blocks) > 1 and not blocks[-1].endswith((".", "?", "!")) else ""
    return LetterText(purpose, greeting, tuple(blocks), closing.rstrip(","), language=language)


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
