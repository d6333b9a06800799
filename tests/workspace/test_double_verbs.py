"""Two entries of one person become one in the Book, with both plans and all touches, and two again by undo."""

from itertools import takewhile

from tests.workspace.conftest import NOW, asked, person

from askwhy.domain.apart import Apart
from askwhy.domain.call_notes import CallNotes
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.feedback import Mark
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.store import call_notes
from askwhy.workspace.book_json import book_as_json
from askwhy.workspace.example import fill_example, remove_example
from askwhy.workspace.record import record_of
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


def test_what_was_said_referrals_and_the_notes_of_a_call_go_along_and_come_back(
    workspace: Workspace, dana: InterviewerId
) -> None:
    other = workspace.add_person(person("D. Reyes", "Beta", email="dana@example.com"), NOW)
    workspace.note_feedback(other, NOW, "Draw first.", marks=(Mark("system_design"),), todo="Draw one aloud")
    kim = workspace.add_person(PersonDraft("Kim Park", introduced_by=other), NOW)
    uid = workspace.book.value(Interviewer, other).uid
    call_notes.keep(workspace.book.database, uid, CallNotes("Half a sentence"), NOW)
    before = values_of(workspace)

    workspace.merge(dana, other, NOW)

    record = record_of(workspace, dana)
    assert [said.words for said in record.said] == ["Draw first."]
    assert [todo.text for todo in record.todos] == ["Draw one aloud"]
    assert [each.id for each in record.introduced] == [kim]
    assert record.typed.notes == "Half a sentence"
    workspace.undo()
    assert values_of(workspace) == before
    assert record_of(workspace, other).typed.notes == "Half a sentence"


def values_of(workspace: Workspace) -> list[bytes]:
    """Give the values of a Book; what is being typed stands beside them, outside what can be undone."""
    return list(takewhile(lambda part: b'"beside"' not in part, book_as_json(workspace.book)))


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


class TestApart:
    """Two who are two are not proposed again, whatever else becomes of them."""

    def test_they_are_not_proposed_again_until_it_is_undone(
        self, workspace: Workspace, dana: InterviewerId
    ) -> None:
        other = two(workspace, dana)

        workspace.keep_apart(other, dana, NOW)
        assert (workspace.doubles(), workspace.kept_apart()) == ([], 1)
        workspace.undo()

        assert len(workspace.doubles()) == 1

    def test_they_can_be_asked_about_again(self, workspace: Workspace, dana: InterviewerId) -> None:
        workspace.keep_apart(dana, two(workspace, dana), NOW)

        workspace.forget_apart(NOW)

        assert (len(workspace.doubles()), workspace.kept_apart()) == (1, 0)

    def test_who_takes_in_another_is_two_with_whom_that_one_was(
        self, workspace: Workspace, dana: InterviewerId
    ) -> None:
        other = two(workspace, dana)
        third = workspace.add_person(person("Dana", "Acme", email="dana@example.com"), NOW)
        workspace.keep_apart(other, third, NOW)
        before = list(book_as_json(workspace.book))

        workspace.merge(dana, other, NOW)

        assert workspace.doubles() == []
        workspace.undo()
        assert list(book_as_json(workspace.book)) == before

    def test_merging_two_that_were_two_or_were_both_two_with_a_third_leaves_one_pair(
        self, workspace: Workspace, dana: InterviewerId
    ) -> None:
        other = two(workspace, dana)
        third = workspace.add_person(person("Dana", "Acme", email="dana@example.com"), NOW)
        for one, another in ((dana, other), (dana, third), (other, third)):
            workspace.keep_apart(one, another, NOW)

        workspace.merge(dana, other, NOW)

        assert [pair.pair for pair in workspace.book.every(Apart)] == [{dana, third}]

    def test_who_is_forgotten_is_forgotten_here_too(self, workspace: Workspace, dana: InterviewerId) -> None:
        workspace.keep_apart(dana, two(workspace, dana), NOW)

        workspace.forget([dana])

        assert workspace.kept_apart() == 0

    def test_the_example_goes_with_its_pairs(self, workspace: Workspace) -> None:
        fill_example(workspace, NOW)
        one, other = list(workspace.book.every(Interviewer))[:2]
        workspace.keep_apart(one.id, other.id, NOW)

        remove_example(workspace, NOW)

        assert workspace.kept_apart() == 0
