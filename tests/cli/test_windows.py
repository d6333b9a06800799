"""askwhy windows: for people all over the world, sound, complete, ranked and explained, and never in a night."""

import csv
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.cli.conftest import NOW, Askwhy

BERLIN = ZoneInfo("Europe/Berlin")
COUNTRIES = (
    ("AE", "Asia/Dubai"),
    ("AR", "America/Argentina/Buenos_Aires"),
    ("AT", "Europe/Vienna"),
    ("BD", "Asia/Dhaka"),
    ("BE", "Europe/Brussels"),
    ("BN", "Asia/Brunei"),
    ("CH", "Europe/Zurich"),
    ("CL", "America/Santiago"),
    ("CN", "Asia/Shanghai"),
    ("CO", "America/Bogota"),
    ("CZ", "Europe/Prague"),
    ("DE", "Europe/Berlin"),
    ("DK", "Europe/Copenhagen"),
    ("EG", "Africa/Cairo"),
    ("ES", "Europe/Madrid"),
    ("FI", "Europe/Helsinki"),
    ("FR", "Europe/Paris"),
    ("GB", "Europe/London"),
    ("GR", "Europe/Athens"),
    ("HU", "Europe/Budapest"),
    ("IE", "Europe/Dublin"),
    ("IL", "Asia/Jerusalem"),
    ("IN", "Asia/Kolkata"),
    ("IT", "Europe/Rome"),
    ("JP", "Asia/Tokyo"),
    ("KE", "Africa/Nairobi"),
    ("KR", "Asia/Seoul"),
    ("KW", "Asia/Kuwait"),
    ("NG", "Africa/Lagos"),
    ("NL", "Europe/Amsterdam"),
    ("NO", "Europe/Oslo"),
    ("NP", "Asia/Kathmandu"),
    ("NZ", "Pacific/Auckland"),
    ("PH", "Asia/Manila"),
    ("PL", "Europe/Warsaw"),
    ("PT", "Europe/Lisbon"),
    ("SA", "Asia/Riyadh"),
    ("SE", "Europe/Stockholm"),
    ("SG", "Asia/Singapore"),
    ("TR", "Europe/Istanbul"),
    ("TW", "Asia/Taipei"),
    ("ZA", "Africa/Johannesburg"),
)
WEEKENDS = {
    **{country: {4, 5} for country in ("BD", "EG", "IL", "KW", "SA")},
    "BN": {4, 6},
    "NP": {5, 6},
}


@pytest.fixture
def world(askwhy: Askwhy, tmp_path: Path) -> Askwhy:
    """Give a Book of somebody in Berlin with a person in each of these countries."""
    file = tmp_path / "people.csv"
    with file.open("w", newline="", encoding="utf-8") as out:
        table = csv.writer(out)
        table.writerow(["Name", "City", "Country"])
        table.writerows([f"Person {code}", "Capital", code] for code, _ in COUNTRIES)
    askwhy("import", file)
    askwhy("set", "zone", "Europe/Berlin")
    return askwhy


def minutes(instant: datetime) -> int:
    """Give the minute of the day that a clock shows."""
    return instant.hour * 60 + instant.minute


@pytest.mark.parametrize(("country", "zone"), COUNTRIES)
def test_people_in_forty_countries(world: Askwhy, country: str, zone: str) -> None:
    """Each window lies in their day and one's own, both clocks tell the same, and every one says why."""
    said = world("windows", f"Person {country}", "--count", "8", "--json").json
    now = datetime.fromisoformat(NOW)

    assert said["time_zone"] == zone
    assert said["zone_reason"].startswith("From their country")
    assert bool(said["windows"]) != (said["note"].startswith("Your days never meet"))
    for window in said["windows"]:
        start, end = (datetime.fromisoformat(window[key]) for key in ("start", "end"))
        own_start, own_end = (datetime.fromisoformat(window[key]) for key in ("your_start", "your_end"))
        assert (start, end) == (own_start, own_end)
        assert start.utcoffset() == start.astimezone(ZoneInfo(zone)).utcoffset()
        assert own_start.utcoffset() == start.astimezone(BERLIN).utcoffset()
        assert end - max(start, now) >= timedelta(minutes=15)
        assert 7 * 60 <= minutes(start) < minutes(end) <= 19 * 60
        assert minutes(own_start) >= 7 * 60
        assert own_end.date() == own_start.date()
        assert minutes(own_end) <= 23 * 60
        assert start.weekday() not in WEEKENDS.get(country, {5, 6})
        assert window["kind"] in ("early", "late") or said["note"].startswith("Your days meet only around")
        assert window["why"].count(".") >= 2


