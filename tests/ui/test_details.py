"""The details of the pane: which way to reach a person is closed, and where a long one breaks."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtGui import QTextLayout, QTextOption
from pytestqt.qtbot import QtBot

from askwhy.domain.contacts import Step
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.domain.touches import Disposition
from askwhy.ui.look.controls import Text
from askwhy.ui.person.pane import PersonPane
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

OLD, NEW = "maximiliane.hohenlohe@waldenburg.example", "max@home.example"


@pytest.fixture
def shown(workspace: Workspace, window: Window, now: datetime, qtbot: QtBot) -> Callable[[str, str], Text]:
    """Give what finds a detail by its name and a piece of it, of somebody whose first e-mail came back."""
    draft = PersonDraft(
        "Max Hohenlohe",
        emails=((OLD, "work"), (NEW, "")),
        phones=(("+49 30 5550142", ""),),
        addresses=(Address("Hauptstr. 5\nHinterhaus", city="Berlin", postal_code="10115", country="DE"),),
    )
    who = workspace.add_person(draft, now)
    plan = workspace.start_plan(who, "referral", now)
    workspace.tick(workspace.book.of(Step, "plan", [plan])[0].id, now, Disposition.BOUNCED)
    window.go("interviewers")
    window.pane.open(who)
    pane = window.pane.findChild(PersonPane)
    assert pane is not None
    qtbot.waitUntil(pane.isVisible)

    def find(name: str, piece: str) -> Text:
        (found,) = [
            each
            for each in pane.findChildren(Text)
            if each.accessibleName().startswith(f"{name}: ") and piece in each.accessibleName()
        ]
        return found

    return find


def lines(text: Text) -> list[str]:
    """Give the lines of a text as wide as it is shown, without what cannot be seen."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text.text(), text.font())
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(text.contentsRect().width())
    layout.endLayout()
    found = (layout.lineAt(at) for at in range(layout.lineCount()))
    whole = [text.text()[line.textStart() : line.textStart() + line.textLength()] for line in found]
    return [line.replace("\u200b", "").strip() for line in whole]


def test_an_address_that_is_closed_says_so_and_the_others_do_not(
    shown: Callable[[str, str], Text],
) -> None:
    assert shown("E-mail", OLD).accessibleName() == f"E-mail: {OLD} (does not reach them)"
    assert "(does not reach them)" in shown("E-mail", OLD).text()
    assert shown("E-mail", NEW).accessibleName() == f"E-mail: {NEW}"
    assert shown("Phone", "").text() == "+49 30 5550142"
    assert shown("Address", "").text() == "Hauptstr. 5\nHinterhaus\n10115 Berlin"


def test_a_long_email_breaks_behind_the_at(shown: Callable[[str, str], Text]) -> None:
    text = shown("E-mail", OLD)

    assert lines(text)[0] == "maximiliane.hohenlohe@"
    assert lines(text)[1].startswith("waldenburg.example")
    assert text.height() >= len(lines(text)) * text.fontMetrics().height()


def test_a_short_email_stands_on_one_line(shown: Callable[[str, str], Text]) -> None:
    assert lines(shown("E-mail", NEW)) == [NEW]
