"""What the tests of the mail room share: four people with a card due, one of them without a street."""

from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address
from askwhy.domain.settings import SettingKey
from askwhy.operations.plans import Known
from askwhy.ui.mail_room.page import MailRoomPage
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

PEOPLE = (
    ("Tom Becker", "Nordlicht GmbH", ("Alte Werft 4", "Hamburg", "", "20457", "DE")),
    ("Claire Dubois", "Atelier Neuf", ("12 rue des Lilas", "Paris", "", "75011", "FR")),
    ("Hannah Lindqvist", "Fjärd", ("", "Uppsala", "", "753 20", "SE")),
    ("Dana Reyes", "Acme", ("1800 N Clark St", "Chicago", "IL", "60614", "US")),
)

People = dict[str, InterviewerId]


@pytest.fixture
def people(workspace: Workspace, now: datetime) -> People:
    """Give the four, by their first names; seven labels of the sheet are used."""
    workspace.set({SettingKey.SHEET_POSITION: "8"}, now)
    made = {}
    for name, employer, (street, city, region, code, country) in PEOPLE:
        address = Address(street=street, city=city, region=region, postal_code=code, country=country)
        key = workspace.add_person(PersonDraft(name, employer=employer, addresses=(address,)), now)
        workspace.start_plan(key, "standard", now, Known(interviewed_on=date(2026, 11, 23)))
        made[name.split()[0]] = key
    return made


@pytest.fixture
def room(people: People, window: Window, qtbot: QtBot) -> MailRoomPage:
    """Give the mail room, in sight."""
    return opened(window, qtbot)


def opened(window: Window, qtbot: QtBot) -> MailRoomPage:
    """Go to the mail room."""
    window.go("mail")
    page = window.current
    assert isinstance(page, MailRoomPage)
    qtbot.waitUntil(page.isVisible)
    return page
