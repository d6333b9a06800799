"""The list of interviewers: whom a search and a filter find, in which order, and what a row says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.samples import AT, TODAY, application, changing, employer, person, plan, put, quick, step

from askwhy.domain.ids import InterviewerId, PlanId, StepId
from askwhy.domain.outreach import Channel, Ending, Kind, PlanState, WindowKind
from askwhy.domain.people import Address, Email
from askwhy.domain.reasons import Reason
from askwhy.domain.zones import Zone
from askwhy.store import places
from askwhy.store.book import Book, open_book
from askwhy.store.fitting import fitting
from askwhy.store.people import (
    PeopleFilter,
    PeopleQuery,
    PeopleSort,
    employer_names,
    employers_named,
    known_people,
    people_count,
    people_counts,
    people_ids,
    people_rows,
    people_with_uids_from,
)
from askwhy.store.rows import PersonRow

LATER = date(2026, 12, 8)
HOME = Address(street="12 Elm Street", city="Springfield")


@pytest.fixture
def company(book: Book) -> Book:
    """Give a Book of six people at two employers, whose plans stand in different ways."""
    put(
        book,
        employer(1, "Northwind"),
        employer(2, "contoso"),
        person(1, "Zoë Reyes", works_for=1, role="Engineer", addresses=(HOME,)),
        person(2, "bob Adams", works_for=2, emails=(Email("bob.adams@contoso.example"),)),
        person(3, "Ann O'Brien", works_for=1, note='She said: "Call me."', tags=("panel", "C++")),
        person(4, "Kenji Sato"),
        person(5, "Änne Öztürk", works_for=2),
        person(6, "bob Adams", works_for=1, addresses=(Address(city="Springfield"),)),
        plan(1, who=1),
        step(1, of=1, who=1, due_on=TODAY, channel=Channel.LETTER, purpose="letter_thanks"),
        plan(2, who=2),
        step(2, of=2, who=2, due_on=LATER, channel=Channel.PHONE, purpose="advice_call"),
        plan(3, who=3, state=PlanState.PAUSED),
        step(3, of=3, who=3),
        plan(5, who=5, state=PlanState.FINISHED, ending=Ending.REPLIED),
        plan(6, who=6),
        step(6, of=6, who=6, due_on=None, purpose="thanks", kind=Kind.COURTESY),
    )
    return book


def found(book: Book, text: str = "", **more: Any) -> list[int]:
    """Give the ids that a query finds; its counts must agree."""
    query = PeopleQuery(text, today=TODAY)._replace(**more)
    keys = [int(key) for key in people_ids(book.database, query)]
    assert people_count(book.database, query) == len(keys)
    assert people_counts(book.database, query)[query.only] == len(keys)
    return keys


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (PeopleFilter.ALL, {1, 2, 3, 4, 5, 6}),
        (PeopleFilter.UNDER_WAY, {1, 2, 6}),
        (PeopleFilter.DUE, {1}),
        (PeopleFilter.WAITING, {2}),
        (PeopleFilter.NO_ADDRESS, {2, 3, 4, 5, 6}),
    ],
)
def test_a_filter_narrows_the_list(company: Book, only: PeopleFilter, expected: set[int]) -> None:
    assert set(found(company, only=only)) == expected


def test_a_filter_and_a_search_narrow_the_list_together(company: Book) -> None:
    assert found(company, "northwind", only=PeopleFilter.UNDER_WAY) == [6, 1]


def test_what_is_due_tomorrow_waits_today(company: Book) -> None:
    assert found(company, only=PeopleFilter.DUE, today=LATER) == [2, 1]
    assert found(company, only=PeopleFilter.WAITING, today=LATER) == []


@pytest.mark.parametrize(
    ("sort", "ascending", "descending"),
    [
        (PeopleSort.NAME, [3, 5, 2, 6, 4, 1], [1, 4, 2, 6, 5, 3]),
        (PeopleSort.EMPLOYER, [5, 2, 3, 6, 1, 4], [3, 6, 1, 5, 2, 4]),
        (PeopleSort.NEXT_STEP, [6, 1, 2, 3, 5, 4], [2, 1, 6, 3, 5, 4]),
        (PeopleSort.WHEN, [1, 2, 3, 5, 6, 4], [2, 1, 3, 5, 6, 4]),
        (PeopleSort.STATE, [1, 2, 6, 5, 3, 4], [3, 5, 2, 1, 6, 4]),
    ],
)
def test_the_list_is_sorted_by_a_column_then_by_name_and_what_is_missing_comes_last(
    company: Book, sort: PeopleSort, ascending: list[int], descending: list[int]
) -> None:
    assert found(company, sort=sort) == ascending
    assert found(company, sort=sort, descending=True) == descending


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("reyes", [1]),
        ("  Rey  zo ", [1]),
        ("zoe", [1]),
        ("Zoë", [1]),
        ("zoe\u0308 r", [1]),
        ("anne ozturk", [5]),
        ("A\u0308nne O\u0308zt", [5]),
        ("ÄNNE ÖZ", [5]),
        ("o'brien", [3]),
        ("O’Brien", [3]),
        ("brien", [3]),
        ("eyes", []),
        ("bob", [2, 6]),
        ("bob northwind", [6]),
        ("engineer", [1]),
        ("bob.adams@contoso.example", [2]),
        ("adams@cont", [2]),
        ('said: "call me', [3]),
        ("panel", [3]),
        ("c++", [3, 5, 2]),
        ("nobody", []),
    ],
)
def test_a_search_finds_pieces_of_whatever_is_written_of_a_person(
    company: Book, text: str, expected: list[int]
) -> None:
    assert found(company, text) == expected


@pytest.mark.parametrize(
    "text", ["", "  ", '"', "'", "*", "-", "+ - *", "()", ":", "^", "%", "\\", "\0", "…"]
)
def test_a_search_without_a_word_finds_everyone(company: Book, text: str) -> None:
    assert len(found(company, text)) == 6


@pytest.mark.parametrize(
    "text",
    ["NOT bob", "bob OR zoe", "NEAR(bob zoe)", "name:zoe", "bob AND", '"bob" NOT', "{name}:bob", "bob^2"],
)
def test_the_words_of_a_query_language_are_words_like_others(company: Book, text: str) -> None:
    assert found(company, text) == []


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """Give an empty Book for many searches."""
    made = quick(open_book(tmp_path_factory.mktemp("searched") / "book.askwhy", create=True))
    yield made
    made.close()


@given(st.text(max_size=20) | st.text("\"'*-+()^:{}%\\_ \0aZé\u0301", max_size=20))
def test_any_text_may_be_searched_for(searched: Book, text: str) -> None:
    assert found(searched, text) == []


LETTERS = st.characters(max_codepoint=0x52F, categories=["Lu", "Ll"]) | st.sampled_from(
    "山田太郎・' .-\u0301"
)


@given(name=st.text(LETTERS, max_size=12), cut=st.integers(1, 12))
def test_everyone_is_found_by_the_beginning_of_their_name(searched: Book, name: str, cut: int) -> None:
    put(searched, person(1, name))
    try:
        assert found(searched, name) == [1]
        assert found(searched, name[:cut]) == [1]
    finally:
        searched.undo()


def test_the_search_follows_the_name_of_an_employer(company: Book) -> None:
    company.apply(changing(employer(1, "Northwind"), employer(1, "Südwind GmbH")), AT)

    assert found(company, "northwind") == []
    assert found(company, "sudwind") == [3, 6, 1]

    company.undo()
    assert found(company, "northwind") == [3, 6, 1]


def test_an_address_from_which_a_letter_came_back_counts_as_none(company: Book) -> None:
    closed = replace(HOME, blocked="returned")
    put(company, person(7, "Carla Diaz", addresses=(closed,)), person(8, "Carl", addresses=(closed, HOME)))

    assert found(company, "carl", only=PeopleFilter.NO_ADDRESS) == [7]
    rows = people_rows(company.database, [InterviewerId(7), InterviewerId(8)])
    assert [row.has_street for row in rows] == [False, True]


def test_a_row_says_how_a_person_stands(company: Book) -> None:
    assert people_rows(company.database, [InterviewerId(1)]) == [
        PersonRow(
            id=InterviewerId(1),
            name="Zoë Reyes",
            role="Engineer",
            employer="Northwind",
            plan=PlanId(1),
            plan_state=PlanState.ACTIVE,
            ending=None,
            closes_on=None,
            opted_out=False,
            step=StepId(1),
            channel=Channel.LETTER,
            purpose="letter_thanks",
            kind=Kind.ASK,
            window=None,
            due_on=TODAY,
            has_street=True,
            waits_for="",
            zone="",
            city="Springfield",
        )
    ]


def test_a_row_of_someone_without_a_plan_is_empty_where_nothing_is_known(book: Book) -> None:
    put(book, person(4, "Kenji Sato", zone=Zone("Asia/Tokyo", Reason.of("zone_chosen")), opted_out=True))

    (row,) = people_rows(book.database, [InterviewerId(4)])

    assert (row.role, row.employer, row.purpose, row.waits_for) == ("", "", "", "")
    assert {row.plan, row.plan_state, row.ending, row.closes_on} == {None}
    assert {row.step, row.channel, row.kind, row.window, row.due_on} == {None}
    assert (row.opted_out, row.has_street, row.zone) == (True, False, "Asia/Tokyo")


def test_a_row_has_the_types_of_the_domain(company: Book) -> None:
    ended = plan(7, who=4, state=PlanState.FINISHED, ending=Ending.NO_REPLY, closes_on=LATER)
    put(company, ended)
    company.apply(
        changing(
            step(2, of=2, who=2, due_on=LATER, channel=Channel.PHONE, purpose="advice_call"),
            step(2, of=2, who=2, due_on=LATER, channel=Channel.PHONE, window=WindowKind.EARLY),
        ),
        AT,
    )

    finished, waiting = people_rows(company.database, [InterviewerId(4), InterviewerId(2)])

    assert (finished.ending, finished.closes_on) == (Ending.NO_REPLY, LATER)
    assert isinstance(finished.ending, Ending)
    assert isinstance(finished.plan_state, PlanState)
    assert (waiting.window, waiting.due_on) == (WindowKind.EARLY, LATER)
    assert isinstance(waiting.channel, Channel)
    assert isinstance(waiting.kind, Kind)


def test_rows_come_in_the_order_asked_for_and_who_is_gone_is_left_out(company: Book) -> None:
    keys = [InterviewerId(key) for key in (5, 99, 1, 3)]

    assert [row.id for row in people_rows(company.database, keys)] == [5, 1, 3]
    assert people_rows(company.database, []) == []


def test_an_ask_in_the_list_says_for_whom_it_waits(book: Book) -> None:
    put(
        book,
        person(1, "Dana Reyes"),
        person(2, "Kenji Sato"),
        application(1),
        plan(1, who=1, applied=1),
        step(1, of=1, who=1),
        plan(2, who=2, applied=1),
        step(2, of=2, who=2),
    )

    rows = people_rows(book.database, [InterviewerId(1), InterviewerId(2)])

    assert [row.waits_for for row in rows] == ["", "Dana Reyes"]


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        ("reyes", [1]),
        ("EYES", [1]),
        (" zoë ", [1]),
        ("bob adams", [2, 6]),
        ("o'b", [3]),
        ("ken", [4]),
        ("nobody", []),
        ("%", []),
        ("a", [2, 3, 4, 6]),
        ("anne", [5]),
        ("reyes zoe", [1]),
        ("northwind", []),
        ("panel", []),
    ],
)
def test_a_piece_of_a_name_fits_whoever_has_it(company: Book, piece: str, expected: list[int]) -> None:
    fits = [key for key, _ in fitting(company.database, piece)]

    assert sorted(fits) == expected


def test_a_whole_name_counts_alone(book: Book) -> None:
    put(book, person(1, "Ann"), person(2, "Anna"), person(3, "Ann Lee"))

    assert fitting(book.database, "ANN") == [(1, "Ann")]
    assert [name for _, name in fitting(book.database, "an")] == ["Ann", "Ann Lee", "Anna"]
    assert len(fitting(book.database, "an", limit=2)) == 2


def test_employers_are_found_by_name_whatever_the_case(company: Book) -> None:
    assert employers_named(company.database, ["NORTHWIND", "Contoso", "Nowhere"]) == {
        "northwind": 1,
        "contoso": 2,
    }
    assert employer_names(company.database) == ["contoso", "Northwind"]


def test_doubles_are_known_by_uid_address_or_name(company: Book) -> None:
    known = known_people(
        company.database, ["person-4", "no-one"], [" Bob.Adams@CONTOSO.example "], ["zoë reyes", "Nobody"]
    )

    assert known == {1, 2, 4}
    assert known_people(company.database, [], [], []) == set()


def test_people_are_found_by_the_beginning_of_their_uid(company: Book) -> None:
    put(company, person(10), person(11, "Someone else"))

    assert people_with_uids_from(company.database, "person-1") == [1, 10, 11]
    assert people_with_uids_from(company.database, "person-4") == [4]


@pytest.mark.parametrize("span", [1, 2, 4, 6, 7])
def test_counting_in_stretches_counts_each_once(
    company: Book, monkeypatch: pytest.MonkeyPatch, span: int
) -> None:
    asked = [PeopleQuery(text, today=TODAY) for text in ("", "northwind", "bob", "nobody")]
    whole = [people_counts(company.database, query) for query in asked]
    monkeypatch.setattr(places, "_SPAN", span)
    stretches = list(places.spans(company.database))

    assert [people_counts(company.database, query) for query in asked] == whole
    assert len(stretches) == 6 // span + 1
    assert [each["first"] for each in stretches[1:]] == [each["last"] + 1 for each in stretches[:-1]]
