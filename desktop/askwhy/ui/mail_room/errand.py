"""What the mail room is about to print: the people chosen, the sheet, and the first free label on it."""

from collections.abc import Sequence
from datetime import datetime

from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.reasons import Reason
from askwhy.domain.settings import DEFAULTS, SettingKey
from askwhy.domain.sheets import LabelSheet
from askwhy.facts.sheets import label_sheet
from askwhy.printing.labels import LabelRun
from askwhy.ui.mail_room.choice import Choice
from askwhy.ui.mail_room.prepared import Prepared, prepare
from askwhy.workspace.labels import Recipient, recipients
from askwhy.workspace.workspace import Workspace


class Errand:
    """Begins with the letters due and the sheet last used; what is chosen stays until the Book says otherwise."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.choice = Choice()
        self._last: tuple[str, int] | None = None
        self._known: dict[InterviewerId, Recipient] = {}
        self._sheet, self._start = label_sheet(DEFAULTS[SettingKey.SHEET]), 1
        self.prepared = Prepared((), LabelRun(self._sheet, 1, (), ()))

    @property
    def last_sheet(self) -> str:
        """The name of the sheet that was last used."""
        return self._last[0] if self._last is not None else ""

    def load(self, now: datetime) -> None:
        """Ask the Book who is there, and which sheet lies in the drawer."""
        last = self._remembered()
        if last != self._last:
            self._last = last
            self._sheet, self._start = label_sheet(last[0]), last[1]
        self._known.clear()
        self.choice.load(self._workspace, now)
        self.prepare()

    def _remembered(self) -> tuple[str, int]:
        """Give the sheet last used and its first free label; what no longer fits gives way to the default."""
        settings = self._workspace.book.settings()
        try:
            sheet = label_sheet(settings[SettingKey.SHEET])
        except Fault:
            return DEFAULTS[SettingKey.SHEET], 1
        position = settings[SettingKey.SHEET_POSITION]
        start = int(position) if position.isdecimal() else 1
        return sheet.name, start if 1 <= start <= sheet.per_sheet else 1

    def people(self, keys: Sequence[InterviewerId]) -> list[Recipient]:
        """Give people as their letters go. Until the Book changes, each is asked for once: a tick among
        thousands shall not ask for all of them again.
        """
        unknown = [key for key in keys if key not in self._known]
        self._known.update((each.key, each) for each in recipients(self._workspace, unknown))
        return [self._known[key] for key in keys if key in self._known]

    def prepare(self) -> None:
        """Lay out who is chosen now."""
        self.prepared = prepare(self.people(self.choice.wanted()), self._sheet, self._start)

    def take_sheet(self, sheet: LabelSheet) -> None:
        """Print on another sheet: a new one, or the one that was begun last time. `prepare` lays out on it."""
        begun = self._last is not None and self._last[0] == sheet.name
        self._sheet, self._start = sheet, self._last[1] if begun and self._last else 1

    def start_at(self, position: int) -> None:
        """Take a label for the first free one; `prepare` lays out from there."""
        self._start = position

    def reasons(self) -> dict[InterviewerId, Reason]:
        """Give why people who could have a label get none on this sheet."""
        return {InterviewerId(each.key): each.reason for each in self.prepared.run.left_out}
