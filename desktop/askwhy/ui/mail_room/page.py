"""The mail room: puts the three columns and the foot together, and carries between them what is chosen."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer

from askwhy.domain.applications import Application
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.drawer import SheetUse
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.printers import PrinterTray
from askwhy.domain.settings import Setting
from askwhy.domain.sheets import LabelSheet
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Rule
from askwhy.ui.mail_room import listing, sayings, words
from askwhy.ui.mail_room.choice import Listed
from askwhy.ui.mail_room.columns import Columns
from askwhy.ui.mail_room.errand import Errand
from askwhy.ui.mail_room.people_list import PAGE, Shown
from askwhy.ui.mail_room.print_desk import PrintDesk
from askwhy.ui.mail_room.sight import Sight
from askwhy.ui.mail_room.switch import Switch
from askwhy.ui.mail_room.tool_forms import ToolForms
from askwhy.ui.mail_room.typesetter import Typesetter
from askwhy.ui.mail_room.wishes import Kind
from askwhy.ui.page import Page
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _

_SOON_MS = 40
"""Several letters of a search are looked for once."""

_SEEN: frozenset[type] = frozenset(
    {Interviewer, Employer, Application, Plan, Step, Setting, SheetUse, LabelSheet, PrinterTray}
)


class MailRoomPage(Page):
    """Labels, envelopes, letters and calls: for whom, on what, and how they look."""

    has_pane = False

    def __init__(self, bridge: Bridge, verbs: Verbs) -> None:
        super().__init__(bridge, verbs, _("Mail room"))
        self.errand = Errand(bridge.workspace)
        self._day = bridge.today
        self._rows: list[Listed] = []
        self._people: list[Shown] = []
        self._page_end = PAGE
        self._sight = Sight()
        self.columns = Columns(self.errand)
        self.who, self.which, self.how = self.columns.who, self.columns.which, self.columns.how
        self.kind = Switch(sayings.kinds())
        self.tools.addWidget(self.kind)
        self.typesetter = Typesetter(bridge, self.errand, self)
        self.desk = PrintDesk(bridge, self.errand, self.typesetter.settle)
        self.print_button = self.desk.foot.print
        self._tools = ToolForms(bridge, self)
        self._searching = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._searching.timeout.connect(self.refresh)
        self.column.addWidget(Rule())
        self.column.addWidget(self.columns, 1)
        self.column.addWidget(self.desk)
        self._connect()

    def _connect(self) -> None:
        self.who.turned.connect(self._turn)
        self.who.searched.connect(self._search)
        self.who.nobody.everyone.clicked.connect(lambda: self._turn(True))
        self.who.nobody.add.clicked.connect(self.verbs.add_person)
        self.who.nobody.bring_in.clicked.connect(lambda: self.verbs.import_files())
        self.who.all_ticked.connect(lambda on: self._tick(self.errand.choice.keys, on))
        self.who.people.ticked.connect(lambda key, on: self._tick([key], on))
        self.who.people.chosen.connect(self._look_at)
        self.who.people.mended.connect(self._mend)
        self.who.people.more_wanted.connect(self._show_more)
        self.which.sheet_chosen.connect(self._take_sheet)
        self.which.start_moved.connect(self._start_at)
        self.which.looked_at.connect(self._look_at)
        self.columns.wishes_changed.connect(self.typesetter.soon)
        self.columns.address_wanted.connect(lambda key: self.verbs.edit_person(key, focus="street"))
        self.columns.trial_wanted.connect(self.desk.try_on_plain_paper)
        self.columns.own_wanted.connect(lambda: self.verbs.settings("address"))
        self.typesetter.done.connect(self._show)
        self.typesetter.waits.connect(self._wait)
        self.typesetter.failed.connect(self.desk.foot.wait)
        self.kind.switched.connect(lambda number: self.turn_to(Kind(number)))
        self.desk.grew.connect(self.foot_moved)
        self.desk.envelopes_wanted.connect(lambda: self.turn_to(Kind.ENVELOPES))
        self._tools.serve(self.columns)
        self._tools.sheet_kept.connect(self._take_sheet)
        self._tools.ruler_wanted.connect(self.desk.print_ruler)

    # What the window asks of a page

    def concerns(self, kinds: frozenset[type]) -> bool:
        """People, their letters and the settings are seen here."""
        return bool(kinds & _SEEN)

    def _on_ticked(self, now: datetime) -> None:
        """The mail room changes with the day, not with the minute."""
        if self.bridge.today != self._day:
            super()._on_ticked(now)

    def foot_height(self) -> int:
        """Keep the toast off the buttons that print, and off the question that stands above them."""
        foot, well = self.desk.foot, self.desk.well
        return foot.height() + (0 if well.isHidden() else well.height())

    def seek(self) -> bool:
        """Search among everyone."""
        if not self.errand.choice.everyone:
            self._turn(True)
        self.who.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.who.search.selectAll()
        return True

    def choose(self, people: Sequence[InterviewerId]) -> None:
        """Choose exactly these people from everyone."""
        self.errand.choice.take(people)
        self._begin_list()

    def refresh(self) -> None:
        """Ask the Book who is there, and lay out who is chosen."""
        self._searching.stop()
        self._day = self.bridge.today
        self.errand.load(self.bridge.now())
        self.columns.show_wishes()
        self.typesetter.begin()

    # The hands in the columns

    def _turn(self, everyone: bool) -> None:
        self.errand.choice.turn(everyone)
        self._begin_list()

    def _begin_list(self) -> None:
        self._page_end = PAGE
        self._sight.choose(None)
        self.refresh()
        self.who.people.verticalScrollBar().setValue(0)

    def _search(self, text: str) -> None:
        self.errand.choice.text = text
        self._page_end = PAGE
        self._searching.start()

    def _show_more(self) -> None:
        self._page_end += PAGE
        self._show()

    def _tick(self, keys: Sequence[InterviewerId], on: bool) -> None:
        self.errand.choice.tick(keys, on)
        self.typesetter.soon()

    def _mend(self, key: InterviewerId) -> None:
        """Open the form at the field that keeps the label back."""
        whys = {row.key: row.why for row in self._rows}
        self.verbs.edit_person(key, focus=words.mended_at(whys.get(key)))

    def _take_sheet(self, sheet: LabelSheet) -> None:
        self.errand.take_sheet(sheet)
        self.typesetter.begin()

    def turn_to(self, kind: Kind) -> None:
        """Print something else for the same people, in the same order."""
        self.errand.wishes.kind = kind
        self.kind.turn_to(int(kind))
        self.columns.show_kind(kind)
        self.typesetter.begin()

    def _start_at(self, position: int) -> None:
        self.errand.start_at(position)
        self.typesetter.soon()

    def _look_at(self, key: InterviewerId) -> None:
        self._sight.choose(key)
        self._show_label()
        self.who.people.set_current(key)

    # What the columns show

    def _wait(self, count: int) -> None:
        """Show the ticks at once; the rest comes when it is laid out."""
        self._show_rows()
        self.desk.foot.wait(sayings.laying_out(count))

    def _show(self) -> None:
        self._show_rows()
        self.who.show_count(listing.chosen(self.errand), listing.all_state(self.errand.choice, self._rows))
        self.who.show_checks(self.errand.checks)
        self.which.show_prepared(self.errand.prepared, self.errand.last_sheet)
        self._show_label()
        self.desk.show_errand()

    def _show_rows(self) -> None:
        today, choice = self._day, self.errand.choice
        keys = choice.keys[: self._page_end] if choice.everyone else choice.keys
        self._rows = choice.rows(self.errand.people(keys), today)
        printed = [InterviewerId(key) for key in self.errand.prepared.current.keys]
        self._sight.settle(printed, [row.key for row in self._rows])
        rows = self._people = listing.shown(self.errand, self._rows[: self._page_end], today)
        self.who.show_list(choice.everyone, choice.text)
        self.who.people.set_current(self._sight.key)
        self.who.people.show_people(rows, len(choice.keys) - len(rows))
        self.who.show_rows(choice)
        self.subtitle.setText("" if self.who.isHidden() else listing.can_go(choice, self._rows))

    def _show_label(self) -> None:
        without = listing.without_label(self._people, self._sight.key)
        self.columns.show_piece(self._sight.key, self.errand, without)
        self.desk.look_at(self._sight.key)
