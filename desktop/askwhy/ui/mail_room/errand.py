"""What the mail room is about to print: the people chosen, on what, and the first free label of a sheet."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from askwhy.domain.drawer import SheetUse, first_free
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.reasons import Reason
from askwhy.domain.settings import DEFAULTS, SettingKey
from askwhy.domain.sheets import LabelSheet
from askwhy.facts.sheets import label_sheet
from askwhy.printing.labels import LabelRun
from askwhy.ui.mail_room.checks import Check
from askwhy.ui.mail_room.choice import Choice
from askwhy.ui.mail_room.laying_out import LaidOut, Wanted, lay_out_wanted
from askwhy.ui.mail_room.prepared import Prepared
from askwhy.ui.mail_room.printers import printer_names, with_trays
from askwhy.ui.mail_room.wishes import usual_wishes
from askwhy.workspace.labels import Recipient, recipients
from askwhy.workspace.workspace import Workspace


class Errand:
    """Begins with the letters due and the sheet last used; what is chosen stays until the Book says otherwise."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.choice = Choice()
        self.wishes = usual_wishes(workspace.world.home)
        self._home = workspace.world.home
        self._now: datetime | None = None
        self._last: tuple[str, int] | None = None
        self._known: dict[InterviewerId, Recipient] = {}
        self._sheet, self._start = label_sheet(DEFAULTS[SettingKey.SHEET]), 1
        self.uses: dict[str, SheetUse] = {}
        self.prepared = Prepared((), LabelRun(self._sheet, 1, (), ()))
        self.checks: tuple[Check, ...] = ()

    @property
    def last_sheet(self) -> str:
        """The name of the sheet that was last used."""
        return self._last[0] if self._last is not None else ""

    @property
    def sender_known(self) -> bool:
        """Whether one's own address can stand on an envelope."""
        return bool(self._workspace.book.settings()[SettingKey.ADDRESS].strip())

    def is_posted(self, key: InterviewerId | None) -> bool:
        """Tell whether a letter is on its way to somebody, so that it may come back."""
        return bool(key) and self._workspace.posted_letter(InterviewerId(key or 0)) is not None

    def printers(self) -> list[str]:
        """Give the printers to choose from, and their trays."""
        return with_trays(printer_names(), self._workspace.trays())

    def follow_printer(self) -> None:
        """Take up how the chosen printer takes envelopes in, as it was kept."""
        if self.wishes.printer:
            tray = self._workspace.tray(self.wishes.printer)
            self.wishes.feed, self.wishes.face = tray.feed, tray.face

    def load(self, now: datetime) -> None:
        """Ask the Book who is there, and which sheet lies in the drawer. `prepare` lays out what is chosen."""
        self._now = now
        self.uses = self._workspace.sheet_uses()
        last = self._remembered()
        if last != self._last or not self._has(self._sheet):
            self._last = last
            self._sheet, self._start = self._workspace.sheet(last[0]), last[1]
        self._follow_home()
        self.follow_printer()
        self._known.clear()
        self.choice.load(self._workspace, now)

    def _follow_home(self) -> None:
        """Who moves to another country finds what is usual there."""
        home = self._workspace.world.home
        if home != self._home:
            usual = usual_wishes(home)
            self._home = home
            self.wishes.envelope, self.wishes.form = usual.envelope, usual.form

    def _remembered(self) -> tuple[str, int]:
        """Give the sheet last used and its first free label; what no longer fits gives way to the default."""
        settings = self._workspace.book.settings()
        try:
            sheet = self._workspace.sheet(settings[SettingKey.SHEET])
        except Fault:
            return DEFAULTS[SettingKey.SHEET], 1
        position = settings[SettingKey.SHEET_POSITION]
        start = int(position) if position.isdecimal() else 1
        return sheet.name, start if 1 <= start <= sheet.per_sheet else 1

    def _has(self, sheet: LabelSheet) -> bool:
        """Tell whether a sheet is known: one of one's own can be taken back."""
        try:
            return self._workspace.sheet(sheet.name) == sheet
        except Fault:
            return False

    def find_sheets(self, query: str) -> list[LabelSheet]:
        """Give the sheets that fit a query, one's own among them."""
        return self._workspace.find_sheets(query)

    def people(self, keys: Sequence[InterviewerId]) -> list[Recipient]:
        """Give people as their letters go. Until the Book changes, each is asked for once: a tick among
        thousands shall not ask for all of them again.
        """
        unknown = [key for key in keys if key not in self._known]
        self._known.update((each.key, each) for each in recipients(self._workspace, unknown))
        return [self._known[key] for key in keys if key in self._known]

    def name_of(self, key: InterviewerId | None) -> str:
        """Give the name of somebody who was laid out; empty for anyone else."""
        return self._known[key].name if key in self._known else ""

    @property
    def wanted(self) -> Wanted:
        """What shall be laid out now, as values that stay as they are."""
        assert self._now is not None
        keys = tuple(self.choice.wanted())
        return Wanted(keys, replace(self.wishes), self._sheet, self._start, self._now)

    def prepare(self) -> None:
        """Lay out who is chosen now."""
        wanted = self.wanted
        self.take(lay_out_wanted(self._workspace, self.people(wanted.keys), wanted))

    def take(self, laid_out: LaidOut) -> None:
        """Have what was laid out: here, or beside the window."""
        self.prepared, self.checks = laid_out
        self._known.update((each.key, each) for each in self.prepared.recipients)

    def take_sheet(self, sheet: LabelSheet) -> None:
        """Print on another sheet: a new one, or one that was begun. `prepare` lays out on it."""
        self._sheet, self._start = sheet, first_free(sheet, self.uses)
        if self._last is not None and self._last[0] == sheet.name:
            self._start = self._last[1]

    def start_at(self, position: int) -> None:
        """Take a label for the first free one; `prepare` lays out from there."""
        self._start = position

    def reasons(self) -> dict[InterviewerId, Reason]:
        """Give why people who could have a piece of mail get none of this kind."""
        return {InterviewerId(each.key): each.reason for each in self.prepared.current.left_out}
