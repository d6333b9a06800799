"""What a step says: three texts for a panel of three, one's own words first, what was written last before all."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.workspace.conftest import DECIDED, INTERVIEWED, NOW, asked, person

from askwhy.domain.applications import Application
from askwhy.domain.changes import Change, Edit
from askwhy.domain.contacts import Step
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, NamedDraft, PersonDraft
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.manuscripts import Manuscript
from askwhy.domain.outreach import Channel
from askwhy.domain.reasons import Reason
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Outcome
from askwhy.operations.plans import Known
from askwhy.wording.letters import composed, written
from askwhy.workspace.labels import recipients
from askwhy.workspace.letters import drafts
from askwhy.workspace.step_texts import OWN, StepText, drop_text, keep_text, place_in_panel, step_text
from askwhy.workspace.workspace import Workspace

AFTER = NOW + timedelta(minutes=1)


def of(workspace: Workspace, steps: list[Step], purpose: str) -> StepText:
    """Give the texts of a plan's step."""
    step = next(step for step in steps if step.purpose == purpose)
    return step_text(workspace, step.id, NOW)


def with_words(workspace: Workspace, step: Step, words: str) -> Step:
    """Give a step words of its own, as a plan template would."""
    after = replace(step, text=words)
    workspace.apply(Change(Reason.of("set"), (Edit(step, after),)), NOW)
    return after


def test_three_of_a_panel_get_three_texts_and_always_the_same_ones(workspace: Workspace) -> None:
    people = [
        workspace.add_person(person(name), NOW) for name in ("Ana", "Ben", "Cy", "Di", "Ed", "Flo", "Gil")
    ]
    panel = [people[0], people[3], people[6]]  # three apart: their numbers alone would give all the same
    application = workspace.add_application(ApplicationDraft("Acme Robotics", "Analyst"), NOW)
    workspace.add_interview(application, InterviewDraft(INTERVIEWED, tuple(panel)), NOW)
    numbers = [place_in_panel(workspace.book, who, application) % 3 for who in panel]

    assert sorted(numbers) == [0, 1, 2]
    assert numbers == [place_in_panel(workspace.book, who, application) % 3 for who in panel]


def test_what_the_book_knows_is_filled_in(workspace: Workspace, dana: InterviewerId) -> None:
    text = of(workspace, asked(workspace, dana), "thanks")

    assert text.facts.name == "Dana Reyes"
    assert text.facts.employer == "Acme Robotics"
    assert text.facts.interviewed_on == INTERVIEWED
    assert text.facts.decided_on == DECIDED
    assert text.address == "dana@example.com"
    assert set(text.choices) == {1, 2, 3}


def test_only_the_next_step_of_a_plan_announces_the_call(workspace: Workspace, dana: InterviewerId) -> None:
    steps = asked(workspace, dana)
    open_steps = [step for step in steps if step.purpose in ("advice_question", "letter_thanks", "last_ask")]
    first = step_text(workspace, open_steps[0].id, NOW)

    assert first.facts.announced is not None
    assert step_text(workspace, open_steps[-1].id, NOW).facts.announced is None


def test_words_of_the_template_come_first_and_are_filled_as_well(
    workspace: Workspace, dana: InterviewerId
) -> None:
    step = next(each for each in asked(workspace, dana) if each.channel is Channel.EMAIL)
    with_words(workspace, step, "Dear $name,\n\nthis costs $$5.\n- one\n- two\n\n$announcement So be it.\n")
    text = step_text(workspace, step.id, NOW)
    said = composed(text.choices[OWN], text.facts._replace(announced=None), "Mara Lind", "DE")

    assert text.variant == OWN
    assert set(text.choices) == {0, 1, 2, 3}
    assert said.body == "Dear Dana Reyes,\n\nthis costs $5.\n- one\n- two"
    assert said.subject


def test_a_field_that_nobody_knows_is_shown_and_missing(workspace: Workspace, dana: InterviewerId) -> None:
    step = next(each for each in asked(workspace, dana) if each.channel is Channel.EMAIL)
    with_words(workspace, step, "Dear $name, about ${hobby} and $5 and $.")
    text = step_text(workspace, step.id, NOW)
    said = composed(text.choices[OWN], text.facts, "Mara Lind", "DE")

    assert said.body == "Dear Dana Reyes, about ‹hobby› and $5 and $."
    assert "hobby" in said.missing


def test_what_was_written_last_is_there_again_and_the_others_are_kept(
    workspace: Workspace, dana: InterviewerId
) -> None:
    step = asked(workspace, dana)[0]
    keep_text(workspace, step, Manuscript(3, "Mine", "Hello"), NOW)
    keep_text(workspace, step, Manuscript(1, "Other", "Hi"), AFTER)
    text = step_text(workspace, step.id, AFTER)

    assert text.variant == 1
    assert text.kept == {1: Manuscript(1, "Other", "Hi"), 3: Manuscript(3, "Mine", "Hello")}
    drop_text(workspace, step, [1, 3])
    assert step_text(workspace, step.id, AFTER).kept == {}


