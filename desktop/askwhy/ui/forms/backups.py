"""The backups: a list with date and content, restored after a look at what will change, and a copy to any place."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QWidget
from shiboken6 import isValid

from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.backup_list import BackupList
from askwhy.ui.forms.backup_words import held, made_at
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import px
from askwhy.wording.backups import content
from askwhy.wording.i18n import _
from askwhy.workspace import keeping
from askwhy.workspace.jobs import Job
from askwhy.workspace.keeping import Offer

T = TypeVar("T")

PATTERN = "*.askwhy"


class BackupsForm(Frame):
    """Lists the backups once they are proved, which is done beside the window. Restoring can be restored back."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, _("Backups"), 640)
        self._bridge = bridge
        self._book = bridge.workspace.book.path
        self._offers: list[Offer] = []
        self._is_idle = True
        self.said = Text(_("Looking through the backups."), token="quiet", wraps=True)
        self.list = BackupList()
        self.list.setMinimumHeight(px(216))
        self.preview = Text("", wraps=True)
        self.complaint = Text("", token="warnink", wraps=True)
        self.complaint.hide()
        for widget in (self.said, self.list, self.preview):
            self.add_wide(widget)
        self.foot.insertWidget(0, self.complaint)
        self._add_buttons()
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self._restore())
        self.start_at(self.list)
        self.settle()
        book = self._book
        self._work(lambda: keeping.offers(book), self._fill)

    def _add_buttons(self) -> None:
        self.restore = button(_("Restore"), "primary")
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._restore)
        self.other = button(_("Another file…"))
        self.other.clicked.connect(self._choose_file)
        self.copy = button(_("Back up to a file…"), "plain", "copy")
        self.copy.clicked.connect(self._back_up)
        close = button(_("Close"))
        close.clicked.connect(self.reject)
        self.buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.other, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)

    # The list

    def _fill(self, offers: list[Offer]) -> None:
        self._offers = offers
        damaged = _("damaged, and cannot be restored")
        for row, offer in enumerate(offers):
            words = held(offer.content) if offer.content is not None else damaged
            sound = offer.content is not None
            self.list.put(row, made_at(offer, self._bridge.now()), words, sound=sound)
        first = next((row for row, offer in enumerate(offers) if offer.content is not None), -1)
        self.said.setText(
            _("AskWhy makes a backup each day on which it is opened, and before it changes the whole book.")
            if offers
            else _("There is no backup yet. AskWhy makes one each day on which it is opened.")
        )
        self.list.setCurrentRow(first)

    def add(self, offer: Offer) -> None:
        """Add a file that was chosen, and choose it."""
        self._offers.insert(0, offer)
        assert offer.content is not None
        self.list.put(0, offer.path.name, held(offer.content))
        self.list.setCurrentRow(0)
        self._show(0)

    def _show(self, row: int) -> None:
        """Say what will be there instead of what is there now."""
        offer = self._offers[row] if 0 <= row < len(self._offers) else None
        can = offer is not None and offer.content is not None
        self.restore.setEnabled(can and self._is_idle)
        if offer is None or offer.content is None:
            self.preview.setText("")
            return
        self.preview.setText(
            _(
                "The book now holds {now}. Restored, it will hold {then}. The book as it is now is kept among "
                "the backups."
            ).format(now=self._held_now(), then=held(offer.content))
        )
        self._grow()

    def _held_now(self) -> str:
        number = self._bridge.workspace.book.database.number
        return content(
            *(number(f"SELECT count(*) FROM {table}") for table in ("interviewer", "application", "touch"))
        )

    # What is done

    def _restore(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._offers) or not self.restore.isEnabled():
            return
        path, book, now = self._offers[row].path, self._book, self._bridge.now()
        self._work(
            lambda: keeping.restore(path, book, now), lambda _replaced: self._restored(), though_closed=True
        )

    def _restored(self) -> None:
        self._bridge.workspace.tell_everything()
        self._bridge.said.emit(_("Restored. The book as it was is kept among the backups."), "")
        if isValid(self):
            self.accept()

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, _("Restore from a file"), "", _("Books ({pattern})").format(pattern=PATTERN)
        )
        if name:
            self.look_into(Path(name))

    def look_into(self, path: Path) -> None:
        """Prove a file beside the window, and add it to the list."""
        now = self._bridge.now()
        self._work(
            lambda: keeping.preview(path),
            lambda found: self.add(Offer(path, now, "file", found)),
        )

    def _back_up(self) -> None:
        day = self._bridge.today.isoformat()
        name, _kind = QFileDialog.getSaveFileName(
            self, _("Back up to a file"), f"{self._book.stem} {day}.askwhy", PATTERN
        )
        if name:
            self.back_up_to(Path(name))

    def back_up_to(self, path: Path) -> None:
        """Write a copy to a file, and say when it is proved."""
        book = self._book
        self._work(
            lambda: keeping.back_up_to(book, path),
            lambda _done: self._bridge.said.emit(
                _("Backed up and proved: {file}").format(file=path.name), ""
            ),
            though_closed=True,
        )

    def _work(self, work: Callable[[], T], then: Callable[[T], None], *, though_closed: bool = False) -> None:
        """Do one thing at a time beside the window; of what was changed one hears after closing, too."""

        def done(result: T) -> None:
            if isValid(self):
                self._set_idle(True)
            if though_closed or isValid(self):
                then(result)

        def refused(text: str) -> None:
            if isValid(self):
                self._set_idle(True)
                self._complain(text)
            elif though_closed:
                self._bridge.refused.emit(text)

        self.complaint.hide()
        self._set_idle(False)
        self._bridge.work(Job(lambda _tell: work()), done, refused)

    def _set_idle(self, idle: bool) -> None:
        self._is_idle = idle
        for each in (self.other, self.copy):
            each.setEnabled(idle)
        self._show(self.list.currentRow())

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.show()
        self._grow()
