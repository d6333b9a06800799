"""askwhy today and askwhy windows: what to do now, and when to call, in both clocks."""

from datetime import datetime

import pytest
from tests.cli.conftest import Askwhy


def test_today_tells_what_to_do_and_why(example: Askwhy) -> None:
    ran = example("today")

    assert ran.status == 0
    assert ran.lines[:4] == [
        "Tuesday 24 November",
        "",
        "    5  Call, early: Dana Reyes, Acme Robotics",
        "       15:30–17:00 (8:30–10:00 hers). Late on Thursday was voicemail, so now the other end.",
    ]
    assert ran.lines[-2:] == ["", "Sam Whitlock, also at Acme Robotics, waits for Dana Reyes."]


def test_where_both_clocks_show_the_same_one_is_enough(example: Askwhy) -> None:
    said = example("today").out

    assert "       16:00–17:30. First try. Ask for advice, and whom else to talk to.\n" in said


def test_json_has_calls_first_and_each_clock_with_its_own_offset(example: Askwhy) -> None:
    due = example("today", "--json").json

    assert due[0] == {
        "step": 5,
        "channel": "phone",
        "purpose": "advice_call",
        "who": "Dana Reyes",
        "employer": "Acme Robotics",
        "due_on": "2026-11-24",
        "window": {
            "kind": "early",
            "start": "2026-11-24T08:30:00-06:00",
            "end": "2026-11-24T10:00:00-06:00",
            "your_start": "2026-11-24T15:30:00+01:00",
            "your_end": "2026-11-24T17:00:00+01:00",
        },
        "why": "Late on Thursday was voicemail, so now the other end.",
    }
    assert [each["channel"] for each in due] == [
        "phone",
        "phone",
        "phone",
        "phone",
        "letter",
        "letter",
        "letter",
        "email",
        "email",
    ]
    assert all(each["window"] is None for each in due if each["channel"] != "phone")


def test_what_is_overdue_comes_first(example: Askwhy) -> None:
    due = example("today", "--json", "--now", "2026-11-25T09:00:00+01:00").json

    overdue = [each["due_on"] < "2026-11-25" for each in due]
    assert set(overdue) == {True, False}
    assert overdue == sorted(overdue, reverse=True)


def test_an_empty_book_has_an_end_and_no_void(dana: Askwhy) -> None:
    assert dana("today").lines == ["Tuesday 24 November", "", "Nothing waits for you today."]
    assert dana("today", "--json").json == []


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-11-25T00:30:00+01:00", "Wednesday 25 November"),
        ("2026-11-24T23:30:00+00:00", "Tuesday 24 November"),
        ("2026-11-24T23:30:00-08:00", "Tuesday 24 November"),
    ],
)
def test_the_day_is_that_of_nows_offset(dana: Askwhy, now: str, day: str) -> None:
    dana("start", "dana", "--sequence", "referral", "--now", "2026-11-25T09:00:00+01:00")

    ran = dana("today", "--now", now)

    assert ran.lines[0] == day
    assert ("Introduce yourself: Dana Reyes" in ran.out) == (day == "Wednesday 25 November")


def test_windows_come_best_first_with_a_reason_each(example: Askwhy) -> None:
    assert example("windows", "dana", "--count", 3).lines == [
        "Dana Reyes, America/Chicago. From their postal code, 60614.",
        "  Tue 24 Nov early: 8:30–10:00 hers, 15:30 yours. Early in their day. Your days meet only there.",
        "  Wed 25 Nov early: 8:30–10:00 hers, 15:30 yours. Early in their day. Your days meet only there.",
        "  Tue 1 Dec early: 8:30–10:00 hers, 15:30 yours. Early in their day. Your days meet only there.",
    ]


def test_a_window_on_another_date_of_theirs_says_which(example: Askwhy) -> None:
    first = example("windows", "kenji").lines[1]

    assert first == "  Wed 25 Nov early: 8:30–9:00 theirs, Tue 22:30 yours. Late was no answer."


def test_windows_in_json_are_instants_with_both_offsets(example: Askwhy) -> None:
    said = example("windows", "tom", "--count", 2, "--json").json

    assert (said["who"], said["time_zone"], said["note"]) == ("Tom Becker", "Europe/Berlin", "")
    assert said["zone_reason"] == "From their country, Germany"
    assert said["windows"][0] == {
        "kind": "late",
        "start": "2026-11-24T16:00:00+01:00",
        "end": "2026-11-24T17:30:00+01:00",
        "your_start": "2026-11-24T16:00:00+01:00",
        "your_end": "2026-11-24T17:30:00+01:00",
        "why": "Tue 24 Nov late: 16:00–17:30. Late first: a rule of thumb, with 6 calls of your own behind it.",
    }


@pytest.mark.parametrize("count", [1, 7, 100])
def test_as_many_windows_as_asked_for_and_none_has_passed(example: Askwhy, count: int) -> None:
    windows = example("windows", "sousa", "--count", count, "--json").json["windows"]

    assert len(windows) <= count
    assert all(
        datetime.fromisoformat(each["end"]) > datetime.fromisoformat("2026-11-24T14:42+01:00")
        for each in windows
    )


def test_where_days_never_meet_it_says_what_reaches_them(example: Askwhy) -> None:
    example("set", "day_starts", "2:00")
    example("set", "day_ends", "3:00")
    example("set", "zone", "Pacific/Honolulu")

    said = example("windows", "jon", "--json").json

    assert said["windows"] == []
    assert said["note"] == "Your days never meet: use e-mail or a letter."


@pytest.mark.parametrize("count", ["0", "-1", "101", "many"])
def test_a_count_that_is_none_is_wrong_use(example: Askwhy, count: str) -> None:
    assert example("windows", "dana", "--count", count).status == 2
