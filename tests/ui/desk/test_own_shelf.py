"""Wordings of one's own at the desk: kept from what one wrote, chosen, renamed, and taken away."""

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot
from tests.screen import Clock

from askwhy.domain.contacts import Step
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.own_texts import OwnText
from askwhy.domain.settings import SettingKey
from askwhy.operations.plans import Known
from askwhy.ui.desk.dialog import Desk
from askwhy.ui.desk.own_text import OwnTextForm
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

WORDS = "Dear Dana Reyes,\n\nwhat should I change at Acme Robotics?\n\nKind regards\nMara Lind"


def asked(workspace: Workspace, name: str, now: datetime) -> Step:
    """Give the step with the question to somebody new."""
    workspace.set({SettingKey.NAME: "Mara Lind"}, now)
    draft = PersonDraft(
        name=name, employer="Acme Robotics", emails=((f"{name.split()[0]}@acme.example", ""),)
    )
    who = workspace.add_person(draft, now)
    workspace.start_plan(who, "gentle", now, Known(now.date().replace(day=12), now.date().replace(day=20)))
    return next(
        step for step in workspace.book.of(Step, "recipient", [who]) if step.purpose == "advice_question"
    )


def at_the_desk(window: Window, step: Step) -> Desk:
    """Open the desk for a step."""
    window.verbs.write(step.id)
    return next(each for each in window.findChildren(Desk) if each.isVisible())


def form(desk: Desk) -> OwnTextForm:
    """Give the form that is open over the desk."""
    return next(each for each in desk.findChildren(OwnTextForm) if each.isVisible())


@pytest.fixture
def desk(window: Window, workspace: Workspace, clock: Clock) -> Desk:
    """Give the desk with the question to Dana Reyes, in one's own words, kept as "Short"."""
    desk = at_the_desk(window, asked(workspace, "Dana Reyes", clock()))
    desk.sheet.setPlainText(WORDS)
    desk.head.shelf.keep.click()
    form(desk).name.setText("Short")
    form(desk).keep.click()
    return desk


def kept(workspace: Workspace) -> list[OwnText]:
    """Give the wordings of the Book."""
    return workspace.book.every(OwnText)


def test_what_one_wrote_is_kept_with_fields_and_stands_among_the_texts(
    desk: Desk, workspace: Workspace
) -> None:
    (mine,) = kept(workspace)

    assert mine.body == "Dear $name,\n\nwhat should I change at $employer?\n\nKind regards\n$my_name"
    assert [made.text() for made in desk.head.chips.buttons.values()] == [
        "Wording 1",
        "Wording 2",
        "Wording 3",
        "Short",
    ]
    assert desk.head.chips.value == mine.number
    assert desk.sheet.toPlainText() == WORDS


def test_another_person_gets_it_with_their_own_name(
    desk: Desk, window: Window, workspace: Workspace, clock: Clock
) -> None:
    desk.close()
    other = at_the_desk(window, asked(workspace, "Kenji Sato", clock()))

    other.head.chips.choose(kept(workspace)[0].number)

    assert other.sheet.toPlainText() == WORDS.replace("Dana Reyes", "Kenji Sato")


def test_which_text_was_chosen_is_remembered_though_nothing_was_written(
    desk: Desk, window: Window, workspace: Workspace, clock: Clock
) -> None:
    desk.close()
    step = asked(workspace, "Kenji Sato", clock())
    other = at_the_desk(window, step)
    other.head.chips.choose(3)
    other.close()

    again = at_the_desk(window, step)

    assert again.head.chips.value == 3
    assert not again.draft.is_changed


def test_it_is_renamed_where_it_stands(desk: Desk, workspace: Workspace) -> None:
    desk.head.shelf.edit.click()
    form(desk).name.setText("Short and warm")
    form(desk).keep.click()

    assert [text.name for text in kept(workspace)] == ["Short and warm"]
    assert "Short and warm" in [made.text() for made in desk.head.chips.buttons.values()]


def test_it_is_taken_away_and_that_can_be_undone(desk: Desk, window: Window, workspace: Workspace) -> None:
    desk.head.shelf.remove.click()

    assert kept(workspace) == []
    assert desk.head.chips.value > 0
    assert not desk.head.shelf.edit.isVisible()
    window.bridge.undo()
    assert len(kept(workspace)) == 1


def test_a_field_that_there_is_not_is_said_and_asked_for_in_the_text(
    qtbot: QtBot, desk: Desk, workspace: Workspace
) -> None:
    desk.head.shelf.edit.click()
    opened = form(desk)
    opened.body.setPlainText("Dear $name,\n\nabout $Weather?")
    assert "Weather" in opened.row(opened.body).below.text()
    opened.keep.click()

    assert "‹Weather›" in desk.sheet.toPlainText()
    assert not desk.out.go.isEnabled()


def test_text_typed_before_is_not_lost_when_one_is_kept(desk: Desk, workspace: Workspace) -> None:
    number = next(iter(desk.head.chips.buttons))

    desk.head.chips.choose(number)

    assert desk.sheet.toPlainText() == WORDS
    assert InterviewerId(1) == desk.person