def days(said: list[dict[str, str]]) -> list[tuple[date, str]]:
    """Give windows as their date and their kind, in the order of time."""
    found = ((datetime.fromisoformat(each["start"]), each["kind"]) for each in said)
    return [(start.date(), kind) for start, kind in sorted(found)]


def person(askwhy: Askwhy, tmp_path: Path, **fields: str) -> None:
    """Bring in one person, Kim."""
    file = tmp_path / "kim.csv"
    with file.open("w", newline="", encoding="utf-8") as out:
        table = csv.writer(out)
        table.writerow(["Name", *fields])
        table.writerow(["Kim", *fields.values()])
    askwhy("import", file)
    askwhy("set", "zone", "Europe/Berlin")


def windows_of_kim(askwhy: Askwhy, now: str = NOW, count: int = 60) -> list[tuple[date, str]]:
    """Give the windows of Kim in the order of time."""
    said = askwhy("windows", "Kim", "--now", now, "--count", count, "--json").json
    return days(said["windows"])


def test_nobody_is_called_on_thanksgiving_and_the_days_beside_it_are_the_edges_of_a_week(
    askwhy: Askwhy, tmp_path: Path
) -> None:
    person(askwhy, tmp_path, City="New York", State="NY", Zip="10001", Country="US")

    assert date(2026, 11, 26) not in [day for day, _ in windows_of_kim(askwhy)]
    best = askwhy("windows", "Kim", "--count", "6", "--json").json["windows"]
    # Late on Wednesday is the end of a short week, early on Friday the first day back: neither is offered first.
    assert (date(2026, 11, 25), "late") not in days(best)
    assert (date(2026, 11, 27), "early") not in days(best)


def test_a_long_weekend_ends_with_the_day_after_it(askwhy: Askwhy, tmp_path: Path) -> None:
    person(askwhy, tmp_path, City="Paris", Country="FR")
    around_easter = windows_of_kim(askwhy, "2026-04-01T09:00:00+02:00")

    assert date(2026, 4, 6) not in [day for day, _ in around_easter]
    best = askwhy("windows", "Kim", "--now", "2026-04-02T20:00:00+02:00", "--count", "3", "--json").json
    assert (date(2026, 4, 7), "early") not in days(best["windows"])


def test_friday_in_the_emirates_is_a_morning(askwhy: Askwhy, tmp_path: Path) -> None:
    person(askwhy, tmp_path, City="Dubai", Country="AE")
    said = askwhy("windows", "Kim", "--now", "2026-11-16T05:00:00+01:00", "--count", "60", "--json").json
    friday = [each for each in said["windows"] if each["start"].startswith("2026-11-20")]

    assert friday
    assert all(each["end"] <= "2026-11-20T12:00:00+04:00" for each in friday)


def test_in_israel_the_week_begins_on_sunday(askwhy: Askwhy, tmp_path: Path) -> None:
    person(askwhy, tmp_path, City="Tel Aviv", Country="IL")
    weekdays = {day.weekday() for day, _ in windows_of_kim(askwhy)}

    assert weekdays == {6, 0, 1, 2, 3}


