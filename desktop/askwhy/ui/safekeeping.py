"""What the window does for the Book's safety once it stands: the day's backup, and what its place means."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from askwhy.domain.faults import Fault
from askwhy.ui.bridge import Bridge
from askwhy.ui.notice import Notices
from askwhy.ui.verbs import Verbs
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _
from askwhy.workspace import keeping
from askwhy.workspace.forgetting import forget_in_backups, is_pending
from askwhy.workspace.jobs import Job
from askwhy.workspace.place import conflicts_of, is_on_the_net, synced_by

_AGAIN_MS = 60_000
"""After so long a backup is tried again of a Book that another program was writing to."""


class Safekeeping(QObject):
    """Begins after the first paint. What one should know is said in a notice; nothing is swallowed."""

    mend_wanted = Signal()
    """The Book is damaged, and shall be mended; it cannot be while it is open."""

    def __init__(self, bridge: Bridge, verbs: Verbs, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._verbs, self._notices = bridge, verbs, notices
        self._book = bridge.workspace.book.path

    def begin(self) -> None:
        """Look at the place, and back up."""
        if self._bridge.workspace.book.read_only:
            self._notices.say(
                _("This book may only be read here. Copy it to a folder of yours to change it.")
            )
            return
        self._say_what_the_place_means()
        self._back_up()
        if is_pending(self._bridge.workspace.book):
            # The program ended before all backups were clean.
            self._bridge.work(
                Job(lambda _tell: forget_in_backups(self._book)), lambda _count: None, self._notices.say
            )

    def _say_what_the_place_means(self) -> None:
        conflicts = conflicts_of(self._book)
        if conflicts:
            text = _(
                "Two computers changed this book at once. What the other one wrote is in {file}, beside the book."
            )
            self._notices.say(text.format(file=conflicts[0]))
        service = synced_by(self._book)
        if service and not self._was_said("synced"):
            text = _(
                "This book lies in a folder that {service} keeps in step. Close AskWhy here, and let {service} "
                "finish, before you open the book on another computer."
            )
            self._notices.say(text.format(service=service))
        elif is_on_the_net(self._book) and not self._was_said("net"):
            self._notices.say(
                _(
                    "This book lies on another computer. Open it from one computer at a time; backups help too."
                )
            )

    def _was_said(self, what: str) -> bool:
        """Tell whether it was said of this Book before; from now on it was."""
        settings = QSettings("AskWhy", "AskWhy")
        key = f"said/{what}"
        said = str(settings.value(key, "")).split("\n")
        if str(self._book) in said:
            return True
        settings.setValue(key, "\n".join([*said, str(self._book)]).strip())
        return False

    def _back_up(self) -> None:
        book, now = self._book, self._bridge.now()
        self._job: Job[Path | None] = Job(lambda _tell: keeping.back_up_if_due(book, now))
        self._bridge.work(self._job, lambda _path: None, self._complain)

    def _complain(self, text: str) -> None:
        fault = self._job.fault or Fault("backup_failed", path=str(self._book))
        if fault.reason.key == "book_damaged":
            self._notices.say(
                _("This book is damaged. What you see may not be all."),
                _("Mend it…"),
                self.mend_wanted.emit,
            )
        elif fault.reason.key == "book_locked":
            QTimer.singleShot(_AGAIN_MS, self, self._back_up)
        else:
            self._notices.say(sentence(fault), _("Backups…"), self._verbs.backups)
