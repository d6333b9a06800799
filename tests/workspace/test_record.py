"""Everything about one person, gathered and put into words: nothing that the book holds is left out."""

from tests.workspace.conftest import NOW, asked

from askwhy.domain.contacts import Step
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.feedback import Mark
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import StepState
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Disposition
from askwhy.wording.record import Pages, compose
from askwhy.workspace.example import fill_example
from askwhy.workspace.record import record_of
from askwhy.workspace.workspace import Workspace


def pages(workspace: Workspace, who: InterviewerId) -> Pages:
    """Give the pages about somebody."""
    return compose(record_of(workspace, who), workspace.world, NOW.date())


def told(found: Pages) -> str:
    """Give all that they say."""
    entries = (entry for chapter in found.chapters for entry in chapter.entries)
    return "\n".join(f"{entry.name}: {entry.text}" for entry in entries)


def test_every_value_of_a_person_is_told(workspace: Workspace) -> None:
    draft = PersonDraft(
        "Dana <b>Reyes</b>",
        pronouns="she",
        role="VP Engineering",
        employer="Acme",
        emails=(("dana@acme.example", "work"), ("d@home.example", "")),
        phones=(("+1 312 555 0142", "cell"),),
        language="de",
        note="Likes tea.\nAsks a lot.",
        tags=("panel", "kind"),
        unread=("NICKNAME: Dee",),
    )

    said = told(pages(workspace, workspace.add_person(draft, NOW)))

    for text in ("Dana <b>Reyes</b>", "she", "VP Engineering", "Acme", "dana@acme.example (work)"):
        assert text in said
    for text in ("d@home.example", "+1 312 555 0142 (mobile)", "Asks a lot.", "panel, kind", "NICKNAME: Dee"):
        assert text in said
    assert "Letters in: Deutsch" in said


def test_plans_contacts_words_and_what_is_to_do_are_told(workspace: Workspace, dana: InterviewerId) -> None:
    step = next(step for step in asked(workspace, dana) if step.due_on is not None)
    workspace.tick(step.id, NOW, Disposition.SENT, note="Sent from the train.")
    workspace.reply(
        dana, NOW, note="Draw the system first.", marks=(Mark("system_design"),), todo="Draw one aloud"
    )
    kim = workspace.add_person(PersonDraft("Kim Park", introduced_by=dana), NOW)

    found = pages(workspace, dana)
    said = told(found)

    assert [chapter.title for chapter in found.chapters][-1] == "Plans"
    for text in (
        "Sent from the train.",
        "Draw the system first.",
        "System design",
        "Draw one aloud",
        "Kim Park",
    ):
        assert text in said
    assert "Introduced by: Dana" in told(pages(workspace, kim))


def test_everyone_of_the_example_has_pages(workspace: Workspace) -> None:
    fill_example(workspace, NOW)

    for someone in workspace.book.every(Interviewer):
        said = told(pages(workspace, someone.id))
        steps = workspace.book.of(Step, "recipient", [someone.id])
        assert someone.name in said
        assert said.count("done") >= sum(step.state is StepState.DONE for step in steps)


def test_a_chapter_with_nothing_in_it_is_left_out(workspace: Workspace) -> None:
    found = pages(workspace, workspace.add_person(PersonDraft("Bo Lind"), NOW))

    assert [chapter.title for chapter in found.chapters] == ["Who they are"]
    assert found.about == "Everything in the book about this person, as of Tue 24 Nov 2026."
