"""The catalogues keep what the program fills in, and are compiled from what the translators wrote."""

import re
from collections.abc import Iterator
from io import BytesIO

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import read_mo
from tests.words import CATALOGUES, catalogue_of, collected, compiled, is_translated, read

LANGUAGES = sorted(path.name for path in CATALOGUES.iterdir())

_FIELD = re.compile(r"\{[^{}]*\}|%\([a-z_]+\)[sr]|%s")
_ALSO = re.compile(r"TRANSLATORS: also (\{\w+\})")
"""A remark that names a field which another language may need."""


@pytest.fixture(scope="module", params=LANGUAGES)
def catalogue(request: pytest.FixtureRequest) -> Catalog:
    """Give each catalogue."""
    return read(catalogue_of(request.param))


def forms(message: Message) -> Iterator[tuple[str, str]]:
    """Give each translated form beside the text that it stands for; what is still to be looked at is left alone."""
    if message.fuzzy:
        return
    ids, strings = (
        [text] if isinstance(text, str) else list(text or ()) for text in (message.id, message.string)
    )
    for number, string in enumerate(strings):
        if string:
            yield ids[min(number, len(ids) - 1)], string


def test_a_translation_fills_in_what_its_text_fills_in(catalogue: Catalog) -> None:
    wrong = [
        (text, said)
        for message in catalogue
        if message.id
        for text, said in forms(message)
        if not _agree(text, said, message.auto_comments)
    ]

    assert wrong == []


def _agree(text: str, said: str, notes: list[str]) -> bool:
    """A count may be said as a word ("One letter"), and a remark may offer a field to take instead."""
    also = set(_ALSO.findall(" ".join(notes)))
    wanted, given = set(_FIELD.findall(text)), set(_FIELD.findall(said))
    return given - also - {"{count}"} <= wanted and (bool(also) or wanted - {"{count}"} <= given)


def test_a_key_of_a_menu_stays_one(catalogue: Catalog) -> None:
    wrong = [
        said
        for message in catalogue
        if message.id
        for text, said in forms(message)
        if len(re.findall("&[^& ]", text)) != len(re.findall("&[^& ]", said))
    ]

    assert wrong == []


def test_the_catalogue_is_compiled(catalogue: Catalog) -> None:
    language = str(catalogue.locale)
    kept = catalogue_of(language).with_suffix(".mo").read_bytes()

    assert texts_in(kept) == texts_in(compiled(language)), "run make words"


def texts_in(compiled: bytes) -> dict[object, object]:
    """Give what a compiled catalogue holds."""
    return {(each.context, str(each.id)): each.string for each in read_mo(BytesIO(compiled)) if each.id}


def test_german_is_complete() -> None:
    """A new sentence is translated with the change that brings it: TRANSLATING.md tells how."""
    german = read(catalogue_of("de"))
    known = {(each.context, str(each.id)) for each in german if each.id and is_translated(each)}

    assert [each.id for each in collected() if each.id and (each.context, str(each.id)) not in known] == []


def test_the_texts_of_code_and_tables_are_collected() -> None:
    texts = collected()

    for text in ("Monday", "Gentle, by e-mail only", "usage: "):
        assert texts.get(text) is not None, text
