"""What the tests of the pane share: Dana, in the pane of the window."""

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.person.places import DANA

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.ui.person.pane import PersonPane
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def pane(workspace: Workspace, window: Window, now: datetime, qtbot: QtBot) -> PersonPane:
    """Give the pane with Dana, who has a role, two e-mails, an address and a note, and no phone."""
    draft = PersonDraft(
        "Dana Reyes",
        role="VP Engineering",
        employer="Acme",
        emails=(("dana@example.com", "work"), ("dana@home.example", "")),
        addresses=(Address("2145 Halsted St", "", "Chicago", "IL", "60614", "US", label="work"),),
        note="Kind.",
    )
    workspace.add_person(draft, now)
    workspace.add_person(PersonDraft("Jon Okafor", employer="Globex"), now)
    window.activateWindow()
    window.go("interviewers")
    window.pane.open(DANA)
    found = window.pane.findChild(PersonPane)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found
