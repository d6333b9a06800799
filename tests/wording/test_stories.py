"""The story of a step: its rule first, then each day on which it came to stand otherwise, and why."""

from datetime import date

import pytest
from tests.domain.samples import step

from askwhy.domain.contacts import Turn
from askwhy.domain.outreach import Anchor, Channel, DayType, StepState
from askwhy.domain.reasons import Reason
from askwhy.wording.stories import rule, told

TODAY = date(2026, 11, 24)
MONDAY, THURSDAY = date(2026, 11, 30), date(2026, 12, 3)


@pytest.mark.parametrize(
    ("offset", "days", "anchor", "said"),
    [
        (8, DayType.BUSINESS, Anchor.DECISION, "8 business days after the answer."),
        (1, DayType.BUSINESS, Anchor.REPLY, "1 business day after a reply."),
        (60, DayType.CALENDAR, Anchor.INTERVIEW, "60 calendar days after the interview."),
        (0, DayType.BUSINESS, Anchor.START, "On the day of the start."),
    ],
)
def test_the_rule_is_said_in_words(offset: int, days: DayType, anchor: Anchor, said: str) -> None:
    assert rule(step(offset=offset, days=days, anchor=anchor)) == said


def turn(on: date, due_on: date | None, reason: Reason | None = None, **otherwise: object) -> Turn:
    """Give a line of a story; planned by e-mail, unless said otherwise."""
    state = otherwise.get("state", StepState.PLANNED)
    channel = otherwise.get("channel", Channel.EMAIL)
    assert isinstance(state, StepState)
    assert isinstance(channel, Channel)
    return Turn(on, state, due_on, channel, reason)


def test_a_story_tells_what_it_was_planned_for_and_from_where_it_moved_and_why() -> None:
    moved = Reason.of("moved_to_keep_gaps", **{"from": MONDAY.isoformat()})
    story = (
        turn(date(2026, 11, 16), None),
        turn(date(2026, 11, 23), MONDAY),
        turn(TODAY, THURSDAY, moved),
        turn(THURSDAY, THURSDAY, state=StepState.DONE),
    )

    assert told(step(offset=8, story=story), TODAY)[1:] == [
        "Mon 16 Nov: It has no day yet.",
        "Mon 23 Nov: Planned for Mon 30 Nov.",
        "Tue 24 Nov: Moved from Mon 30 Nov to Thu 3 Dec. Moved along from 30 Nov, so that the gaps stay.",
        "Thu 3 Dec: Done.",
    ]


def test_what_was_left_out_and_came_back_another_way_is_told() -> None:
    gone = Reason.of("no_way", channel="email")
    other = Reason.of("other_channel", channel="email", why="no_way")
    story = (
        turn(TODAY, None, gone, state=StepState.SKIPPED),
        turn(TODAY, MONDAY),
        turn(TODAY, MONDAY, other, channel=Channel.LETTER),
        turn(TODAY, MONDAY),
    )

    assert told(step(story=story), TODAY)[1:] == [
        "Tue 24 Nov: Left out: there is no e-mail address. It comes back when there is one.",
        "Tue 24 Nov: Planned for Mon 30 Nov.",
        "Tue 24 Nov: Now: Letter. Another way, because there is no e-mail address.",
        "Tue 24 Nov: Now: E-mail.",
    ]