def test_a_draft_outlives_the_program_and_is_no_record(workspace: Workspace, dana: InterviewerId) -> None:
    step = asked(workspace, dana)[0]
    keep_text(workspace, step, Manuscript(1, "Mine", "Hello"), NOW)
    other = Workspace.open(workspace.book.path, create=False)

    assert step_text(other, step.id, NOW).kept[1].body == "Hello"
    assert other.book.value(Step, step.id) == workspace.book.value(Step, step.id)
    other.close()
    workspace.undo()
    workspace.redo()
    assert step_text(workspace, step.id, NOW).kept[1].body == "Hello"


def letters_of(workspace: Workspace, who: InterviewerId) -> str:
    """Give what the mail room would print for a person whose letter is due."""
    later = NOW + timedelta(days=30)
    (draft,) = drafts(workspace, recipients(workspace, [who]), later)
    filled = written(draft.text, draft.facts, "Mara Lind", "DE")
    return "|".join((filled.greeting, *filled.paragraphs, filled.closing)) + f" missing {filled.missing}"


@pytest.fixture
def due_letter(workspace: Workspace, dana: InterviewerId) -> Step:
    """Give the letter of Dana's plan, which is due, signed by Mara Lind."""
    workspace.set({SettingKey.NAME: "Mara Lind"}, NOW)
    return next(step for step in asked(workspace, dana) if step.purpose == "letter_thanks")


def test_the_mail_room_prints_what_was_written_and_signs_it_once(
    workspace: Workspace, dana: InterviewerId, due_letter: Step
) -> None:
    body = "Dear Dana,\n\nthis costs $5, ‹role›.\n\nKind regards\nMara Lind"
    keep_text(workspace, due_letter, Manuscript(1, "", body), NOW)

    assert letters_of(workspace, dana) == "Dear Dana,|this costs $5, ‹role›.|Kind regards missing ('role',)"


def test_the_mail_room_prints_words_of_the_template(
    workspace: Workspace, dana: InterviewerId, due_letter: Step
) -> None:
    with_words(workspace, due_letter, "Dear $name,\n\nthank you.\n\nYours")

    assert letters_of(workspace, dana) == "Dear Dana Reyes,|thank you.|Yours missing ()"


def test_who_pointed_to_somebody_is_named_to_them_and_told_of_them(
    workspace: Workspace, dana: InterviewerId
) -> None:
    draft = PersonDraft(name="Ana Sousa", emails=(("ana@example.com", ""),), introduced_by=dana)
    ana = workspace.add_person(draft, NOW)
    plan = workspace.start_plan(ana, "referral", NOW, Known())
    steps = workspace.book.of(Step, "plan", [plan])

    assert of(workspace, steps, "introduction").facts.introducer == "Dana Reyes"
    assert of(workspace, steps, "thanks_introducer").facts.name == "Dana Reyes"
    assert of(workspace, steps, "thanks_introducer").facts.referred == "Ana Sousa"
    assert of(workspace, steps, "report_back").facts.referred == "Ana Sousa"


def test_the_position_comes_from_the_application(workspace: Workspace, dana: InterviewerId) -> None:
    steps = asked(workspace, dana)
    (job,) = workspace.book.every(Application)
    workspace.apply(Change(Reason.of("set"), (Edit(job, replace(job, role="Analyst")),)), NOW)

    assert job.id == ApplicationId(1)
    assert of(workspace, steps, "last_ask").facts.role == "Analyst"


def test_thanks_for_advice_say_what_one_will_do_about_it(workspace: Workspace, dana: InterviewerId) -> None:
    asked(workspace, dana)
    workspace.reply(dana, NOW, outcome=Outcome.ADVICE_GIVEN, note="Draw the whole.", todo="Draw one aloud")

    text = of(workspace, workspace.book.every(Step), "feedback_thanks")
    said = composed(text.choices[1], text.facts, "Mara Lind", "DE")

    assert "What I take from it: Draw one aloud." in said.body
    assert said.missing == ()


def test_who_gave_advice_and_a_name_is_thanked_for_both_in_one(
    workspace: Workspace, dana: InterviewerId
) -> None:
    named = NamedDraft(PersonDraft("Ana Sousa"))
    asked(workspace, dana)
    workspace.reply(dana, NOW, outcome=Outcome.ADVICE_GIVEN, note="Draw.", todo="Draw one aloud", named=named)
    steps = workspace.book.every(Step)

    text = of(workspace, steps, "thanks_introducer")

    body = composed(text.choices[1], text.facts, "Mara Lind", "DE").body
    assert "the name of Ana Sousa" in body
    assert "I will do this: Draw one aloud." in body
    assert "feedback_thanks" not in {step.purpose for step in steps}


def test_without_such_a_note_the_thanks_for_the_name_leave_it_out(
    workspace: Workspace, dana: InterviewerId
) -> None:
    workspace.reply(dana, NOW, named=NamedDraft(PersonDraft("Ana Sousa")))

    text = of(workspace, workspace.book.every(Step), "thanks_introducer")

    assert "advice" not in composed(text.choices[1], text.facts, "Mara Lind", "DE").body
