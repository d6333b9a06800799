"""The places of the Book: told apart by all that makes the hours of a call."""

from tests.store.samples import AT, changing, person, plan, put, step, touch

from askwhy.domain.hours import WorkingWeek
from askwhy.domain.outreach import Channel, Ending, PlanState, WindowKind
from askwhy.domain.people import Address, Phone
from askwhy.domain.reasons import Reason
from askwhy.domain.wishes import CallWishes
from askwhy.domain.zones import Zone
from askwhy.facts.world import PlaceKey
from askwhy.store.book import Book
from askwhy.store.people import PeopleFilter, PeopleQuery, people_counts, people_ids
from askwhy.store.places import places

NUMBER = (Phone("+1 312 555 0142"),)
CHICAGO = Zone("America/Chicago", Reason.of("zone_chosen"))
WEEK = WorkingWeek.of(600, 900, lunch=(720, 780))
WISHES = CallWishes(end=WindowKind.EARLY, never=(4,))


def test_who_shares_zone_country_region_hours_and_wishes_shares_a_place(book: Book) -> None:
    illinois = (Address(region="IL", country="US"),)
    put(
        book,
        person(1, phones=NUMBER, zone=CHICAGO, addresses=illinois),
        person(2, phones=NUMBER, zone=CHICAGO, addresses=illinois),
        person(3, phones=NUMBER, zone=CHICAGO, addresses=illinois, week=WEEK, wishes=WISHES),
        person(4, phones=NUMBER),
        person(5, phones=NUMBER, addresses=(Address(country="Atlantis"),)),
    )

    assert sorted(places(book.database).values(), key=str) == sorted(
        [
            PlaceKey("America/Chicago", "US", "IL"),
            PlaceKey("America/Chicago", "US", "IL", WEEK, WISHES),
            PlaceKey("", "", ""),
            PlaceKey("", "", ""),
        ],
        key=str,
    )


def test_it_is_a_good_time_only_for_who_can_be_called_and_is_in_such_a_place(book: Book) -> None:
    put(
        book,
        person(1, phones=NUMBER, zone=CHICAGO),
        person(2, zone=CHICAGO),
        person(3, phones=(Phone("1", blocked="wrong_number"),), zone=CHICAGO),
        person(4, phones=NUMBER, zone=CHICAGO, opted_out=True),
        person(5, phones=NUMBER, zone=CHICAGO),
        person(6, phones=NUMBER),
        plan(1, who=5, state=PlanState.FINISHED, ending=Ending.REPLIED),
        person(7, phones=NUMBER, zone=CHICAGO),
        touch(1, who=7),
    )
    chicago = next(text for text, key in places(book.database).items() if key.zone)
    query = PeopleQuery(only=PeopleFilter.GOOD_NOW, places=(chicago,))

    assert people_ids(book.database, query) == [1]
    assert people_counts(book.database, query)[PeopleFilter.GOOD_NOW] == 1
    assert people_ids(book.database, query._replace(places=())) == []


def test_who_was_reached_is_called_again_only_when_a_call_is_planned(book: Book) -> None:
    put(book, person(1, phones=NUMBER, zone=CHICAGO), touch(1, who=1))
    reached = places(book.database)
    put(book, plan(1, who=1), step(1, of=1, who=1, channel=Channel.PHONE))

    assert reached == {}
    assert [key.zone for key in places(book.database).values()] == ["America/Chicago"]


def test_wishes_come_back_from_the_book_as_they_went_in(book: Book) -> None:
    before = person(1, wishes=WISHES, week=WEEK)
    put(book, before)

    assert book.value(type(before), 1) == before
    after = person(1, week=WEEK)
    book.apply(changing(before, after), AT)
    assert book.value(type(before), 1) == after
