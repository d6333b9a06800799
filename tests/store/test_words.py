"""What is searched for: every form under which FTS5 may keep a word, whichever way its accents were typed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from unicodedata import category, normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from askwhy.store.words import search_words

LETTERS = [letter for letter in map(chr, range(0x530)) if category(letter) in ("Lu", "Ll")]


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    """Give an index that keeps words as the Book's does."""
    sql = "CREATE VIRTUAL TABLE named USING fts5(name, tokenize = 'unicode61 remove_diacritics 2')"
    with closing(sqlite3.connect(":memory:")) as made:
        made.execute(sql)
        yield made


def lost(index: sqlite3.Connection, name: str) -> list[str]:
    """Give the beginnings of a name by which it is not found."""
    index.execute("DELETE FROM named")
    index.execute("INSERT INTO named VALUES (?)", (name,))
    asked = {name[:end]: search_words(name[:end]) for end in range(1, len(name) + 1)}
    sql = "SELECT 1 FROM named WHERE named MATCH ?"
    return [cut for cut, words in asked.items() if words and not index.execute(sql, (words,)).fetchone()]


@pytest.mark.parametrize("accent", "\u0301\u0303\u0306\u0308\u0327")
def test_a_letter_is_found_whether_its_accent_comes_with_it_or_apart(
    index: sqlite3.Connection, accent: str
) -> None:
    names = [form for letter in LETTERS for form in (letter + accent, normalize("NFC", letter + accent))]

    assert [name for name in names if lost(index, name)] == []


@given(st.text(st.sampled_from([*LETTERS, *"山田' .-\u0301\u0316\u0334"]), max_size=12))
@example("ϊ\u0301")
@example("Ɨ\u0301x")
@example("ά\u0301έή\u0301ίόύώ")
def test_any_name_is_found_by_each_of_its_beginnings(index: sqlite3.Connection, name: str) -> None:
    assert lost(index, name) == []
