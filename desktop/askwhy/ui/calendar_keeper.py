"""Keeps the calendar file in step with the book while the window is open: quietly, and beside the window."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from askwhy.domain.settings import SettingKey
from askwhy.ui.bridge import Bridge
from askwhy.ui.notice import Notices
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _
from askwhy.workspace.jobs import Job
from askwhy.workspace.workspace import Workspace

_WAIT_MS = 1500
"""So long more changes are waited for: several ticks in a row are one file."""

_AGAIN = timedelta(hours=1)
"""After so long it is looked whether the hours of a call have passed, and it has moved to its next ones."""


class CalendarKeeper(QObject):
    """Begins after the first paint. While the file cannot be written, a notice says so; each minute tries again."""

    def __init__(self, bridge: Bridge, verbs: Verbs, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._verbs, self._notices = bridge, verbs, notices
        self._job: Job[bool] | None = None
        self._again = False
        self._notice = ""
        self._kept_at: datetime | None = None
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._keep)

    def begin(self) -> None:
        """Look once, then after each change, as time goes by, and before the Book is let go."""
        self._bridge.changed.connect(self._heard)
        self._bridge.ticked.connect(self._look)
        self._bridge.closing.connect(self._finish)
        self._heard()

    def _heard(self, *_told: object) -> None:
        if not self._wait.isActive():
            self._wait.start()

    def _look(self, now: datetime) -> None:
        kept = self._kept_at
        if self._notice or kept is None or now.date() != kept.date() or now - kept > _AGAIN:
            self._heard()

    def _finish(self) -> None:
        if self._wait.isActive():
            self._keep()

    def _keep(self) -> None:
        self._wait.stop()
        if self._job is not None:
            self._again = True  # what changed while it was being written
            return
        book = self._bridge.workspace.book
        self._bridge.do(
            lambda _now: book.settings()[SettingKey.CALENDAR_FOLDER], self._begin, lambda _text: None
        )

    def _begin(self, folder: str) -> None:
        if not folder:
            self._say("")
            return
        book, now = self._bridge.workspace.book.path, self._bridge.now()
        self._kept_at = now
        self._job = Job(lambda _tell: _work(book, now))
        self._bridge.work(self._job, lambda _new: self._end(""), self._end)

    def _end(self, sentence: str) -> None:
        fault = self._job.fault if self._job is not None else None
        self._job = None
        if fault is not None and fault.reason.key == "book_locked":
            self._again = True
        else:
            self._say(sentence)
        if self._again:
            self._again = False
            self._heard()

    def _say(self, sentence: str) -> None:
        """Say what is in the way, once; when nothing is any more, the notice goes."""
        if sentence != self._notice:
            self._notices.take_back(self._notice)
            self._notice = sentence
            if sentence:
                self._notices.say(sentence, _("Settings…"), lambda: self._verbs.settings("calendar_folder"))


def _work(book: Path, now: datetime) -> bool:
    # Imported where a calendar is kept: most books have none.
    from askwhy.wording.books import calendar_name
    from askwhy.wording.exports import Calendar
    from askwhy.workspace.calendar_folder import keep_calendar

    workspace = Workspace.open(book, create=False)
    try:
        return keep_calendar(
            workspace, calendar_name(book), now, Calendar(workspace.world, workspace.day(now)).said
        )
    finally:
        workspace.close()
