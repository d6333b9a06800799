"""What is planned goes into a calendar that other programs read, and that a second import brings up to date."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import vobject

from askwhy.exchange.calendar_writer import Event, is_ours, renewed, write_calendar

NOW = datetime(2026, 11, 24, 13, 42, tzinfo=UTC)
CALL = Event(
    "a1", "Call, late: Dana", "Ask; kindly\nboth clocks", NOW + timedelta(hours=2), NOW + timedelta(hours=3)
)
LETTER = Event("b2", "Thank-you card: 田中花子" * 5, "", date(2026, 11, 30), date(2026, 12, 1))


def events(data: bytes) -> list[Any]:
    """Read a calendar with another library."""
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def test_a_call_stands_at_its_instants_in_utc() -> None:
    (call,) = events(write_calendar([CALL], NOW))

    assert (call.decoded("DTSTART"), call.decoded("DTEND")) == (CALL.start, CALL.end)
    assert (call["SUMMARY"], call["DESCRIPTION"]) == (CALL.title, CALL.text)
    assert (call["UID"], call["TRANSP"]) == ("a1@askwhy", "TRANSPARENT")


def test_a_letter_stands_on_its_day_with_a_reminder_in_the_morning() -> None:
    (letter,) = events(write_calendar([LETTER], NOW))
    (alarm,) = letter.walk("VALARM")

    assert (letter.decoded("DTSTART"), letter["SUMMARY"]) == (LETTER.start, LETTER.title)
    assert (alarm["ACTION"], alarm.decoded("TRIGGER")) == ("DISPLAY", timedelta(hours=9))


def test_a_moved_event_keeps_its_identity_and_counts_on() -> None:
    (before,) = events(write_calendar([CALL], NOW))
    later = NOW + timedelta(minutes=5)
    (after,) = events(write_calendar([CALL._replace(start=later, end=later + timedelta(hours=1))], later))

    assert before["UID"] == after["UID"]
    assert before["SEQUENCE"] < after["SEQUENCE"] < 2**31


def test_a_second_library_reads_it() -> None:
    read = vobject.readOne(write_calendar([CALL, LETTER], NOW).decode())

    assert [event.summary.value for event in read.vevent_list] == [CALL.title, LETTER.title]


def test_lines_are_folded_and_nobody_is_invited() -> None:
    data = write_calendar([CALL, LETTER], NOW)

    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert b"ATTENDEE" not in data
    assert b"METHOD" not in data
    assert data.replace(b"\r\n", b"").count(b"\n") == 0


class TestRenewed:
    """A file that a service keeps in step changes only where there is something new."""

    def test_what_says_the_same_stays_down_to_the_byte(self) -> None:
        before = write_calendar([CALL, LETTER], NOW)

        assert renewed(before, write_calendar([CALL, LETTER], NOW + timedelta(days=3))) == before

    def test_a_moved_event_alone_gets_a_new_version(self) -> None:
        before = write_calendar([CALL, LETTER], NOW)
        moved = LETTER._replace(start=date(2026, 12, 2), end=date(2026, 12, 3))

        after = renewed(before, write_calendar([CALL, moved], NOW + timedelta(minutes=7)))

        versions = [[event["SEQUENCE"] for event in events(data)] for data in (before, after)]
        assert versions[0][0] == versions[1][0]
        assert versions[0][1] + 7 == versions[1][1]
        assert events(after)[1].decoded("DTSTART") == moved.start

    def test_what_is_no_longer_planned_goes_and_what_is_new_comes(self) -> None:
        after = renewed(write_calendar([LETTER], NOW), write_calendar([CALL], NOW))

        assert [event["UID"] for event in events(after)] == ["a1@askwhy"]

    def test_a_text_that_looks_like_the_end_of_an_event_is_none(self) -> None:
        sly = CALL._replace(text="\nEND:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\r\n")
        before = write_calendar([sly, LETTER], NOW)

        assert renewed(before, write_calendar([sly, LETTER], NOW + timedelta(days=1))) == before
        assert len(events(before)) == 2


def test_a_calendar_of_another_program_is_told_from_ours() -> None:
    assert is_ours(write_calendar([CALL], NOW))
    assert is_ours(b"")
    assert not is_ours(b"BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n")
