"""Who pointed to whom, on the page of lessons: the beginning of each line, and the way to the rest."""

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.today.desk import Desk

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.ui.lessons.page import LessonsPage
from askwhy.ui.look.link import NameLink
from askwhy.ui.person.referrals import ReferralsView
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def page(window: Window) -> LessonsPage:
    """Give the page, in sight."""
    window.go("lessons")
    page = window.current
    assert isinstance(page, LessonsPage)
    return page


def named(workspace: Workspace, now: datetime, name: str, by: InterviewerId) -> InterviewerId:
    """Add somebody to whom another pointed."""
    return workspace.add_person(PersonDraft(name=name, introduced_by=by), now)


def lines(page: LessonsPage) -> list[str]:
    """Give what a screen reader says of the lines."""
    return [link.accessibleName() for link in page.tree.findChildren(NameLink) if link.isVisible()]


def test_it_is_gone_while_nobody_pointed_to_anybody(page: LessonsPage) -> None:
    assert page.tree.isHidden()


def test_each_line_says_who_led_there_and_leads_to_the_person(
    workspace: Workspace, now: datetime, page: LessonsPage, qtbot: QtBot
) -> None:
    omar = Desk(workspace, now).person("Omar Haddad")
    ruth = named(workspace, now, "Ruth Adeyemi", omar)

    assert lines(page) == ["Omar Haddad", "Omar Haddad pointed you to Ruth Adeyemi"]
    assert page.tree.more.isHidden()
    with qtbot.waitSignal(page.person_opened) as opened:
        page.tree.findChildren(NameLink)[-1].click()
    assert opened.args == [ruth]


def test_a_long_line_is_cut_and_all_of_it_one_click_away(
    workspace: Workspace, now: datetime, page: LessonsPage
) -> None:
    omar = Desk(workspace, now).person("Omar Haddad")
    ruth = named(workspace, now, "Ruth Adeyemi", omar)
    named(workspace, now, "Ana Sousa", ruth)

    assert len(lines(page)) == 2
    page.tree.more.click()
    assert page.window().findChild(ReferralsView) is not None
