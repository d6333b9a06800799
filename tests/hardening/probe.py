"""Visits every page and dialog of a Book whose people have hostile names, as a program to be watched from outside.

Prints what it sees that is not plain text; which files and addresses it reaches for, the watcher tells.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTextEdit,
    QToolTip,
    QWidget,
)

from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel
from askwhy.domain.people import Address
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition, Outcome
from askwhy.operations.plans import Known
from askwhy.store.applications import application_rows
from askwhy.store.due import due_rows
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.ui.app import open_window
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

NOW = datetime(2026, 11, 24, 13, 42, tzinfo=UTC)
MARK = "askwhy-probe"
"""What stands in every address that a hostile name holds: nothing may reach for it."""


def hostile_names(folder: Path) -> list[str]:
    """Give names that a text view would take for more than letters."""
    mark = folder / f"{MARK}.png"
    return [
        f"<img src=file://{mark}> Reyes",
        f"<b>Bold</b> <a href=http://{MARK}.example>Link</a>",
        f'=HYPERLINK("http://{MARK}.example","Sato")',
        f"<style>@import url(http://{MARK}.example)</style>Nair",
        "\u202eseyeR anaD\u2066 &amp; &Cut %s {0} {who} \x07",
        f"Long {'x' * 10_000}",
        "الاسم العربي Ünal 山田太郎 👩‍👩‍👧‍👦",
    ]


def make_book(path: Path) -> None:
    """Make a Book in which every text is hostile: names, roles, employers, notes, addresses, words."""
    names = hostile_names(path.parent)
    with closing(Workspace.open(path, create=True)) as workspace:
        workspace.set(
            {SettingKey.ZONE: "Europe/Berlin", SettingKey.NAME: names[0], SettingKey.ADDRESS: names[1]}, NOW
        )
        workspace.bring_in([_draft(number, name) for number, name in enumerate(names)], NOW)
        keys = people_ids(workspace.book.database, PeopleQuery())
        workspace.add_application(ApplicationDraft(names[0], names[1]), NOW)
        job = application_rows(workspace.book.database)[0].id
        workspace.add_interview(job, InterviewDraft(date(2026, 11, 3), tuple(keys), names[2]), NOW)
        for key in keys:
            workspace.start_plan(key, "standard", NOW, Known(date(2026, 11, 3), date(2026, 11, 20)))
        for row in due_rows(workspace.book.database, date(2026, 11, 24))[:3]:
            done = {Channel.EMAIL: Disposition.SENT, Channel.LETTER: Disposition.POSTED}
            workspace.tick(row.step, NOW, done.get(row.channel, Disposition.VOICEMAIL), note=names[0])
        workspace.reply(keys[-1], NOW, Channel.EMAIL, Outcome.ADVICE_GIVEN, names[0])


def _draft(number: int, name: str) -> PersonDraft:
    return PersonDraft(
        name=name,
        role=name,
        employer=f"{name} GmbH",
        emails=((f"p{number}@example.com?bcc={MARK}", ""),),
        phones=((f"+49 30 5550 10{number}", name[:50]),),
        addresses=(Address(f"{name[:300]}\n2nd", city=name[:200], postal_code="10115", country="DE"),),
        note=name,
        tags=(name[:100],),
    )


class Visitor:
    """Goes everywhere in a window, and notes what is not plain text."""

    def __init__(self, application: QApplication, window: Window) -> None:
        self.application, self.window = application, window
        self.seen: set[str] = set()
        self.dialogs = 0

    def look(self) -> None:
        """Let everything be painted, and look at every widget, its tip and its rows."""
        self.settle()
        for widget in self.application.allWidgets():
            self._look_at(widget)
        self.settle()

    def settle(self, seconds: float = 0.05) -> None:
        """Let the window work for a moment."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.application.processEvents()

    def _look_at(self, widget: QWidget) -> None:
        # The label of a tip is Qt's own; what it is given is looked at below.
        is_tip = widget.metaObject().className() == "QTipLabel"
        if isinstance(widget, QLabel) and not is_tip and widget.textFormat() is not Qt.TextFormat.PlainText:
            self._must_be_plain(widget.text(), f"label {type(widget).__name__}")
        if isinstance(widget, QMessageBox) and widget.textFormat() is not Qt.TextFormat.PlainText:
            self._must_be_plain(widget.text(), "message box")
        if isinstance(widget, QTextEdit) and MARK in widget.toHtml() and "<img" in widget.toHtml():
            self.seen.add("a text view renders an image")
        tip = widget.toolTip()
        self._tip(tip, widget)
        if isinstance(widget, QAbstractItemView) and widget.isVisible():
            for text in _tips_of(widget.model()):
                self._tip(text, widget)
        if widget.isVisible() and not isinstance(widget, QLineEdit):
            place = QPoint(widget.width() // 2, widget.height() // 2)
            event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
            QApplication.sendEvent(widget, event)

    def _tip(self, text: str, widget: QWidget) -> None:
        """Show a tip, as Qt does it: what begins like HTML is rendered."""
        if text and GuiQt.mightBeRichText(text):
            if "<img" in text or "<a " in text or "<style" in text or "<b>" in text:
                self.seen.add(f"a tip of {type(widget).__name__} is rendered")
            QToolTip.showText(QPoint(0, 0), text, widget)

    def _must_be_plain(self, text: str, what: str) -> None:
        if GuiQt.mightBeRichText(text):
            self.seen.add(f"{what} may be rendered: {text[:60]!r}")

    def open(self, show: object) -> None:
        """Open a dialog, look at it, and close it."""
        assert callable(show)
        show()
        self.settle(0.1)
        dialogs = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        self.dialogs += len(dialogs)
        if not dialogs:
            self.seen.add(f"no dialog came: {show}")
        self.look()
        for dialog in dialogs:
            dialog.done(0)
        self.settle()


def _tips_of(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), 20)):
        for column in range(columns):
            text = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(text, str):
                yield text


