"""The sentences of reasons, as a person would say them on that day."""

from datetime import date

import pytest

from askwhy.domain.reasons import Argument, Reason
from askwhy.wording.reasons import missing, place_of, sentence

TUESDAY = date(2026, 11, 24)


def said(key: str, **args: Argument) -> str:
    """Say a reason on a Tuesday in November."""
    return sentence(Reason.of(key, **args), TUESDAY)


def missed(disposition: str, day: int, window: str = "late", month: int = 11) -> str:
    """Say that a call was missed on a day."""
    at = f"2026-{month:02}-{day:02}T16:30:00+01:00"
    return said("missed", disposition=disposition, window=window, at=at)


@pytest.mark.parametrize(
    ("disposition", "day", "window", "expected"),
    [
        ("voicemail", 23, "late", "Late yesterday was voicemail, so now the other end."),
        ("no_answer", 20, "early", "Early on Friday was no answer, so now the other end."),
        ("no_answer", 2, "late", "Late on 2 Nov was no answer, so now the other end."),
        ("no_answer", 23, "", "Yesterday was no answer. Another try."),
        ("no_answer", 2, "", "2 Nov was no answer. Another try."),
        (
            "busy",
            24,
            "late",
            "The line was busy today, so they are at their desk. Try again within two hours.",
        ),
        ("busy", 20, "late", "The line was busy on Friday. Another try."),
        ("call_back_later", 23, "late", "They asked yesterday to call back later."),
        ("call_back_later", 20, "late", "They asked on Friday to call back later."),
    ],
)
def test_a_missed_call_says_when_and_how(disposition: str, day: int, window: str, expected: str) -> None:
    assert missed(disposition, day, window) == expected


def test_a_call_of_last_night_was_yesterday_on_ones_own_clock() -> None:
    late = said("missed", disposition="voicemail", window="", at="2026-11-24T00:30:00+01:00")

    assert late == "Today was voicemail. Another try."


@pytest.mark.parametrize(
    ("key", "args", "expected"),
    [
        ("moved_to_keep_gaps", {"from": "2026-11-20"}, "Moved along from 20 Nov, so that the gaps stay."),
        ("due_since", {"day": "2026-11-20"}, "Due since Friday."),
        ("due_since", {"day": "2026-11-02"}, "Due since 2 Nov."),
        ("called_enough", {"count": 4}, "Tried 4 times. That is enough."),
        ("called_enough", {"count": 1}, "Tried once. That is enough."),
        ("address_closed", {"disposition": "bounced"}, "The e-mail came back."),
        ("zone_from_country", {"country": "JP"}, "From their country, Japan"),
        ("zone_from_zip", {"zip": "60661"}, "From their postal code, 60661"),
        ("zone_ask", {"phone": "123", "count": 3}, "Their number fits 3 clocks, so ask them"),
        ("first_try", {"purpose": "advice_call"}, "First try. Ask for advice, and whom else to talk to."),
        ("purpose", {"purpose": "my_own"}, "My own"),
        ("missing_parts", {"parts": "street"}, "The street is missing."),
    ],
)
def test_a_reason_is_said_with_its_arguments(key: str, args: dict[str, Argument], expected: str) -> None:
    assert said(key, **args) == expected


@pytest.mark.parametrize("window", ["early", "late"])
@pytest.mark.parametrize("key", ["window_only", "window_other_end", "window_awkward"])
def test_a_window_says_which_end_of_their_day_it_is(key: str, window: str) -> None:
    assert said(key, kind=window).startswith(window.capitalize())


@pytest.mark.parametrize("disposition", ["wrong_number", "bounced", "returned"])
def test_every_way_to_close_an_address_has_its_sentence(disposition: str) -> None:
    assert said("address_closed", disposition=disposition).endswith(".")


def test_missing_parts_are_listed() -> None:
    assert missing(["street", "city"]) == "The street and the city are"
    assert missing(["street", "city", "postal_code"]) == "The street, the city and the postal code are"


def test_a_place_is_the_city_of_the_zone_or_ones_own() -> None:
    assert place_of("America/New_York", "Europe/Berlin") == "New York"
    assert place_of("", "Europe/Berlin") == "Berlin"
