"""Whom they named, in the window: a name is enough, known ones are proposed, and one undo takes all of it back."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from askwhy.domain.contacts import Plan
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Email, Employer, Interviewer
from askwhy.domain.touches import Outcome
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.referral import ReferralForm
from askwhy.ui.forms.reply import ReplyForm
from askwhy.workspace.workspace import Workspace

DANA, ANA = InterviewerId(1), InterviewerId(2)


@pytest.fixture
def form(
    workspace: Workspace, bridge: Bridge, shown: Callable[[ReferralForm], ReferralForm], now: datetime
) -> ReferralForm:
    """Give the form for Dana Reyes, who has answered; Ana Sousa is in the Book."""
    workspace.add_person(PersonDraft("Dana Reyes"), now)
    workspace.add_person(PersonDraft("Ana Sousa", role="Head of Product", employer="Feitoria"), now)
    workspace.reply(DANA, now)
    return shown(ReferralForm(bridge, None, DANA))


def people(workspace: Workspace) -> list[str]:
    """Give the names of everyone in the Book."""
    return [person.name for person in workspace.book.every(Interviewer)]


def test_a_name_and_enter_are_enough(qtbot: QtBot, form: ReferralForm, workspace: Workspace) -> None:
    assert form.whom.name.hasFocus()
    assert not form.keep.isEnabled()

    qtbot.keyClicks(form.whom.name, "Noor Amin")
    qtbot.keyClick(form.whom.name, Qt.Key.Key_Return)

    noor = workspace.book.value(Interviewer, InterviewerId(3))
    assert (noor.name, noor.introduced_by) == ("Noor Amin", DANA)
    assert [plan.sequence for plan in workspace.book.of(Plan, "interviewer", [noor.id])] == ["referral"]


def test_what_was_said_of_how_to_reach_them_is_kept(
    qtbot: QtBot, form: ReferralForm, workspace: Workspace
) -> None:
    qtbot.keyClicks(form.whom.name, "Noor Amin")
    qtbot.keyClicks(form.whom.employer, "Harbour")
    qtbot.keyClicks(form.whom.email, "noor@example.com")
    qtbot.keyClicks(form.whom.phone, "030 5550142")
    form.keep.click()

    noor = workspace.book.value(Interviewer, InterviewerId(3))
    assert noor.emails == (Email("noor@example.com"),)
    assert noor.phones[0].typed == "030 5550142"
    assert workspace.book.value(Employer, noor.employer).name == "Harbour"


def test_who_has_the_name_is_proposed_and_taken(
    qtbot: QtBot, form: ReferralForm, workspace: Workspace
) -> None:
    qtbot.keyClicks(form.whom.name, "ana sousa")

    assert form.whom.proposal is not None
    assert form.whom.proposal.buttons[ANA].text() == "Ana Sousa, Head of Product, Feitoria"
    assert not form.whom.email.isVisible()

    form.keep.click()

    assert people(workspace) == ["Dana Reyes", "Ana Sousa"]
    assert workspace.book.value(Interviewer, ANA).introduced_by == DANA


def test_it_can_be_somebody_else_of_that_name(qtbot: QtBot, form: ReferralForm, workspace: Workspace) -> None:
    qtbot.keyClicks(form.whom.name, "Ana Sousa")
    assert form.whom.proposal is not None
    form.whom.proposal.choose(None)
    assert form.whom.email.isVisible()

    form.keep.click()

    assert people(workspace) == ["Dana Reyes", "Ana Sousa", "Ana Sousa"]


def test_what_cannot_be_is_said_and_nothing_typed_is_lost(qtbot: QtBot, form: ReferralForm) -> None:
    qtbot.keyClicks(form.whom.name, "Dana Reyes")
    form.keep.click()

    assert "cannot have pointed you to themselves" in form.complaint.text()
    assert form.whom.name.text() == "Dana Reyes"
    form.whom.name.clear()


def test_the_form_of_a_reply_asks_for_the_name_where_there_may_be_one(
    qtbot: QtBot,
    workspace: Workspace,
    bridge: Bridge,
    shown: Callable[[ReplyForm], ReplyForm],
    now: datetime,
) -> None:
    workspace.add_person(PersonDraft("Dana Reyes"), now)
    reply = shown(ReplyForm(bridge, None, DANA))
    assert not reply.named.isVisible()

    reply.outcome.choose(Outcome.REFERRAL)
    qtbot.keyClicks(reply.named.name, "Noor Amin")
    reply.keep.click()
    assert people(workspace) == ["Dana Reyes", "Noor Amin"]

    bridge.undo()
    assert people(workspace) == ["Dana Reyes"]


def test_a_name_typed_counts_for_nothing_once_nobody_can_have_been_named(
    qtbot: QtBot,
    workspace: Workspace,
    bridge: Bridge,
    shown: Callable[[ReplyForm], ReplyForm],
    now: datetime,
) -> None:
    workspace.add_person(PersonDraft("Dana Reyes"), now)
    reply = shown(ReplyForm(bridge, None, DANA))
    reply.outcome.choose(Outcome.REFERRAL)
    qtbot.keyClicks(reply.named.name, "Noor Amin")
    reply.outcome.choose(Outcome.GENERIC)

    reply.keep.click()

    assert people(workspace) == ["Dana Reyes"]
