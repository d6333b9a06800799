"""What an open Book teaches, counted from what its own verbs have written."""

from datetime import timedelta

import pytest
from tests.workspace.conftest import NOW, asked, person

from askwhy.domain.applications import Decision
from askwhy.domain.feedback import Mark
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel
from askwhy.domain.rates import Rate
from askwhy.domain.touches import Disposition, Outcome
from askwhy.store.feedback import ThemeRow
from askwhy.workspace.lessons import UNSORTED, learned, numbers, taught, words_about
from askwhy.workspace.workspace import Workspace


def test_what_was_ticked_and_answered_is_counted(workspace: Workspace, dana: InterviewerId) -> None:
    steps = {step.purpose: step.id for step in asked(workspace, dana)}
    workspace.tick(steps["advice_question"], NOW)
    waiting = numbers(workspace).asking
    workspace.tick(steps["advice_call"], NOW + timedelta(days=9), Disposition.VOICEMAIL)
    workspace.reply(dana, NOW + timedelta(days=10), Channel.EMAIL, Outcome.ADVICE_GIVEN)

    counted = numbers(workspace)
    assert (waiting.asked, waiting.heard_back, waiting.still_waiting) == (Rate(1, 1), Rate(0, 1), 1)
    assert (counted.asking.heard_back, counted.asking.still_waiting) == (Rate(1, 1), 0)
    assert counted.asking.by_channel == {Channel.EMAIL: Rate(0, 1), Channel.PHONE: Rate(1, 1)}
    assert counted.plans == {"standard": "Ask for advice"}


def test_an_answer_after_the_plan_rests_still_counts(workspace: Workspace, dana: InterviewerId) -> None:
    steps = asked(workspace, dana)
    question = next(step for step in steps if step.purpose == "advice_question")
    workspace.tick(question.id, NOW)
    workspace.rest(question.plan, NOW)
    workspace.reply(dana, NOW + timedelta(days=60), Channel.LETTER, Outcome.GENERIC)

    assert numbers(workspace).asking.heard_back == Rate(1, 1)


@pytest.fixture
def said(workspace: Workspace, dana: InterviewerId) -> Workspace:
    """Give a Book in which three people said something; one of them twice, one without a theme."""
    tom, ana = (workspace.add_person(person(name, name), NOW) for name in ("Tom Becker", "Ana Sousa"))
    design, depth = Mark("system_design"), Mark("technical_depth", liked=True)
    workspace.note_feedback(dana, NOW, "More of the whole.", [design, depth], "Draw one aloud")
    workspace.note_feedback(dana, NOW, "", [design])
    workspace.note_feedback(tom, NOW, "Begin with what it is for.", [design])
    workspace.note_feedback(ana, NOW, "Thank you for coming.")
    return workspace


def test_each_person_counts_once_for_a_theme_and_words_without_one_are_kept_apart(said: Workspace) -> None:
    found = taught(said, NOW.date(), "en")

    assert found.people == 3
    assert found.missed == (ThemeRow("system_design", False, 2), ThemeRow(UNSORTED, False, 1))
    assert found.liked == (ThemeRow("technical_depth", True, 1),)
    assert [found.theme(row) for row in (*found.missed, *found.liked)] == [
        "System design",
        "",
        "Knows the tools in depth",
    ]
    assert [row.words for row in words_about(said, found.missed[1])] == ["Thank you for coming."]


def test_a_theme_comes_with_the_newest_words_and_not_with_a_bare_mark(said: Workspace) -> None:
    found = learned(said, NOW.date(), "en")

    assert found.missed[0].words == "Begin with what it is for."
    assert found.liked[0].name == "Dana Reyes"
    assert [(todo.text, todo.theme, todo.people, todo.name) for todo in found.todos] == [
        ("Draw one aloud", "System design", 2, "Dana Reyes")
    ]


def test_what_was_said_of_a_closed_application_still_counts(said: Workspace, dana: InterviewerId) -> None:
    before = taught(said, NOW.date(), "en").missed
    said.decide_for(dana, Decision.REJECTED, NOW.date(), NOW)
    said.found_job(NOW)

    assert taught(said, NOW.date(), "en").missed == before
