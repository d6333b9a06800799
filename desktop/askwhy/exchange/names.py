"""Puts a person's name together from its parts, and tells pronouns from titles."""

import re
from collections.abc import Mapping

PARTS = ("prefix", "given", "middle", "family", "suffix")
"""The parts of a name, in the order in which they are said in most of the world."""

_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")

_SAID_OF = {
    "she": "f female woman weiblich frau femme féminin mujer femenino femminile feminino vrouw "
    "mrs ms miss madame mme mlle sra señora signora mevr pani",
    "he": "m male man männlich mann herr homme masculin hombre masculino maschile masculino mannelijk "
    "mr monsieur sr señor sig signor dhr pan",
}
_PRONOUNS = {word: pronoun for pronoun, words in _SAID_OF.items() for word in words.split()}


def full_name(parts: Mapping[str, str]) -> str:
    """Write a name out of its parts that are known: "Dr. Dana Reyes". Titles such as Mr. or Frau are no part of it.

    Names in Chinese, Japanese and Korean writing begin with the family's, without a space.
    """
    given, family = parts.get("given", ""), parts.get("family", "")
    if not given.isascii() and _EAST_ASIAN.fullmatch(given) and _EAST_ASIAN.fullmatch(family):
        return family + given
    is_title = bool(pronouns_of(parts.get("prefix", "")))
    return " ".join([parts[part] for part in PARTS[is_title:] if part in parts])


def pronouns_of(text: str) -> str:
    """Give "she" or "he" for a gender or a title in one of several languages; empty when it tells neither."""
    return _PRONOUNS.get(text.strip(" .").casefold(), "") if text else ""


def says_more(name: str, than: str) -> bool:
    """Tell whether a name has a word that another has not. East Asian names have no blanks between words."""
    if name in than.split():
        return False
    new = words(name) - words(than)
    return any(not (_EAST_ASIAN.fullmatch(word) and word in than) for word in new)


def words(text: str) -> frozenset[str]:
    """Give the words of a text, in small letters."""
    return frozenset(re.findall(r"\w+", text.casefold()))
