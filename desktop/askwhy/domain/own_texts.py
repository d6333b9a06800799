"""Wordings of one's own: kept under a name beside those that came with AskWhy, with fields as those have them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from askwhy.domain.ids import OwnTextId
from askwhy.domain.letters import GAP, LetterText

_SHORTEST = 3
"""Letters of a value that is taken for a field: a shorter one stands in many words by chance."""


@dataclass(frozen=True, slots=True)
class OwnText:
    """One wording for e-mails and letters of some purpose."""

    id: OwnTextId
    purpose: str
    name: str
    language: str
    subject: str
    body: str
    """As a whole, from the greeting to the name below; $fields stand for what differs with the person."""

    @property
    def number(self) -> int:
        """Give the number by which a step has it: below 0, where no other text is."""
        return -int(self.id)

    def as_letter(self) -> LetterText:
        """Give it in the form of the texts that came with AskWhy; its lines stay as they are."""
        parts = tuple(part.strip("\n") for part in re.split(r"\n[ \t]*\n", self.body) if part.strip())
        return LetterText(self.purpose, "", parts, "", self.subject, language=self.language)


def with_fields(text: str, known: Mapping[str, str]) -> str:
    """Turn what was filled in back into fields, so that a text to one person can be one to others.

    A field that still stands open becomes a field again; a sign for money stays one. The longest values are
    looked for first: who works at "Acme Robotics" is not "Acme" there.
    """
    values = {value: name for name, value in known.items() if len(value.strip()) >= _SHORTEST}
    longest = sorted(values, key=len, reverse=True)
    pattern = "|".join([GAP, *(rf"(?<!\w){re.escape(value)}(?!\w)" for value in longest)])

    def field(found: re.Match[str]) -> str:
        name = found.group(1) or values[found.group(0)]
        follows = text[found.end() : found.end() + 1]
        return f"${{{name}}}" if follows.isalnum() or follows == "_" else f"${name}"

    done, at = [], 0
    for found in re.finditer(pattern, text):
        done += [text[at : found.start()].replace("$", "$$"), field(found)]
        at = found.end()
    return "".join([*done, text[at:].replace("$", "$$")])
