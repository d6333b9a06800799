"""The language of the reader: looks texts up by gettext, and gives them as they are where none is translated."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Protocol

from askwhy.facts.languages import DOMAIN, SOURCE, catalogues


class Catalogue(Protocol):
    """What knows the texts of a language: one of gettext's, or one that a test makes up."""

    def gettext(self, text: str) -> str:
        """Give a text."""
        ...

    def ngettext(self, one: str, many: str, count: int) -> str:
        """Give the form of a text for a count."""
        ...

    def pgettext(self, context: str, text: str) -> str:
        """Give a text that means several things, as it is meant here."""
        ...


class _Spoken:
    """The language of the whole program. Without a catalogue it is English, which costs no look-up."""

    language = SOURCE
    catalogue: Catalogue | None = None


def speak(language: str, catalogue: Catalogue | None = None) -> None:
    """Give all texts in a language from now on; a made-up `catalogue` stands for that of the language."""
    _Spoken.language = language
    _Spoken.catalogue = catalogue if catalogue is not None else _catalogue(language)


def spoken() -> str:
    """Give the language of the texts."""
    return _Spoken.language


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Give texts in another language for a while: those of a letter are in its reader's."""
    before = _Spoken.language, _Spoken.catalogue
    if language != _Spoken.language:
        speak(language)
    try:
        yield
    finally:
        _Spoken.language, _Spoken.catalogue = before


@cache
def _catalogue(language: str) -> Catalogue | None:
    if language == SOURCE:
        return None
    import gettext  # English needs none

    try:
        return gettext.translation(DOMAIN, catalogues(), [language])
    except OSError:
        return None


def _(text: str) -> str:
    """Give a text in the reader's language."""
    found = _Spoken.catalogue
    return (
        found.gettext(text) if found is not None and text else text
    )  # nothing would give the head of the file


def ngettext(one: str, many: str, count: int, **args: object) -> str:
    """Give the form of a text for a count, with {count} and the other fields filled in."""
    found = _Spoken.catalogue
    form = found.ngettext(one, many, count) if found is not None else one if count == 1 else many
    return form.format(count=count, **args)


def pgettext(context: str, text: str) -> str:
    """Give a text that other languages say differently by what it means, such as Call as a noun and as a verb."""
    found = _Spoken.catalogue
    return found.pgettext(context, text) if found is not None else text


def within(text: str) -> str:
    """Give a text of its own as it stands within a sentence: English begins it small, others as it is written."""
    return text[:1].lower() + text[1:] if _Spoken.language == SOURCE else text


def beginning(text: str) -> str:
    """Give a text as it opens a sentence."""
    return text[:1].upper() + text[1:]


def N_(text: str) -> str:
    """Mark a text of a table for translation; it is looked up when it is shown."""
    return text
