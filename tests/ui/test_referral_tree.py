"""Who pointed to whom, in the window: a small tree beside the person, and the whole one with its keys."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import NamedDraft, PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.colours import colour
from askwhy.ui.look.link import NameLink
from askwhy.ui.person.pane import PersonPane
from askwhy.ui.person.referrals import ReferralsView
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

OMAR, RUTH, NOOR = (InterviewerId(number) for number in (1, 2, 3))


def refer(workspace: Workspace, who: InterviewerId, name: str, now: datetime) -> InterviewerId:
    """Have somebody name somebody in an answer."""
    applied = workspace.reply(who, now, named=NamedDraft(PersonDraft(name)))
    return next(edit.after.id for edit in applied.edits if isinstance(edit.after, Interviewer))


@pytest.fixture
def chain(workspace: Workspace, now: datetime) -> Workspace:
    """Give a Book in which Omar named Ruth, Ruth named Noor, and Noor named two."""
    workspace.add_person(PersonDraft("Omar Haddad"), now)
    refer(workspace, OMAR, "Ruth Adeyemi", now)
    refer(workspace, RUTH, "Noor El-Amin", now)
    for name in ("Pia Holm", "Jo Lee"):
        refer(workspace, NOOR, name, now)
    return workspace


def links(pane: PersonPane) -> list[NameLink]:
    """Give the names of the pane's tree that one can go to."""
    return [each for each in pane.findChildren(NameLink) if each.isVisibleTo(pane)]


class TestBesideThePerson:
    """The section of the pane."""

    def pane(self, window: Window, person: InterviewerId) -> PersonPane:
        """Open somebody."""
        window.go("interviewers")
        window.pane.open(person)
        found = window.pane.findChild(PersonPane)
        assert found is not None
        return found

    def test_it_says_who_led_there_and_where_it_led_when_and_how(
        self, chain: Workspace, window: Window
    ) -> None:
        pane = self.pane(window, NOOR)

        assert [each.accessibleName() for each in links(pane)] == [
            "Omar Haddad",
            "Omar Haddad pointed you to Ruth Adeyemi (24 Nov, by e-mail)",
            "Noor El-Amin pointed you to Pia Holm (24 Nov, by e-mail)",
            "Noor El-Amin pointed you to Jo Lee (24 Nov, by e-mail)",
        ]

    def test_a_name_leads_to_the_person(self, chain: Workspace, window: Window, qtbot: QtBot) -> None:
        links(self.pane(window, NOOR))[1].click()

        qtbot.waitUntil(lambda: window.pane.shown == RUTH)

    def test_who_came_by_no_one_has_none(self, workspace: Workspace, window: Window, now: datetime) -> None:
        alone = workspace.add_person(PersonDraft("Dana Reyes"), now)

        assert links(self.pane(window, alone)) == []

    def test_a_long_line_is_cut_and_leads_on(self, chain: Workspace, window: Window, now: datetime) -> None:
        last = refer(chain, InterviewerId(5), "Kim Vale", now)

        pane = self.pane(window, last)

        assert [each.text() for each in links(pane)] == ["Noor El-Amin", "Jo Lee"]
        next(each for each in pane.findChildren(QPushButton) if "before" in each.text()).click()
        whole = window.findChild(ReferralsView)
        assert whole is not None
        whole.reject()


class TestTheWhole:
    """The dialog."""

    @pytest.fixture
    def view(
        self, chain: Workspace, bridge: Bridge, shown: Callable[[ReferralsView], ReferralsView]
    ) -> ReferralsView:
        """Give the dialog over that Book."""
        return shown(ReferralsView(bridge, None))

    def lines(self, view: ReferralsView) -> list[tuple[int, QModelIndex]]:
        """Give what is to be seen, with how deep it stands."""
        model, found = view.tree.model(), []

        def go(above: QModelIndex, depth: int) -> None:
            for at in range(model.rowCount(above)):
                index = model.index(at, 0, above)
                found.append((depth, index))
                go(index, depth + 1)

        go(QModelIndex(), 0)
        return found

    def says(self, view: ReferralsView) -> list[tuple[int, str]]:
        """Give the texts that are to be seen, with how deep each stands."""
        return [(depth, index.data()) for depth, index in self.lines(view)]

    def test_all_of_it_is_seen_at_once(self, view: ReferralsView) -> None:
        assert self.says(view) == [
            (0, "Omar Haddad"),
            (1, "Ruth Adeyemi"),
            (2, "Noor El-Amin"),
            (3, "Pia Holm"),
            (3, "Jo Lee"),
        ]
        assert view.tree.hasFocus()

    def test_a_screen_reader_is_told_the_whole_sentence(self, view: ReferralsView) -> None:
        _depth, ruth = self.lines(view)[1]

        assert ruth.data(Qt.ItemDataRole.AccessibleTextRole) == (
            "Omar Haddad pointed you to Ruth Adeyemi (24 Nov, by e-mail)"
        )

    def test_enter_goes_to_the_person(self, qtbot: QtBot, view: ReferralsView) -> None:
        with qtbot.waitSignal(view.person_wanted) as told:
            qtbot.keyClick(view.tree, Qt.Key.Key_Down)
            qtbot.keyClick(view.tree, Qt.Key.Key_Return)

        assert told.args == [RUTH]
        assert not view.isVisible()

    def test_a_deep_line_goes_on_from_where_it_is_cut(
        self, qtbot: QtBot, chain: Workspace, view: ReferralsView, now: datetime
    ) -> None:
        who = InterviewerId(5)
        for number in range(6):
            who = refer(chain, who, f"Number {number}", now)
        view.show_all()
        assert self.says(view)[-1] == (6, "More, from Number 1 on…")

        view.tree.setCurrentIndex(self.lines(view)[-1][1])
        view.go.click()

        assert self.says(view) == [(at, f"Number {at + 1}") for at in range(5)]
        view.back.click()
        assert self.says(view)[0] == (0, "Omar Haddad")

    def test_without_referrals_it_says_how_there_are_some(
        self, workspace: Workspace, bridge: Bridge, shown: Callable[[ReferralsView], ReferralsView]
    ) -> None:
        view = shown(ReferralsView(bridge, None))

        assert "Nobody has pointed you to anybody yet" in view.said.text()
        assert not view.tree.isVisible()

    def test_the_chosen_line_is_tinted_as_in_every_list_and_ringed_as_a_whole(
        self, chain: Workspace, bridge: Bridge, shown: Callable[[ReferralsView], ReferralsView]
    ) -> None:
        view = shown(ReferralsView(bridge, None))
        tree = view.tree
        tree.setFocus()
        picture = tree.viewport().grab().toImage()
        line = tree.visualRect(tree.model().index(0, 0))
        last = tree.viewport().width() - 20

        assert picture.pixelColor(last, line.center().y()) == colour("soft")
        assert [picture.pixelColor(x, line.top() + 1) for x in (last, line.center().x())] == [
            colour("accent")
        ] * 2
