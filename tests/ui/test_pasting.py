"""Pasting a person: a card or cells are brought in, a signature is shown as it was understood, other text is told."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Interviewer
from askwhy.store.people import PeopleQuery, people_count
from askwhy.ui.drops import Given, given_by
from askwhy.ui.forms.import_preview import ImportPreview
from askwhy.ui.forms.import_report import ImportReportView
from askwhy.ui.forms.person import PersonForm
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

Dialog = TypeVar("Dialog", bound=QDialog)

SIGNATURE = "Dana Reyes\nVP Engineering\nAcme Robotics\n+1 312 555 0142\ndana@acme.example\nSuite <b>400</b>"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo Lind\r\nEMAIL:bo@x.example\r\nEND:VCARD\r\n"


def paste(window: Window, text: str) -> None:
    """Have a text on the clipboard, and paste it on the page."""
    QGuiApplication.clipboard().setText(text)
    window.verbs.paste()


def waited(qtbot: QtBot, window: Window, kind: type[Dialog]) -> Dialog:
    """Wait for a dialog, and give it."""

    def found() -> list[Dialog]:
        return [each for each in window.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_a_signature_fills_the_form_and_is_taken_only_then(
    window: Window, workspace: Workspace, qtbot: QtBot
) -> None:
    paste(window, SIGNATURE)
    form = waited(qtbot, window, PersonForm)
    assert (form.name.text(), form.role.text(), form.employer.text()) == (
        *("Dana Reyes", "VP Engineering", "Acme Robotics"),
    )
    assert people_count(workspace.book.database, PeopleQuery()) == 0

    form.keep.click()

    (dana,) = workspace.book.every(Interviewer)
    assert [phone.e164 for phone in dana.phones] == ["+13125550142"]
    assert dana.note == "Suite <b>400</b>"


def test_somebody_known_is_shown_beside_what_is_known(
    window: Window, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.add_person(PersonDraft("Dana Reyes", emails=(("dana@acme.example", ""),)), window.bridge.now())

    paste(window, SIGNATURE)
    preview = waited(qtbot, window, ImportPreview)
    preview.take.click()
    waited(qtbot, window, ImportReportView)

    (dana,) = workspace.book.every(Interviewer)
    assert dana.role == "VP Engineering"


@pytest.mark.parametrize("text", [CARD, "Name\tE-mail\nBo Lind\tbo@x.example\n"])
def test_a_card_or_cells_with_titles_are_brought_in(
    window: Window, workspace: Workspace, qtbot: QtBot, text: str
) -> None:
    paste(window, text)
    waited(qtbot, window, ImportPreview).take.click()
    waited(qtbot, window, ImportReportView)

    assert [each.name for each in workspace.book.every(Interviewer)] == ["Bo Lind"]


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "There is no text to paste."), ("The quick brown fox jumps.", "Nobody can be told by this text.")],
)
def test_what_holds_nobody_is_told(window: Window, qtbot: QtBot, text: str, said: str) -> None:
    with qtbot.waitSignal(window.bridge.refused) as refused:
        paste(window, text)

    assert refused.args[0].startswith(said)


def test_a_card_that_is_dragged_out_of_an_address_book_is_taken(
    window: Window, workspace: Workspace, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setData("text/x-vcard", QByteArray(CARD.encode()))
    data.setText("Bo Lind")

    window.dropped.emit(given_by(data))
    waited(qtbot, window, ImportPreview).take.click()
    waited(qtbot, window, ImportReportView)

    assert people_count(workspace.book.database, PeopleQuery()) == 1


def test_an_address_of_the_web_and_a_picture_are_nothing_to_take() -> None:
    web, picture = QMimeData(), QMimeData()
    web.setUrls([QUrl("https://example.org/people.csv")])
    picture.setData("image/png", QByteArray(b"\x89PNG"))

    assert given_by(web) == given_by(picture) == Given()


def test_in_a_field_the_key_pastes_into_the_field(window: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Dana Reyes, dana@acme.example")
    window.verbs.add_person()
    form = waited(qtbot, window, PersonForm)
    form.name.setFocus()

    qtbot.keyClick(form.name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert form.name.text() == "Dana Reyes, dana@acme.example"
    form.name.clear()
    form.reject()
