"""What the page of a call knows: which step it ticks, which words fit, and which notes stand in no record yet."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.workspace.conftest import NOW, asked

from askwhy.domain.call_notes import CallNotes
from askwhy.domain.changes import Change, Edit
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drafts import NamedDraft, PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Feedback, Mark, Todo
from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.outreach import Channel, PlanState, StepState, WindowKind
from askwhy.domain.people import Interviewer
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Disposition, Outcome
from askwhy.facts.calls import ADVICE, INTRODUCTION
from askwhy.workspace.call_card import call_card, keep_notes
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def call(workspace: Workspace, dana: InterviewerId) -> StepId:
    """Give the call of Dana's plan, which is next."""
    steps = asked(workspace, dana)
    phone = next(step for step in steps if step.channel is Channel.PHONE)
    for step in steps:
        if step.state is StepState.PLANNED and step.position < phone.position:
            workspace.skip(step.id, NOW)
    return phone.id


def keep(workspace: Workspace, who: InterviewerId, notes: str, asked: tuple[str, ...] = ()) -> None:
    """Have something typed during a call."""
    keep_notes(workspace, workspace.book.value(Interviewer, who), CallNotes(notes, asked), NOW)


def typed(workspace: Workspace, who: InterviewerId) -> CallNotes:
    """Give what a page that is opened now begins with."""
    return call_card(workspace, who, NOW + timedelta(minutes=1)).typed


def test_the_next_step_is_ticked_if_it_is_a_call(
    workspace: Workspace, dana: InterviewerId, call: StepId
) -> None:
    card = call_card(workspace, dana, NOW)

    assert card.step is not None
    assert (card.step.id, card.is_open, card.kind) == (call, True, ADVICE)


def test_a_call_before_its_turn_ticks_nothing(workspace: Workspace, dana: InterviewerId) -> None:
    asked(workspace, dana)

    assert call_card(workspace, dana, NOW).step is None


def test_a_step_that_is_no_longer_planned_is_not_open(
    workspace: Workspace, dana: InterviewerId, call: StepId
) -> None:
    workspace.skip(call, NOW)

    assert not call_card(workspace, dana, NOW, call).is_open


def test_who_is_gone_is_told(workspace: Workspace) -> None:
    with pytest.raises(Fault, match="gone"):
        call_card(workspace, InterviewerId(99), NOW)


def test_who_asked_not_to_be_contacted_is_not_called(workspace: Workspace, dana: InterviewerId) -> None:
    workspace.reply(dana, NOW, outcome=Outcome.OPT_OUT)

    with pytest.raises(Fault, match="call_unwished"):
        call_card(workspace, dana, NOW)


def test_damaged_notes_are_told_as_damage(workspace: Workspace, dana: InterviewerId) -> None:
    keep(workspace, dana, "More")
    workspace.book.database.run("UPDATE call_notes SET marks = 'torn'")

    with pytest.raises(Fault, match="book_damaged"):
        call_card(workspace, dana, NOW)


def test_their_clock_and_the_good_time_it_is(workspace: Workspace, dana: InterviewerId) -> None:
    card = call_card(workspace, dana, NOW.replace(hour=15, minute=44))

    assert f"{card.there:%H:%M}" == "08:44"
    assert card.window is not None
    assert card.window.kind is WindowKind.EARLY
    assert call_card(workspace, dana, NOW).window is None


def test_a_closed_number_is_not_shown(workspace: Workspace, dana: InterviewerId) -> None:
    workspace.note_contact(dana, NOW, Channel.PHONE, disposition=Disposition.WRONG_NUMBER)

    assert call_card(workspace, dana, NOW).numbers == ()


def test_to_whom_one_was_pointed_one_introduces_oneself(workspace: Workspace, dana: InterviewerId) -> None:
    workspace.refer(dana, NamedDraft(PersonDraft("Ana Sousa")), NOW)
    ana = next(each.id for each in workspace.book.every(Interviewer) if each.name == "Ana Sousa")
    card = call_card(workspace, ana, NOW)

    assert (card.kind, card.facts.introducer) == (INTRODUCTION, "Dana Reyes")


