"""What the rows of Today say, to the eye and to the ear."""

from datetime import date, timedelta

import pytest
from tests.ui.today.desk import TODAY, Desk, Planned, call, email, letter

from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.today import TodayItem
from askwhy.domain.touches import Disposition, Outcome
from askwhy.ui.today.words import RowWords, done_sentence, row_words
from askwhy.workspace.today import today_page


def items(desk: Desk) -> tuple[TodayItem, ...]:
    """Give what is due."""
    return today_page(desk.workspace, desk.now).due.items


def words(desk: Desk) -> RowWords:
    """Give the words of the one thing that is due."""
    (item,) = items(desk)
    return row_words(item, desk.workspace.world, desk.now)


def test_a_call_shows_both_clocks_and_whose_the_second_is(desk: Desk) -> None:
    desk.person("Dana Reyes", call(), role="VP Engineering", employer="Acme", pronouns="she/her")
    said = words(desk)

    assert (said.name, said.about) == ("Dana Reyes", "VP Engineering, Acme")
    assert (said.own_clock, said.their_clock) == ("14:30–16:00", "8:30–10:00 hers")
    assert said.kind is WindowKind.EARLY


def test_all_of_it_can_be_heard_as_a_sentence(desk: Desk) -> None:
    desk.person("Dana Reyes", call(), role="VP Engineering", employer="Acme", pronouns="she")

    assert words(desk).spoken == (
        "Dana Reyes, VP Engineering, Acme. Call, 14:30 to 16:00, early in her day, 8:30 to 10:00 hers. "
        "It is 8:42 there. "
        "First try. Ask for advice, and whom else to talk to."
    )


def test_another_weekday_there_is_named(desk: Desk) -> None:
    desk.person("Kenji Sato", call(due_on=date(2026, 11, 25)), zone="Australia/Sydney")

    assert words(desk).their_clock == "Wed 8:30–9:00 theirs"


def test_the_same_clock_is_not_told_twice(desk: Desk) -> None:
    desk.person("Ida Berg", call(WindowKind.LATE), zone="Europe/Paris")
    said = words(desk)

    assert (said.own_clock, said.their_clock) == ("16:00–17:30", "same clock")
    assert "16:00 to 17:30, late in their day." in said.spoken


def test_a_call_whose_hours_are_over_says_so(desk: Desk) -> None:
    desk.person("Ida Berg", call(WindowKind.LATE), zone="Europe/Paris")
    (item,) = today_page(desk.workspace, desk.now.replace(hour=21)).due.items

    words = row_words(item, desk.workspace.world, desk.now)
    assert words.their_clock == "not today"
    assert "Call, not today." in words.spoken


@pytest.mark.parametrize(("zone", "clock"), [("America/New_York", "8:42 in New York"), ("Europe/Berlin", "")])
def test_letters_and_emails_show_only_the_clock_there_where_it_is_another(
    desk: Desk, zone: str, clock: str
) -> None:
    desk.person("Jon Okafor", email(), zone=zone)
    said = words(desk)

    assert (said.own_clock, said.their_clock, said.kind) == ("", clock, None)
    assert said.spoken.startswith("Jon Okafor. E-mail. ")


@pytest.mark.parametrize(
    ("planned", "ways", "why"),
    [
        (email(), "phone street", "The e-mail address is missing."),
        (call(), "email street", "The phone number is missing."),
        (letter(), "email phone", "The street is missing."),
    ],
)
def test_a_missing_way_is_said_instead_of_the_reason(
    desk: Desk, planned: Planned, ways: str, why: str
) -> None:
    desk.person("Tom Becker", planned, ways=ways)
    said = words(desk)

    assert (said.why, said.is_missing) == (why, True)


def test_overdue_is_said_kindly(desk: Desk) -> None:
    desk.person("Hannah Lindqvist", email(due_on=date(2026, 11, 20)))

    assert words(desk).why == "Due since Friday."


@pytest.mark.parametrize(
    ("channel", "said", "outcome", "sentence"),
    [
        (Channel.PHONE, Disposition.CONNECTED, Outcome.ADVICE_GIVEN, "Ana Sousa, connected: advice given"),
        (Channel.PHONE, Disposition.NO_ANSWER, None, "Ana Sousa, no answer: next try Thursday"),
        (Channel.PHONE, Disposition.WRONG_NUMBER, None, "Ana Sousa, wrong number"),
        (Channel.EMAIL, Disposition.SENT, None, "E-mail to Ana Sousa, sent"),
        (Channel.LETTER, Disposition.POSTED, None, "Letter to Ana Sousa, posted"),
    ],
)
def test_what_was_done_is_said_with_what_follows(
    desk: Desk, channel: Channel, said: Disposition, outcome: Outcome | None, sentence: str
) -> None:
    who = desk.person("Ana Sousa", call(due_on=date(2026, 11, 26)))
    desk.touched(who, desk.now - timedelta(hours=1), channel, said, outcome=outcome)
    (row,) = today_page(desk.workspace, desk.now).done

    assert done_sentence(row, TODAY) == sentence


def test_an_answer_is_said_as_theirs(desk: Desk) -> None:
    who = desk.person("Ana Sousa", email())
    desk.workspace.reply(who, desk.now, Channel.EMAIL, Outcome.REFERRAL)
    (row,) = today_page(desk.workspace, desk.now).done

    assert done_sentence(row, TODAY) == "Ana Sousa answered: pointed to someone"
