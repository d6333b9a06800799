"""The verbs of the mail room's drawer: sheets of one's own, what was used of each, printers and their trays."""

from collections.abc import Iterable
from datetime import datetime

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Touch
from askwhy.domain.drawer import Measures, SheetUse
from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.outreach import Channel
from askwhy.domain.people import Interviewer
from askwhy.domain.printers import Face, Feed, PrinterTray
from askwhy.domain.settings import SettingKey
from askwhy.domain.sheets import LabelSheet
from askwhy.domain.touches import Direction, Disposition
from askwhy.facts.sheets import find_sheets, label_sheet
from askwhy.operations import drawer, outreach
from askwhy.operations.returned_mail import letter_returned
from askwhy.store.applied import Applied
from askwhy.workspace import situations
from askwhy.workspace.doing import Doing


class DrawerVerbs(Doing):
    """What is kept of label sheets and printers."""

    def own_sheets(self) -> list[LabelSheet]:
        """Give the sheets that the job seeker measured."""
        return self.book.every(LabelSheet)

    def sheet(self, name: str) -> LabelSheet:
        """Give a sheet by its name, one's own before the table's. Raises Fault "unknown_sheet"."""
        return label_sheet(name, self.own_sheets())

    def find_sheets(self, query: str) -> list[LabelSheet]:
        """Give the sheets that fit a query."""
        return find_sheets(query, self.own_sheets())

    def sheet_uses(self) -> dict[str, SheetUse]:
        """Give what is known of the sheets in the drawer, by their names."""
        return {use.key: use for use in self.book.every(SheetUse)}

    def keep_sheet(self, title: str, measures: Measures, at: datetime) -> Applied:
        """Keep a sheet of one's own."""
        own = {sheet.name: sheet for sheet in self.own_sheets()}
        return self.do(lambda: drawer.keep_sheet(own, title=title, measures=measures), at)

    def drop_sheet(self, sheet: LabelSheet, at: datetime) -> Applied:
        """Throw a sheet of one's own away."""
        return self.do(
            lambda: drawer.drop_sheet(
                self.book.value(LabelSheet, sheet.name), self.sheet_uses().get(sheet.name)
            ),
            at,
        )

    def use_sheet(self, sheet: LabelSheet, next_free: int, at: datetime) -> Applied:
        """Remember the first free label of a sheet."""
        return self.do(
            lambda: drawer.use_sheet(
                self.sheet_uses().get(sheet.name), sheet=sheet, next_free=next_free, on=self.day(at)
            ),
            at,
        )

    def printed(
        self, letters: Iterable[StepId], used: tuple[LabelSheet, int] | None, at: datetime
    ) -> Applied:
        """Mark letters as posted and remember the first free label of their sheet, as one change."""
        wanted = list(letters)

        def build() -> Change:
            posted = outreach.mark_posted(
                [situations.of_step(self.book, step) for step in wanted], self.world, at=at
            )
            if used is None:
                return posted
            sheet, next_free = used
            settings = {SettingKey.SHEET: sheet.name, SettingKey.SHEET_POSITION: str(next_free)}
            begun = drawer.use_sheet(
                self.sheet_uses().get(sheet.name), sheet=sheet, next_free=next_free, on=self.day(at)
            )
            label = posted.label if wanted else begun.label
            return Change(label, posted.edits + self._setting(settings).edits + begun.edits)

        return self.do(build, at)

    def posted_letter(self, who: InterviewerId) -> Touch | None:
        """Give the last letter that went to somebody, if it is on its way or arrived; None when it came back."""
        letters = [
            touch
            for touch in self.book.of(Touch, "interviewer", [who])
            if touch.channel is Channel.LETTER and touch.direction is Direction.MADE
        ]
        last = max(letters, key=lambda touch: touch.at, default=None)
        return last if last is not None and last.disposition is Disposition.POSTED else None

    def letter_returned(self, who: InterviewerId, at: datetime) -> Applied:
        """Say that the last letter to somebody came back."""
        return self.do(
            lambda: letter_returned(self.book.value(Interviewer, who), touch=self.posted_letter(who)), at
        )

    def favour_sheet(self, sheet: LabelSheet, favourite: bool, at: datetime) -> Applied:
        """Put a sheet among the favourites, or take it out."""
        return self.do(
            lambda: drawer.favour_sheet(self.sheet_uses().get(sheet.name), sheet=sheet, favourite=favourite),
            at,
        )

    def tray(self, key: str) -> PrinterTray:
        """Give what is known of a printer's tray; straight and centred when nothing is."""
        return self._tray(key) or PrinterTray(key)

    def trays(self) -> list[PrinterTray]:
        """Give every tray that something is known of."""
        return self.book.every(PrinterTray)

    def _tray(self, key: str) -> PrinterTray | None:
        return self.book.values(PrinterTray, [key]).get(key)

    def measure_printer(
        self, key: str, across: tuple[float, float], down: tuple[float, float], at: datetime
    ) -> Applied:
        """Remember how far a printer is off, from its ruler page."""
        return self.do(
            lambda: drawer.measure_printer(
                self._tray(key), key=key, across=across, down=down, on=self.day(at)
            ),
            at,
        )

    def set_feed(self, key: str, feed: Feed, face: Face, at: datetime) -> Applied:
        """Remember how a printer takes an envelope in."""
        return self.do(lambda: drawer.set_feed(self._tray(key), key=key, feed=feed, face=face), at)