def test_ones_own_words_of_the_plan_come_first(
    workspace: Workspace, dana: InterviewerId, call: StepId
) -> None:
    before = workspace.book.value(Step, call)
    own = replace(before, text="Hi $name,\n\nit is me.")
    workspace.apply(Change(Reason.of("set"), (Edit(before, own),)), NOW)

    assert call_card(workspace, dana, NOW).openings[0].paragraphs == ("Hi $name,", "it is me.")


def test_voicemails_count_until_they_answer(workspace: Workspace, dana: InterviewerId) -> None:
    workspace.note_contact(dana, NOW, Channel.PHONE, disposition=Disposition.VOICEMAIL)
    assert call_card(workspace, dana, NOW).left_voicemails == 1

    workspace.reply(dana, NOW + timedelta(minutes=1), outcome=Outcome.GENERIC)
    assert call_card(workspace, dana, NOW).left_voicemails == 0


# The notes


def test_what_was_typed_is_there_until_it_stands_in_a_call(
    workspace: Workspace, dana: InterviewerId, call: StepId
) -> None:
    keep(workspace, dana, " More depth. ")
    assert typed(workspace, dana).notes == " More depth. "

    workspace.tick(call, NOW, Disposition.NO_ANSWER, note="More depth.")
    assert typed(workspace, dana) == CallNotes()

    workspace.undo()
    assert typed(workspace, dana).notes == " More depth. "


def test_a_tick_from_elsewhere_with_other_words_takes_no_note_away(
    workspace: Workspace, dana: InterviewerId, call: StepId
) -> None:
    keep(workspace, dana, "More depth.")
    workspace.tick(call, NOW, Disposition.NO_ANSWER, note="Rang long.")

    assert typed(workspace, dana).notes == "More depth."


def test_what_was_only_ticked_ends_with_the_call(
    workspace: Workspace, dana: InterviewerId, call: StepId
) -> None:
    keep(workspace, dana, "", asked=("keep",))
    assert typed(workspace, dana).asked == ("keep",)

    workspace.tick(call, NOW, Disposition.CONNECTED)
    assert typed(workspace, dana) == CallNotes()


def test_nothing_typed_keeps_nothing(workspace: Workspace, dana: InterviewerId) -> None:
    keep(workspace, dana, "More")
    keep(workspace, dana, "  ")

    assert workspace.book.database.number("SELECT count(*) FROM call_notes") == 0


# After the talk


def test_what_a_talk_brought_is_one_change(workspace: Workspace, dana: InterviewerId, call: StepId) -> None:
    workspace.tick(call, NOW, Disposition.CONNECTED, note="More depth.")
    (talk,) = workspace.book.every(Touch)
    workspace.after_talk(
        talk.id,
        NOW,
        Outcome.ADVICE_GIVEN,
        "More depth. Ana.",
        marks=[Mark("system_design")],
        todo="Draw",
        named=NamedDraft(PersonDraft("Ana Sousa")),
    )
    (said,), (todo,) = workspace.book.every(Feedback), workspace.book.every(Todo)
    (touch,) = workspace.book.every(Touch)

    assert (touch.outcome, touch.note) == (Outcome.ADVICE_GIVEN, "More depth. Ana.")
    assert (said.words, said.touch, said.application) == ("More depth. Ana.", touch.id, touch.application)
    assert todo.feedback == said.id
    assert [each.name for each in workspace.book.every(Interviewer)] == ["Dana Reyes", "Ana Sousa"]
    assert workspace.book.of(Plan, "interviewer", [dana])[0].ending is not None

    workspace.undo()
    assert workspace.book.every(Touch) == [talk]
    assert (workspace.book.every(Feedback), len(workspace.book.every(Interviewer))) == ([], 1)


def test_a_talk_that_was_no_advice_is_not_among_what_they_said(
    workspace: Workspace, dana: InterviewerId, call: StepId
) -> None:
    workspace.tick(call, NOW, Disposition.CONNECTED)
    (talk,) = workspace.book.every(Touch)
    workspace.after_talk(talk.id, NOW, Outcome.NOT_NOW, "In spring.")

    assert workspace.book.every(Feedback) == []
    assert workspace.book.every(Touch)[0].note == "In spring."
    assert workspace.book.of(Plan, "interviewer", [dana])[0].state is PlanState.PAUSED
