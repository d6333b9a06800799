"""The history: the last hundred changes, taken back and applied again, shared by all who open the Book."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.store.samples import AT, LABEL, adding, changing, contents, employer, person, put

from askwhy.domain.changes import Change, Edit
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.reasons import Reason
from askwhy.store.applied import StaleChange
from askwhy.store.book import Book, open_book
from askwhy.store.changes import KEPT


def named(label: str, key: int) -> Change:
    """Give a Change with a label of its own that adds an employer."""
    return replace(adding(employer(key)), label=Reason.of(label, number=key))


def employers(book: Book) -> list[int]:
    """Give the ids of all employers."""
    return [key for (key,) in book.database.rows("SELECT id FROM employer ORDER BY id")]


def undone_all(book: Book) -> int:
    """Take back as much as can be; gives how much."""
    count = 0
    while book.undo() is not None:
        count += 1
    return count


def test_with_nothing_done_there_is_nothing_to_take_back(book: Book) -> None:
    assert book.undo() is None
    assert book.redo() is None
    assert book.next_labels() == (None, None)


def test_undo_takes_back_and_redo_applies_again_in_order(book: Book) -> None:
    for key in (1, 2, 3):
        book.apply(named("employer_added", key), AT)

    undone = [book.undo(), book.undo()]
    assert [done and done.label.arg("number") for done in undone] == [3, 2]
    assert employers(book) == [1]

    redone = [book.redo(), book.redo(), book.redo()]
    assert [done and done.label.arg("number") for done in redone] == [2, 3, None]
    assert employers(book) == [1, 2, 3]


def test_what_took_the_place_of_another_gives_it_back(book: Book) -> None:
    """A uid stands once: the new one has to go before the old one can come back."""
    first, second = person(1), replace(person(2, "Dana Gray"), uid=person(1).uid)
    put(book, first)
    book.apply(Change(LABEL, (Edit(first, None), Edit(None, second))), AT)

    book.undo()
    assert book.values(Interviewer, [1, 2]) == {1: first}

    book.redo()
    assert book.values(Interviewer, [1, 2]) == {2: second}


def test_the_labels_tell_what_undo_and_redo_would_do(book: Book) -> None:
    first, second = named("first", 1), named("second", 2)
    book.apply(first, AT)
    book.apply(second, AT)
    assert book.next_labels() == (second.label, None)

    book.undo()
    assert book.next_labels() == (first.label, second.label)

    book.undo()
    assert book.next_labels() == (None, first.label)


def test_an_undo_tells_which_kinds_of_values_changed(book: Book) -> None:
    put(book, employer(1), person(1, works_for=1))

    undone, redone = book.undo(), book.redo()

    assert undone is not None
    assert redone is not None
    assert undone.kinds == redone.kinds == {Employer, Interviewer}


def test_a_new_change_drops_what_was_undone(book: Book) -> None:
    book.apply(named("first", 1), AT)
    book.apply(named("second", 2), AT)
    book.undo()

    book.apply(named("third", 3), AT)

    assert book.next_labels()[1] is None
    assert book.redo() is None
    assert employers(book) == [1, 3]


def test_the_last_hundred_changes_can_be_taken_back(book: Book) -> None:
    for key in range(1, KEPT + 6):
        book.apply(named("employer_added", key), AT)

    assert undone_all(book) == KEPT == 100
    assert employers(book) == [1, 2, 3, 4, 5]


def test_changes_that_were_dropped_do_not_count_among_the_hundred(book: Book) -> None:
    for key in range(1, KEPT + 1):
        book.apply(named("employer_added", key), AT)
    for _ in range(50):
        book.undo()
    for key in range(51, 91):
        book.apply(named("employer_added", key), AT)

    assert undone_all(book) == 90
    assert employers(book) == []


def test_the_history_survives_the_end_of_the_program(path: Path, book: Book) -> None:
    put(book, employer(1))
    before = contents(book)
    put(book, person(1, works_for=1))
    after = contents(book)
    put(book, person(2, works_for=1))
    book.undo()
    book.close()

    with closing(open_book(path, create=False)) as again:
        assert contents(again) == after
        again.undo()
        assert contents(again) == before
        again.redo()
        again.redo()
        assert sorted(again.values(Interviewer, [1, 2])) == [1, 2]


def test_one_program_takes_back_what_another_did(path: Path, book: Book) -> None:
    with closing(open_book(path, create=False)) as other:
        put(other, employer(1))

        undone = book.undo()

        assert undone is not None
        assert other.values(Employer, [1]) == {}
        assert other.redo() is not None
        assert book.value(Employer, 1) == employer(1)


def test_what_another_program_changed_meanwhile_makes_a_change_stale(path: Path, book: Book) -> None:
    put(book, person(1))
    with closing(open_book(path, create=False)) as other:
        other.apply(changing(person(1), person(1, "Dana Gray")), AT)

    with pytest.raises(StaleChange):
        book.apply(changing(person(1), person(1, "Dana Ray")), AT)

    assert book.value(Interviewer, 1) == person(1, "Dana Gray")


def test_an_undo_of_what_no_longer_stands_is_refused_and_stays_in_the_history(book: Book) -> None:
    put(book, person(1))
    book.database.run("UPDATE interviewer SET role = 'changed by hand'")
    labels = book.next_labels()

    with pytest.raises(StaleChange):
        book.undo()

    assert book.next_labels() == labels
    assert book.value(Interviewer, 1).role == "changed by hand"


def test_the_data_version_tells_of_changes_by_others_and_not_of_ones_own(path: Path, book: Book) -> None:
    seen = book.data_version()
    put(book, employer(1))
    assert book.data_version() == seen

    with closing(open_book(path, create=False)) as other:
        put(other, employer(2))
    assert book.data_version() != seen


def test_an_id_that_was_undone_is_given_again_and_the_history_still_holds(book: Book) -> None:
    put(book, employer(-1, "Northwind"))
    book.undo()
    put(book, employer(-1, "Contoso"))
    put(book, person(-1, works_for=1))

    assert undone_all(book) == 2
    book.redo()
    assert book.value(Employer, 1).name == "Contoso"
