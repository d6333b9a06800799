"""Referrals in the Book: added as one change, undone as one, and kept whole when people merge or leave."""

from dataclasses import replace

import pytest
from tests.workspace.conftest import NOW, person

from askwhy.domain.contacts import Plan, Touch
from askwhy.domain.drafts import NamedDraft, PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Outcome
from askwhy.store.checking import problems_of
from askwhy.workspace.referring import namesakes
from askwhy.workspace.workspace import Workspace

ANA = NamedDraft(PersonDraft("Ana Sousa", emails=(("ana@feitoria.example", ""),)))


@pytest.fixture
def ana(workspace: Workspace, dana: InterviewerId) -> InterviewerId:
    """Give Ana Sousa, whom Dana named in an answer."""
    applied = workspace.reply(dana, NOW, named=ANA)
    return next(edit.after.id for edit in applied.edits if isinstance(edit.after, Interviewer))


def test_she_is_linked_to_who_named_her_and_when_and_has_a_plan(
    workspace: Workspace, dana: InterviewerId, ana: InterviewerId
) -> None:
    person = workspace.book.value(Interviewer, ana)
    (said,) = workspace.book.values(Touch, [person.introduced_in]).values()

    assert (person.introduced_by, said.interviewer, said.outcome) == (dana, dana, Outcome.REFERRAL)
    assert [plan.sequence for plan in workspace.book.of(Plan, "interviewer", [ana])] == ["referral"]
    assert problems_of(workspace.book.path) == []


def test_one_undo_takes_all_of_it_back(workspace: Workspace, ana: InterviewerId) -> None:
    workspace.undo()

    assert workspace.book.every(Plan) == []
    assert [person.name for person in workspace.book.every(Interviewer)] == ["Dana Reyes"]


def test_who_has_her_name_is_found_whatever_its_case(workspace: Workspace, ana: InterviewerId) -> None:
    assert [person.id for person in namesakes(workspace.book, " ana  SOUSA ")] == [ana]
    assert namesakes(workspace.book, "Ana") == []


def test_who_asked_not_to_be_contacted_before_they_were_forgotten_gets_no_plan(
    workspace: Workspace, dana: InterviewerId, ana: InterviewerId
) -> None:
    workspace.reply(ana, NOW, outcome=Outcome.OPT_OUT)
    workspace.forget([ana])

    workspace.refer(dana, ANA, NOW)

    (again,) = (each for each in workspace.book.every(Interviewer) if each.name == "Ana Sousa")
    assert again.opted_out
    assert workspace.book.of(Plan, "interviewer", [again.id]) == []


def test_who_named_her_can_be_forgotten(
    workspace: Workspace, dana: InterviewerId, ana: InterviewerId
) -> None:
    workspace.forget([dana])

    person = workspace.book.value(Interviewer, ana)
    assert (person.introduced_by, person.introduced_in) == (None, None)
    assert problems_of(workspace.book.path) == []


def test_no_form_closes_a_circle(workspace: Workspace, dana: InterviewerId, ana: InterviewerId) -> None:
    noor = workspace.add_person(replace(person("Noor El-Amin"), introduced_by=ana), NOW)

    with pytest.raises(Fault, match="introduced_in_circle"):
        workspace.edit_person(dana, replace(person(), introduced_by=noor), NOW)


def test_two_made_one_stand_in_no_circle(
    workspace: Workspace, dana: InterviewerId, ana: InterviewerId
) -> None:
    noor = workspace.add_person(replace(person("Noor El-Amin"), introduced_by=ana), NOW)

    workspace.merge(noor, dana, NOW)

    kept = workspace.book.value(Interviewer, noor)
    assert kept.introduced_by is None
    assert workspace.book.value(Interviewer, ana).introduced_by == noor
