"""What one's own numbers say: as much as they know, beside the article's figures, and no more."""

import pytest

from askwhy.domain.asking import NOTHING_ASKED
from askwhy.domain.outreach import Channel
from askwhy.domain.rates import Rate
from askwhy.wording import lessons

EMAIL, PHONE, LETTER = Channel.EMAIL, Channel.PHONE, Channel.LETTER
ASKING = NOTHING_ASKED._replace(asked=Rate(7, 9), heard_back=Rate(5, 7))


def test_both_shares_stand_beside_the_articles_figures() -> None:
    plot = lessons.asking_plot(ASKING)

    assert plot.spoken == (
        "How the asking goes. "
        "You asked in 7 of 9 applications that went to someone else, probably 45 to 94 %. "
        "Elsewhere, 18 % of applicants ask. "
        "You heard back in 5 of 7 in which you asked, probably 36 to 92 %. "
        "Elsewhere, 48 % of those who ask hear back."
    )


def test_without_an_application_there_is_nothing_to_count() -> None:
    assert [row.spoken for row in lessons.asking_plot(NOTHING_ASKED).rows] == [
        "You asked: nothing to count yet",
        "You heard back: nothing to count yet",
    ]


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, ""),
        (1, "One of them still has time to answer."),
        (2, "Two of them still have time to answer."),
    ],
)
def test_who_has_time_to_answer_is_said(count: int, said: str) -> None:
    assert lessons.waiting(count) == said


@pytest.mark.parametrize(
    ("rates", "said"),
    [
        ({EMAIL: Rate(5, 7)}, ""),
        ({EMAIL: Rate(5, 7), PHONE: Rate(2, 4)}, "Too few yet to say which works better."),
        ({EMAIL: Rate(9, 20), PHONE: Rate(6, 15)}, "None of them stands out."),
        ({EMAIL: Rate(3, 40), PHONE: Rate(14, 15)}, "Phone stands out so far."),
    ],
)
def test_what_works_better_is_said_only_when_it_can_be(rates: dict[Channel, Rate], said: str) -> None:
    assert lessons.ways_plot(ASKING._replace(by_channel=rates)).note == said


def test_steps_come_in_the_order_of_plans_and_those_of_ones_own_behind_them() -> None:
    rates = {key: Rate(1, 2) for key in ("", "coffee_chat", "last_ask", "advice_question")}
    rows = lessons.steps_plot(ASKING._replace(by_purpose=rates)).rows

    assert [row.name for row in rows] == ["One question", "Last ask", "Coffee chat", "Without a step"]
    assert rows[0].spoken == "One question: answered in 1 of 2, probably 9 to 91 %"


def test_plans_have_the_names_under_which_they_were_started() -> None:
    rates = {"": Rate(0, 9), "own-1": Rate(1, 2), "standard": Rate(2, 4)}
    rows = lessons.plans_plot(
        ASKING._replace(by_sequence=rates), {"own-1": "Mine", "standard": "Ask for advice"}
    ).rows

    assert [row.name for row in rows] == ["Ask for advice", "Mine", "Without a plan"]
