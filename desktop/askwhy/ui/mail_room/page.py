"""The mail room: puts the three columns and the foot together, and carries between them what is chosen."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QWidget

from askwhy.domain.applications import Application
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Plan, Step
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.settings import Setting, SettingKey
from askwhy.domain.sheets import LabelSheet
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Rule
from askwhy.ui.look.size import px
from askwhy.ui.mail_room import words
from askwhy.ui.mail_room.checks import checks
from askwhy.ui.mail_room.choice import Listed
from askwhy.ui.mail_room.errand import Errand
from askwhy.ui.mail_room.foot import Foot, PrintedWell
from askwhy.ui.mail_room.how import HowColumn
from askwhy.ui.mail_room.output import Brought, Output
from askwhy.ui.mail_room.people_list import PAGE, Shown
from askwhy.ui.mail_room.which import WhichColumn
from askwhy.ui.mail_room.who import WhoColumn
from askwhy.ui.page import Page
from askwhy.ui.verbs import Verbs
from askwhy.wording import dates
from askwhy.wording.i18n import _
from askwhy.wording.reasons import sentence

_SOON_MS = 40
"""Many ticks, or an arrow key held down, are laid out once."""
_BESIDE = 780
"""Pixels of the page from which on all three columns stand beside one another."""

_SEEN: frozenset[type] = frozenset({Interviewer, Employer, Application, Plan, Step, Setting})


class MailRoomPage(Page):
    """Labels: for whom, on which sheet, and how they look."""

    has_pane = False

    def __init__(self, bridge: Bridge, verbs: Verbs) -> None:
        super().__init__(bridge, verbs, _("Mail room"))
        self.errand = Errand(bridge.workspace)
        self._day = bridge.today
        self._rows: list[Listed] = []
        self._shown = PAGE
        self._looked_at: InterviewerId | None = None
        self._brought: Brought | None = None
        self.who, self.which, self.how = WhoColumn(), WhichColumn(self.errand.prepared.run), HowColumn()
        self.foot, self.well = Foot(), PrintedWell()
        self.output = Output(bridge, self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._prepare)
        self._searching = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._searching.timeout.connect(self.refresh)
        self._lay_out()
        self._connect_columns()
        self._connect_foot()

    def _lay_out(self) -> None:
        self.column.addWidget(Rule())
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.who)
        body.addWidget(Rule(upright=True))
        body.addWidget(self._right(), 1)
        self.column.addLayout(body, 1)
        self.column.addWidget(self.well)
        self.column.addWidget(self.foot)

    def _right(self) -> QScrollArea:
        """The sheet and the label: beside each other, or below where the window is narrow."""
        inner = QWidget()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setSpacing(0)
        self._upright, self._level = Rule(upright=True), Rule()
        self._pair.addWidget(self.which, 352)
        self._pair.addWidget(self._upright)
        self._pair.addWidget(self._level)
        self._pair.addWidget(self.how, 344)
        area = QScrollArea()
        area.setProperty("kind", "page")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _connect_columns(self) -> None:
        people = self.who.people
        self.who.turned.connect(self._turn)
        self.who.searched.connect(self._search)
        self.who.all_ticked.connect(self._tick_all)
        people.ticked.connect(self._tick)
        people.chosen.connect(self._look_at)
        people.mended.connect(self._mend)
        people.more_wanted.connect(self._show_more)
        self.which.sheet_chosen.connect(self._take_sheet)
        self.which.start_moved.connect(self._start_at)
        self.which.looked_at.connect(self._look_at)
        self.how.changed.connect(lambda key: self.verbs.edit_person(key, focus="street"))

    def _connect_foot(self) -> None:
        self.foot.save_wanted.connect(lambda: self.output.save(self.run, self._file_name()))
        self.foot.print_wanted.connect(lambda: self.output.print(self.run, self._file_name()))
        self.foot.stop_wanted.connect(self.output.stop)
        self.how.trial_wanted.connect(lambda: self.output.print(self.run, self._trial_name(), outline=True))
        self.output.began.connect(self.foot.begin)
        self.output.progressed.connect(self.foot.progressed)
        self.output.ended.connect(self.foot.end)
        self.output.brought.connect(self._brought_to_paper)
        self.well.well.connect(self._printed_well)

    @property
    def run(self) -> LabelRun:
        """What would be printed now; what was ticked a moment ago is in it."""
        if self._soon.isActive():
            self._soon.stop()
            self._prepare()
        return self.errand.prepared.run

    # What the window asks of a page

    def concerns(self, kinds: frozenset[type]) -> bool:
        """People, their letters and the settings are seen here."""
        return bool(kinds & _SEEN)

    def _on_ticked(self, now: datetime) -> None:
        """The mail room changes with the day, not with the minute."""
        if self.bridge.today != self._day:
            super()._on_ticked(now)

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
        self._soon.stop()
        self._day = self.bridge.today
        self.errand.load(self.bridge.now())
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns beside one another, or the sheet above the label."""
        super().resizeEvent(event)
        beside = self.width() >= px(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(way)
        self._upright.setVisible(beside)
        self._level.setVisible(not beside)
        self.who.setFixedWidth(max(px(296), round(self.width() * 0.35)))

    # The first column

    def _turn(self, everyone: bool) -> None:
        self.errand.choice.turn(everyone)
        self._begin_list()

    def _begin_list(self) -> None:
        self._shown, self._looked_at = PAGE, None
        self.refresh()
        self.who.people.verticalScrollBar().setValue(0)

    def _search(self, text: str) -> None:
        self.errand.choice.text = text
        self._shown = PAGE
        self._searching.start()

    def _show_more(self) -> None:
        self._shown += PAGE
        self._show()

    def _tick(self, key: InterviewerId, on: bool) -> None:
        self.errand.choice.tick([key], on)
        self._soon.start()

    def _tick_all(self, on: bool) -> None:
        self.errand.choice.tick(self.errand.choice.keys, on)
        self._soon.start()

    def _mend(self, key: InterviewerId) -> None:
        row = next(row for row in self._rows if row.key == key)
