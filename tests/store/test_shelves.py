"""The shelves: every value comes back from its tables as it was, and nothing of it stays when it goes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.samples import person
from tests.store.strategies import OF_KIND

from askwhy.domain.changes import Value
from askwhy.domain.people import Email, Interviewer
from askwhy.store.book import open_book
from askwhy.store.database import Database
from askwhy.store.shelf import Shelf
from askwhy.store.shelves import SHELVES

KINDS = sorted(SHELVES, key=lambda kind: kind.__name__)


@pytest.fixture(scope="module")
def loose(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give the tables of an empty Book, where a reference may lead nowhere."""
    book = open_book(Path(tmp_path_factory.mktemp("shelves")) / "book.askwhy", create=True)
    book.database.run("PRAGMA foreign_keys = 0")
    yield book.database
    book.close()


@contextmanager
def taken_back(database: Database) -> Iterator[None]:
    """Take back what is written in a block: a commit for each example would be slow."""
    with database.atomic() as transaction:
        yield
        transaction.rollback()


def key_of(shelf: Shelf, value: Value) -> Any:
    """Give the key of a value."""
    return getattr(value, shelf.key)


def uid_of(shelf: Shelf, value: Value) -> Any:
    """Give what else must be unique in a table: the uid, where the kind has one."""
    return getattr(value, "uid", key_of(shelf, value))


def rows_in(database: Database, shelf: Shelf) -> int:
    """Count the rows of a shelf and its child tables."""
    tables = [shelf.table, *(child.table for child in shelf.children)]
    return sum(database.number(f'SELECT count(*) FROM "{table}"') for table in tables)


def test_every_kind_of_value_has_a_shelf_of_its_own() -> None:
    assert set(SHELVES) == set(get_args(Value))
    assert len({shelf.table for shelf in SHELVES.values()}) == len(SHELVES)


@pytest.mark.parametrize("kind", KINDS)
def test_every_reference_of_a_table_is_known_to_its_shelf(loose: Database, kind: type) -> None:
    """What refers to a new value gets its real id only where the shelf knows of the reference."""
    shelf = SHELVES[kind]
    own = {row[3] for row in loose.rows(f'PRAGMA foreign_key_list("{shelf.table}")')}
    lists = {
        child.field
        for child in shelf.children
        for row in loose.rows(f'PRAGMA foreign_key_list("{child.table}")')
        if row[3] != shelf.table
    }

    assert own | lists == set(shelf.references)
    assert set(shelf.references) <= {field.name for field in fields(kind)}


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_values_come_back_as_they_were_put_in(loose: Database, kind: type, data: st.DataObject) -> None:
    shelf = SHELVES[kind]
    values = data.draw(st.lists(OF_KIND[kind], unique_by=(partial(key_of, shelf), partial(uid_of, shelf))))

    with taken_back(loose):
        shelf.insert(loose, values)
        found = shelf.load(loose, [key_of(shelf, value) for value in values])

    assert found == {key_of(shelf, value): value for value in values}
    assert [repr(found[key_of(shelf, value)]) for value in values] == [repr(value) for value in values]


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_value_takes_the_place_of_the_one_before_and_leaves_nothing_when_it_goes(
    loose: Database, kind: type, data: st.DataObject
) -> None:
    shelf = SHELVES[kind]
    before, other = data.draw(OF_KIND[kind]), data.draw(OF_KIND[kind])
    after = replace(other, **{shelf.key: key_of(shelf, before)})

    with taken_back(loose):
        shelf.insert(loose, [before])
        shelf.update(loose, after)
        assert shelf.load(loose, [key_of(shelf, before)]) == {key_of(shelf, before): after}

        shelf.delete(loose, [key_of(shelf, before)])
        assert shelf.load(loose, [key_of(shelf, before)]) == {}
        assert rows_in(loose, shelf) == 0


def test_more_values_than_one_statement_can_ask_for_are_all_found(loose: Database) -> None:
    shelf = SHELVES[Interviewer]
    people = [person(key, emails=(Email(f"{key}@example.org"),)) for key in range(1, 1202)]

    with taken_back(loose):
        shelf.insert(loose, people)
        found = shelf.load(loose, range(1300))

    assert found == {each.id: each for each in people}
