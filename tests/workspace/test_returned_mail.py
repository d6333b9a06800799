"""A letter that came back after it was posted: its address is closed, and undo opens it again."""

from dataclasses import replace

import pytest
from tests.workspace.conftest import NOW, person, step_of

from askwhy.domain.contacts import Touch
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address, Interviewer
from askwhy.domain.touches import Disposition
from askwhy.printing.drawing import Addressee, LeftOut
from askwhy.workspace.labels import recipients
from askwhy.workspace.workspace import Workspace

HOME = Address("7 Lake View", city="Evanston", region="IL", postal_code="60201", country="US")


def post(workspace: Workspace, who: InterviewerId) -> None:
    """Post a letter to somebody."""
    workspace.mark_posted([step_of(workspace, who, "letter_thanks")], NOW)


def test_the_address_is_closed_and_the_next_one_stands(workspace: Workspace, dana: InterviewerId) -> None:
    draft = person()
    workspace.edit_person(dana, replace(draft, addresses=(*draft.addresses, HOME)), NOW)
    post(workspace, dana)

    applied = workspace.letter_returned(dana, NOW)

    assert applied.label.key == "letter_returned"
    assert [each.blocked for each in workspace.book.value(Interviewer, dana).addresses] == ["returned", ""]
    (paper,) = (each.paper for each in recipients(workspace, [dana]))
    assert isinstance(paper, Addressee)
    assert "7 Lake View" in paper.lines
    dispositions = [touch.disposition for touch in workspace.book.of(Touch, "interviewer", [dana])]
    assert dispositions == [Disposition.RETURNED]


def test_without_another_address_the_next_letter_waits_for_one(
    workspace: Workspace, dana: InterviewerId
) -> None:
    post(workspace, dana)
    workspace.letter_returned(dana, NOW)

    (paper,) = (each.paper for each in recipients(workspace, [dana]))
    assert isinstance(paper, LeftOut)

    workspace.undo()
    assert workspace.posted_letter(dana) is not None
    assert workspace.book.value(Interviewer, dana).addresses[0].blocked == ""


def test_where_nothing_was_posted_nothing_came_back(workspace: Workspace, dana: InterviewerId) -> None:
    with pytest.raises(Fault) as raised:
        workspace.letter_returned(dana, NOW)

    assert raised.value.reason.key == "nothing_posted"
    post(workspace, dana)
    workspace.letter_returned(dana, NOW)
    with pytest.raises(Fault):
        workspace.letter_returned(dana, NOW)
