"""What an open Book teaches, counted from what its own verbs have written."""

from datetime import timedelta

from tests.workspace.conftest import NOW, asked

from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel
from askwhy.domain.rates import Rate
from askwhy.domain.touches import Disposition, Outcome
from askwhy.workspace.lessons import numbers
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
