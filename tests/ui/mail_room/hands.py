"""What a person does and reads in the mail room, for its tests."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.ui.mail_room.page import MailRoomPage
from askwhy.ui.mail_room.person_row import PersonRow
from askwhy.workspace.workspace import Workspace


def rows(room: MailRoomPage) -> list[PersonRow]:
    """Give the rows that are shown."""
    return [row for row in room.who.people.rows if not row.isHidden()]


def names(room: MailRoomPage) -> list[str]:
    """Give who is listed."""
    return [row.tick.accessibleName() for row in rows(room)]


def row(room: MailRoomPage, name: str) -> PersonRow:
    """Give a person's row."""
    return next(each for each in rows(room) if each.tick.accessibleName() == name)


def ticked(room: MailRoomPage) -> list[str]:
    """Give who is ticked among the rows."""
    return [each.tick.accessibleName() for each in rows(room) if each.tick.isChecked()]


def printed(room: MailRoomPage) -> list[tuple[int, str]]:
    """Give the positions of the first sheet and whose names stand there."""
    prepared = room.errand.prepared
    return [(label.position, prepared.names[label.key]) for label in prepared.run.on_page(0)]


def said(room: MailRoomPage) -> str:
    """Give the sentence at the foot."""
    return room.desk.foot.said.text()


def click(qtbot: QtBot, widget: QWidget) -> None:
    """Click in the middle of a widget."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def click_label(qtbot: QtBot, room: MailRoomPage, position: int) -> None:
    """Click on a label of the sheet."""
    picture = room.which.picture
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.area(position).center().toPoint())


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    """Press keys in a widget."""
    for key in keys:
        qtbot.keyClick(widget, key)


def settled(qtbot: QtBot, room: MailRoomPage, sentence: str) -> None:
    """Wait until the foot says a sentence."""
    qtbot.waitUntil(lambda: said(room) == sentence)


def crowd(workspace: Workspace, count: int, now: datetime) -> None:
    """Bring in many people, all with an address."""
    address = Address(street="Alte Werft 4", city="Hamburg", postal_code="20457", country="DE")
    drafts = [PersonDraft(f"Person {number:04d}", addresses=(address,)) for number in range(count)]
    workspace.bring_in(drafts, now)


def settle(room: MailRoomPage) -> None:
    """Have laid out what was chosen a moment ago, as the buttons do before they print."""
    room.typesetter.settle()


def form_of(room: MailRoomPage, kind: type[QWidget]) -> QWidget:
    """Give the form that is open."""
    return next(each for each in room.window().findChildren(kind) if each.isVisible())