def test_nobody_in_spain_is_called_at_lunch(askwhy: Askwhy, tmp_path: Path) -> None:
    person(askwhy, tmp_path, City="Madrid", Country="ES")
    askwhy("set", "free_hours", "14:00-16:00")
    said = askwhy("windows", "Kim", "--count", "3", "--json").json

    assert {each["start"][11:16] for each in said["windows"]} == {"15:30"}
    assert said["note"] == "Your days meet only around their midday. That is a fall-back."


@pytest.mark.parametrize(
    ("phone", "zone", "reason"),
    [
        ("+61 412 345 678", "Australia/Brisbane", "Their number fits 8 clocks, so ask them"),
        ("+1 312 555 0142", "America/Chicago", "From their number, +1 312 555 0142"),
        ("+1 800 555 0199", "Europe/Berlin", "Nothing says where they are, so your own clock"),
    ],
)
def test_a_number_says_where_they_are_or_that_one_must_ask(
    askwhy: Askwhy, tmp_path: Path, phone: str, zone: str, reason: str
) -> None:
    person(askwhy, tmp_path, Phone=phone)
    said = askwhy("windows", "Kim", "--json").json

    assert (said["time_zone"], said["zone_reason"]) == (zone, reason)


@pytest.mark.parametrize(
    "fields",
    [{"Phone": "call me maybe"}, {"Email": "kim@example.org"}, {"Country": "Atlantis"}],
    ids=["letters", "nothing", "no country"],
)
def test_with_nothing_to_go_by_it_is_ones_own_clock_and_never_a_night(
    askwhy: Askwhy, tmp_path: Path, fields: dict[str, str]
) -> None:
    person(askwhy, tmp_path, **fields)
    said = askwhy("windows", "Kim", "--json").json

    assert (said["time_zone"], said["zone_reason"]) == (
        "Europe/Berlin",
        "Nothing says where they are, so your own clock",
    )
    assert {each["start"][11:16] for each in said["windows"]} <= {"08:30", "16:00"}


def test_free_hours_of_ones_own_bound_every_window(world: Askwhy) -> None:
    world("set", "free_hours", "Mon-Fri 12:00-13:00, 17:30–20:00; Sat 10:00-16:00")
    said = world("windows", "Person GB", "--count", "9", "--json").json["windows"]

    assert {(each["your_start"][11:16], each["your_end"][11:16]) for each in said} == {("17:30", "18:30")}


def test_where_free_hours_never_meet_any_waking_hour_will_do_and_it_is_said(world: Askwhy) -> None:
    world("set", "free_hours", "20:00-22:00")
    said = world("windows", "Person DE", "--json").json

    assert said["windows"]
    assert said["note"].startswith("Your free hours never meet their day")


@pytest.mark.parametrize(
    "hours",
    ["whenever", "Mon-Fri", "18:00-17:00", "Mon 9:00-12:00, 11:00-13:00", "9:00-25:00", "Xyz 9:00-10:00"],
)
def test_free_hours_that_make_no_sense_are_refused_with_an_example(askwhy: Askwhy, hours: str) -> None:
    askwhy("demo")
    refused = askwhy("set", "free_hours", hours)

    assert refused.status == 1
    assert refused.err == (
        f"“{hours}” are no free hours. Write them such as Mon-Fri 12:00-13:00, 17:30-20:00; Sat 10:00-16:00.\n"
    )
    assert askwhy("set", "free_hours", "").status == 0


def test_two_runs_on_the_same_data_give_the_same_list(world: Askwhy) -> None:
    first = world("windows", "Person JP", "--count", "100", "--json").out

    assert world("windows", "Person JP", "--count", "100", "--json").out == first


def test_a_zone_that_does_not_exist_is_refused(askwhy: Askwhy) -> None:
    askwhy("demo")

    assert askwhy("set", "zone", "Europe/Atlantis").err == (
        "There is no time zone “Europe/Atlantis”. Use a name such as Europe/Berlin.\n"
    )
    assert askwhy("set", "zone", "Asia/Calcutta").lines == ["zone: Asia/Kolkata"]
