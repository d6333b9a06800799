"""What there is to decide stands in Today, with verbs that can be taken back, and goes when it is decided."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from tests.ui.today.conftest import Show
from tests.ui.today.desk import Desk, email
from tests.ui.today.hands import names

from askwhy.domain.applications import Application, Decision
from askwhy.domain.drafts import ApplicationDraft
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.decision import DecisionForm
from askwhy.ui.today.page import TodayPage
from askwhy.ui.today.proposal_line import ProposalLine
from askwhy.ui.today.sections import Heading

DAY = timedelta(days=1)


def lines(page: TodayPage) -> list[ProposalLine]:
    """Give the proposals in sight."""
    return [line for line in page.findChildren(ProposalLine) if line.isVisible()]


def press(line: ProposalLine, text: str) -> None:
    """Press a button of a proposal."""
    next(each for each in line.findChildren(QPushButton) if each.text() == text).click()


@pytest.fixture
def silent(desk: Desk) -> int:
    """Give an application whose answer was promised for yesterday."""
    draft = ApplicationDraft("Helios Labs", "Data Lead", desk.now.date() - DAY)
    return desk.workspace.add_application(draft, desk.now)


@pytest.mark.usefixtures("silent")
def test_a_silence_offers_to_wait_longer_and_goes(desk: Desk, show: Show, bridge: Bridge) -> None:
    desk.person("Dana Reyes", email())
    page = show()
    (line,) = lines(page)
    assert line.sentence.startswith("Helios Labs promised an answer by yesterday and has given none.")

    press(line, "Wait a week more")
    assert lines(page) == []

    bridge.undo()
    assert len(lines(page)) == 1


@pytest.mark.usefixtures("silent")
def test_silence_without_a_plan_opens_the_form_that_offers_one(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", email())
    page = show()

    press(lines(page)[0], "Treat it as a no")
    form = page.window().findChild(DecisionForm)

    assert form is not None
    assert form.decision.value is Decision.SILENT
    form.done(0)


def test_silence_with_a_plan_is_one_click(desk: Desk, show: Show, silent: int) -> None:
    who = desk.person("Dana Reyes", email())
    desk.workspace.start_plan(who, "silence", desk.now, application=silent)  # type: ignore[arg-type]
    page = show()

    press(lines(page)[0], "Treat it as a no")

    assert desk.workspace.book.value(Application, silent).decision is Decision.SILENT
    assert lines(page) == []


def test_a_pile_is_spread_with_one_click_and_comes_back_with_an_undo(
    desk: Desk, show: Show, bridge: Bridge
) -> None:
    for number in range(8):
        desk.person(f"Person {number}", email(due_on=desk.now.date() - 5 * DAY))
    page = show()
    (line,) = lines(page)
    headings = [each for each in page.findChildren(Heading) if each.isVisible()]
    assert line.sentence == "8 steps waited while you were away; spread them over 3 days?"
    assert headings[0].accessibleName() == "Welcome back"

    press(line, "Spread them")
    assert len(names(page)) == 3
    assert lines(page) == []

    bridge.undo()
    assert len(names(page)) == 8
