"""In which language one writes to whom: the one chosen for the person, else by their country and one's own."""

from collections.abc import Mapping

from askwhy.domain.people import Interviewer
from askwhy.domain.settings import SettingKey
from askwhy.facts.texts import LANGUAGE, language_for, text_languages
from askwhy.workspace.own_language import own_language

_APART = 100
"""So many numbers each language has for its texts; English begins at 0, as it did when it was the only one."""


def letter_language(person: Interviewer, settings: Mapping[SettingKey, str]) -> str:
    """Give the language in which one writes to a person."""
    return chosen_language(person) or usual_language(person, settings)


def chosen_language(person: Interviewer) -> str:
    """Give the language that was chosen for a person: English where there are no texts in it; empty: none was."""
    return person.language if person.language in ("", *text_languages()) else LANGUAGE


def usual_language(person: Interviewer, settings: Mapping[SettingKey, str]) -> str:
    """Give the language in which one writes to a person as long as none is chosen."""
    return language_for(person.country, own_language(settings))


def first_number(language: str) -> int:
    """Give the number before that of a language's first text: what is being written is kept by these numbers.

    It comes from the letters of the code, so that it stays the same whichever languages there are.
    """
    if language == LANGUAGE:
        return 0
    first, second = (ord(letter) - ord("a") + 1 for letter in language.casefold()[:2])
    return (first * 27 + second) * _APART


def language_of_number(number: int) -> str:
    """Give the language of a text by its number; English where no language has it."""
    return next(
        (code for code in text_languages() if first_number(code) < number <= first_number(code) + _APART),
        LANGUAGE,
    )
