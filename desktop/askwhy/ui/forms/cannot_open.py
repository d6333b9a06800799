"""Says why a Book cannot be opened, and offers the ways on: a backup, what can be read, a look, another try."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from askwhy.domain.faults import Fault
from askwhy.store.checking import DAMAGE
from askwhy.ui.forms.backup_words import held, made_at
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import SECOND
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import N_, _
from askwhy.workspace import keeping
from askwhy.workspace.jobs import Job
from askwhy.workspace.workspace import Workspace

_HEADINGS = {
    "book_damaged": N_("The book is damaged"),
    "book_empty": N_("The book is empty"),
    "not_a_book": N_("This is not a book"),
    "book_locked": N_("Another program is using the book"),
    "book_missing": N_("The book is not there"),
    "book_newer": N_("The book needs a newer AskWhy"),
}


class CannotOpen(Frame):
    """Accepted when the Book may be opened now: it was restored or mended, or shall be tried again.

    `only_look` tells that it shall only be read. Whatever is chosen, the damaged file is kept.
    """

    _ended = Signal(object)

    def __init__(
        self, book: Path, fault: Fault, time: Callable[[], datetime], over: QWidget | None = None
    ) -> None:
        key = fault.reason.key
        super().__init__(over, _(_HEADINGS.get(key, N_("The book cannot be opened"))), 520)
        self.only_look = False
        self._book, self._time = book, time
        self._ways: list[QPushButton] = []
        self._job: Job[Any] | None = None
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        is_damage = key in DAMAGE and not _is_another(book, fault, over)
        self.said = Text(_said(book, fault, is_damage=is_damage), wraps=True)
        self.add_wide(self.said)
        if is_damage:
            self._offer_to_mend()
        if key == "book_locked":
            self._add_way(_("Try again"), "", self.accept)
        self.complaint = Text("", token="warnink", wraps=True)
        self.complaint.hide()
        self.foot.insertWidget(0, self.complaint)
        close = button(_("Close"), "plain" if self._ways else "primary")
        close.clicked.connect(self.reject)
        self.buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        self.start_at(self._ways[0] if self._ways else close)
        self.settle()

    def _offer_to_mend(self) -> None:
        newest = keeping.newest_good(self._book)
        if newest is not None and newest.content is not None:
            text = f"{made_at(newest, self._time())}: {held(newest.content)}."
            path = newest.path
            self._add_way(
                _("Restore the newest backup"),
                text,
                lambda: self._work(lambda: keeping.restore(path, self._book, self._time())),
            )
        self._add_way(
            _("Recover what can be read"),
            _("Goes through the file and takes over everyone and everything that is still whole."),
            lambda: self._work(lambda: keeping.mend(self._book, self._time())),
        )
        if _can_be_seen(self._book):
            self._add_way(
                _("Only look at it"),
                _("Opens the book without changing it, as far as it can be read."),
                self._look,
            )

    def _add_way(self, name: str, text: str, take: Callable[[], object]) -> None:
        way = button(name, "plain" if self._ways else "primary")
        way.clicked.connect(lambda: take())
        self._ways.append(way)
        at = self.rows.rowCount()
        self.rows.addWidget(way, at, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addWidget(Text(text, SECOND, token="quiet", wraps=True), at, 1)

    def _look(self) -> None:
        self.only_look = True
        self.accept()

    def _work(self, work: Callable[[], object]) -> None:
        """Do a way's work beside the window."""
        for way in self._ways:
            way.setEnabled(False)
        self.complaint.hide()
        self._job = Job(lambda _tell: work())
        self._job.start(self._ended.emit)

    def _end(self, job: Job[Any]) -> None:
        self._job = None
        for way in self._ways:
            way.setEnabled(True)
        if job.fault is None:
            _result = job.result  # a bug of ours is raised here
            self.accept()
        else:
            self.complaint.setText(sentence(job.fault))
            self.complaint.show()
            self.settle()

    def reject(self) -> None:
        """Leave, but not in the midst of the work."""
        if self._job is None:
            super().reject()


def _is_another(book: Path, fault: Fault, over: QWidget | None) -> bool:
    """Tell a file that was chosen by mistake from a book that was damaged: nothing says that it ever was one."""
    chosen = over is not None and fault.reason.key in ("not_a_book", "book_empty")
    return chosen and keeping.newest_good(book) is None


def _said(book: Path, fault: Fault, *, is_damage: bool) -> str:
    """Say what is the matter, as it is to be said in a window."""
    if is_damage:
        return _("{path} is not as it should be. Whatever you choose, this file is kept.").format(path=book)
    if fault.reason.key == "book_missing":
        text = _(
            "There is nothing at {path}. If it was moved, open it where it is now. If it is on a stick or on another "
            "computer, connect that, and open it again."
        )
        return text.format(path=book)
    return sentence(fault)


def _can_be_seen(book: Path) -> bool:
    """Tell whether a damaged Book can be opened to be read."""
    try:
        Workspace.look(book).close()
    except Fault:
        return False
    return True
