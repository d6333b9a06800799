"""The world as operations ask for it: built from the settings, seen from where one is."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from tzlocal import reload_localzone

from askwhy.domain.hours import WorkingWeek
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import WindowKind
from askwhy.domain.people import Address, Interviewer
from askwhy.domain.reasons import Reason
from askwhy.domain.settings import DEFAULTS, SettingKey
from askwhy.domain.wishes import CallWishes
from askwhy.domain.zones import Zone
from askwhy.facts.world import World, world_from

BERLIN = World(ZoneInfo("Europe/Berlin"), home="DE")
TOKYO = Interviewer(
    InterviewerId(1),
    "uid",
    "Kenji Sato",
    addresses=(Address(city="Tokyo", country="JP"),),
    zone=Zone("Asia/Tokyo", Reason.of("zone_from_country", country="JP")),
)
NOWHERE = Interviewer(InterviewerId(2), "uid2", "Dana Reyes")


def settings(**values: str) -> dict[SettingKey, str]:
    """Give every setting, with what is given."""
    return {key: DEFAULTS.get(key, "") for key in SettingKey} | {
        SettingKey(key): value for key, value in values.items()
    }


def test_what_was_set_makes_the_world() -> None:
    world = world_from(
        settings(zone="Asia/Tokyo", country="JP", day_starts="9:30", day_ends="20:00", calls="no"), "DE"
    )

    assert world == World(ZoneInfo("Asia/Tokyo"), "JP", (570, 1200), calls=False, almanac=world.almanac)


def test_what_was_not_set_comes_from_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        with monkeypatch.context() as patch:
            patch.setenv("TZ", "America/Halifax")
            reload_localzone()  # it remembers what it has once found
            world = world_from(settings(), "CA")
    finally:
        reload_localzone()

    assert world == World(ZoneInfo("America/Halifax"), "CA", (420, 1380), calls=True, almanac=world.almanac)


def test_a_person_is_where_their_zone_is_and_works_the_week_of_their_country() -> None:
    place = BERLIN.place(TOKYO)

    assert place.zone.key == "Asia/Tokyo"
    assert place.calendar.week.days[0] == (9 * 60, 18 * 60)


def test_a_person_of_whom_nothing_is_known_is_in_ones_own_zone() -> None:
    assert BERLIN.place(NOWHERE).zone == BERLIN.own_zone


def test_own_hours_count_for_the_calendar_of_a_person() -> None:
    week = WorkingWeek.of(600, 660, (5,))
    person = Interviewer(InterviewerId(3), "uid3", "Ana", week=week)

    assert BERLIN.calendar(person).is_workday(date(2026, 11, 28))
    assert not BERLIN.calendar(person).is_workday(date(2026, 11, 27))


def test_the_day_of_a_person_is_that_of_their_calendar() -> None:
    evening = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)

    assert BERLIN.local_day(TOKYO, evening) == date(2026, 11, 24)
    assert BERLIN.local_day(NOWHERE, evening) == date(2026, 11, 23)


def test_the_window_of_an_instant_is_that_of_their_day() -> None:
    assert BERLIN.window_at(TOKYO, datetime(2026, 11, 24, 0, 30, tzinfo=UTC)) is WindowKind.EARLY
    assert BERLIN.window_at(TOKYO, datetime(2026, 11, 24, 8, 30, tzinfo=UTC)) is WindowKind.LATE
    assert BERLIN.window_at(TOKYO, datetime(2026, 11, 24, 12, 0, tzinfo=UTC)) is None


def test_a_number_without_a_country_is_meant_as_at_home() -> None:
    assert BERLIN.e164("030 5550142", "") == "+49305550142"
    assert BERLIN.e164("(312) 555-0142", "US") == "+13125550142"


def test_an_instant_is_kept_in_utc_by_the_second() -> None:
    said = datetime(2026, 11, 24, 8, 0, 7, 999, tzinfo=timezone(timedelta(hours=1)))

    assert BERLIN.instant(said) == datetime(2026, 11, 24, 7, 0, 7, tzinfo=UTC)
    assert BERLIN.instant(said).tzinfo is UTC


def test_ones_own_day_is_ones_zone_and_waking_hours() -> None:
    own = World(ZoneInfo("Asia/Tokyo"), awake=(600, 900)).own_day

    assert (own.zone.key, own.awake) == ("Asia/Tokyo", (600, 900))
    assert BERLIN.own_day.awake == (7 * 60, 23 * 60)


def test_who_shares_a_place_shares_one_object_and_so_its_windows() -> None:
    neighbour = replace(TOKYO, id=InterviewerId(3), name="Aiko Tanaka")
    early_riser = replace(neighbour, wishes=CallWishes(end=WindowKind.EARLY))

    assert BERLIN.place(TOKYO) is BERLIN.place(neighbour)
    assert BERLIN.place(early_riser) is not BERLIN.place(TOKYO)
    assert BERLIN.place(early_riser).wishes.end is WindowKind.EARLY


@pytest.mark.parametrize("name", ["Mars/Phobos", "../etc/passwd", "Nowhere"])
def test_a_zone_that_this_computer_does_not_know_is_ones_own(name: str) -> None:
    lost = replace(TOKYO, zone=Zone(name, Reason.of("zone_chosen")))

    assert BERLIN.place(lost).zone.key == "Europe/Berlin"
    assert BERLIN.zone_named(name).key == "Europe/Berlin"


def test_free_hours_make_ones_own_day_and_broken_ones_leave_it_whole() -> None:
    lunch = world_from(settings(free_hours="1-5@12:00-13:00", zone="Europe/Berlin"), "DE")
    broken = world_from(settings(free_hours="1-5@13:00-12:00", zone="Europe/Berlin"), "DE")

    assert lunch.own_day.stretches_on(0) == ((720, 780),)
    assert lunch.own_day.stretches_on(6) == ()
    assert broken.own_day.stretches_on(0) == ((420, 1380),)
