"""The language of the reader: looks texts up by gettext, and gives them as they are where none is translated."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import NamedTuple, Protocol

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


class _Voice(NamedTuple):
    """A language, and what knows its texts; without that it is English, which costs no look-up."""

    language: str
    catalogue: Catalogue | None


class _Spoken:
    """The language of the whole program."""

    voice = _Voice(SOURCE, None)


_for_a_while: ContextVar[_Voice | None] = ContextVar("_for_a_while", default=None)
"""Another language, in one thread: while a job writes letters, the window goes on in its own."""


def speak(language: str, catalogue: Catalogue | None = None) -> None:
    """Give all texts in a language from now on; a made-up `catalogue` stands for that of the language."""
    _Spoken.voice = _Voice(language, catalogue if catalogue is not None else _catalogue(language))


def _voice() -> _Voice:
    return _for_a_while.get() or _Spoken.voice


def spoken() -> str:
    """Give the language of the texts."""
    return _voice().language


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Give texts in another language for a while: those of a letter are in its reader's."""
    voice = _Spoken.voice if language == _Spoken.voice.language else _Voice(language, _catalogue(language))
    before = _for_a_while.set(voice)
    try:
        yield
    finally:
        _for_a_while.reset(before)


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
    found = _voice().catalogue
    return (
        found.gettext(text) if found is not None and text else text
    )  # nothing would give the head of the file


def ngettext(one: str, many: str, count: int, **args: object) -> str:
    """Give the form of a text for a count, with {count} and the other fields filled in."""
    found = _voice().catalogue
    form = found.ngettext(one, many, count) if found is not None else one if count == 1 else many
    return form.format(count=count, **args)


def pgettext(context: str, text: str) -> str:
    """Give a text that other languages say differently by what it means, such as Call as a noun and as a verb."""
    found = _voice().catalogue
    return found.pgettext(context, text) if found is not None else text


def within(text: str) -> str:
    """Give a text of its own as it stands within a sentence: English begins it small, others as it is written."""
    return text[:1].lower() + text[1:] if spoken() == SOURCE else text


def beginning(text: str) -> str:
    """Give a text as it opens a sentence."""
    return text[:1].upper() + text[1:]


def N_(text: str) -> str:
    """Mark a text of a table for translation; it is looked up when it is shown."""
    return text