def visit(application: QApplication, window: Window) -> Visitor:
    """Go to every page, choose everyone, and open every dialog."""
    visitor, verbs = Visitor(application, window), window.verbs
    database = window.bridge.workspace.book.database
    people = people_ids(database, PeopleQuery())
    job = application_rows(database)[0].id
    row = due_rows(database, date(2027, 1, 1))[0]
    for place in window.places:
        window.go(place.key)
        visitor.look()
    window.go("interviewers")
    for key in people:
        window.pane.open(InterviewerId(key))
        visitor.look()
    for text in hostile_names(window.bridge.workspace.book.path.parent):
        window.bridge.said.emit(text, "undo")
        window.notices.say(text, text[:20])
        visitor.open(lambda text=text: window.bridge.refused.emit(text))
    for key in people[:3]:
        for verb in (
            verbs.edit_person,
            verbs.start_plan,
            verbs.they_answered,
            verbs.note_contact,
            verbs.forget_person,
        ):
            visitor.open(lambda verb=verb, key=key: verb(key))
    for show in (
        verbs.add_person,
        verbs.add_application,
        verbs.settings,
        verbs.backups,
        verbs.decide,
        verbs.plan_templates,
        verbs.pause_everything,
        verbs.found_job,
        lambda: verbs.edit_application(job),
        lambda: verbs.add_interview(job),
        lambda: verbs.other_day(row),
    ):
        visitor.open(show)
    window.resize(820, 560)
    visitor.look()
    return visitor


_NET = frozenset({"socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto", "urllib.Request"})


def main(book: Path) -> int:
    """Make the Book, visit everything, and print what is wrong."""
    reached: list[str] = []
    sys.addaudithook(lambda event, given: reached.append(f"{event} {given}") if event in _NET else None)
    make_book(book)
    application = QApplication([])
    window = open_window(application, book, NOW)
    visitor = visit(application, window)
    window.close()
    window.bridge.workspace.close()
    sys.stdout.write("\n".join(sorted({*visitor.seen, *reached})) + "\n")
    sys.stderr.write(f"{visitor.dialogs} dialogs\n")
    return 0


if __name__ == "__main__":
    status = main(Path(sys.argv[1]))
    sys.stdout.flush()
    os._exit(status)  # what Qt tidies up at the end is not what is watched
