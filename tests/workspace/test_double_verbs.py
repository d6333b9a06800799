"""Two entries of one person become one in the Book, with both plans and all touches, and two again by undo."""

from tests.workspace.conftest import NOW, asked, person

from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Plan, Step
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Touch
from askwhy.workspace.book_json import book_as_json
from askwhy.workspace.workspace import Workspace


def two(workspace: Workspace, dana: InterviewerId) -> InterviewerId:
    """Add Dana a second time, at another employer, with a plan and a touch; gives the second entry."""
    other = workspace.add_person(person("D. Reyes", "Beta", email="dana@example.com"), NOW)
    for who in (dana, other):
        workspace.tick(next(step for step in asked(workspace, who) if step.due_on is not None).id, NOW)
    return other


def test_both_plans_and_all_touches_stay_with_the_one(workspace: Workspace, dana: InterviewerId) -> None:
    other = two(workspace, dana)
    (pair,) = workspace.doubles()
    assert (pair.one.id, pair.other.id) == (dana, other)

    workspace.merge(dana, other, NOW)

    book = workspace.book
    assert len(book.of(Plan, "interviewer", [dana])) == 2
    assert len(book.of(Touch, "interviewer", [dana])) == 2
    assert book.of(Step, "recipient", [other]) == []
    assert other not in book.values(Interviewer, [other])
    assert workspace.doubles() == []


def test_they_are_two_again_by_undo(workspace: Workspace, dana: InterviewerId) -> None:
    other = two(workspace, dana)
    before = list(book_as_json(workspace.book))

    workspace.merge(dana, other, NOW)
    workspace.undo()

    assert list(book_as_json(workspace.book)) == before


def test_an_import_tells_who_may_be_known_and_can_be_told_that_they_are(
    workspace: Workspace, dana: InterviewerId
) -> None:
    draft = person("D. Reyes", "Beta", email="dana@example.com", phone="+49 30 5550142")

    (coming,) = workspace.preview([draft], NOW)
    assert coming.perhaps is not None
    assert (coming.known, coming.perhaps.id) == (None, dana)
    report = workspace.bring_in([draft], NOW, {0: dana})

    assert (report.added, report.updated) == (0, 1)
    assert len(workspace.book.value(Interviewer, dana).phones) == 2
