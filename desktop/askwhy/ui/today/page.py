"""The page Today: a sentence and the day ribbon over the list of what is due."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.domain.settings import SettingKey
from askwhy.domain.today import TodayList, open_calls
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import button
from askwhy.ui.look.roles import DECORATION, reads_as
from askwhy.ui.look.size import px
from askwhy.ui.page import Page
from askwhy.ui.today.axis import minute_of
from askwhy.ui.today.day_list import DayList
from askwhy.ui.today.finder import Finder
from askwhy.ui.today.marks import Mark, marks
from askwhy.ui.today.opening import opening
from askwhy.ui.today.opening_line import OpeningLine
from askwhy.ui.today.ribbon import Ribbon
from askwhy.ui.today.ribbon_ground import Now
from askwhy.ui.today.row import Row
from askwhy.ui.verbs import Verbs
from askwhy.wording import dates
from askwhy.wording.i18n import _
from askwhy.workspace.today import TodayPage as Day
from askwhy.workspace.today import quiet, today_page

if TYPE_CHECKING:
    from askwhy.ui.palette.keys import KeyHint

_LOW = 620
"""Height of the page under which the ribbon takes a lane less."""


class TodayPage(Page):
    """What to do today, for whom, when and why. An empty Book shows three ways to begin instead."""

    def __init__(self, bridge: Bridge, verbs: Verbs) -> None:
        super().__init__(bridge, verbs, _("Today"))
        self.good_now = button(_("Good time to call now"), "chip")
        self.good_now.setCheckable(True)
        self.good_now.clicked.connect(self.refresh)
        self.tools.addWidget(self.good_now)
        finder = Finder()
        finder.clicked.connect(self.find_wanted)
        self.tools.addWidget(finder)
        self._person: InterviewerId | None = None
        self._first_run: QWidget | None = None
        self.example: QWidget | None = None
        self.opening, self.ribbon = OpeningLine(), Ribbon()
        tab_place = QWidget()
        # Tab goes from here to the row in hand, wherever in the list that row was made.
        tab_place.setFixedHeight(0)
        reads_as(tab_place, DECORATION)
        tab_place.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.list = DayList(verbs, tab_place)
        self._day = QWidget()
        self._lay_out(tab_place)
        self.list.in_hand.connect(self._on_in_hand)
        self.list.page_wanted.connect(self.page_wanted)
        self.list.person_opened.connect(self.person_opened)
        self.ribbon.mark_chosen.connect(self._on_mark)

    def _lay_out(self, tab_place: QWidget) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(px(24), 0, px(24), px(2))
        above.setSpacing(0)
        for widget in (self.opening, self.ribbon, tab_place):
            above.addWidget(widget)
        column = QVBoxLayout(self._day)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        self.column.addWidget(self._day, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the row in hand where nothing else has it, so that the first key counts."""
        super().showEvent(event)
        row = self.list.current
        if row is not None and self.window().focusWidget() is None:
            row.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the list in a low window."""
        super().resizeEvent(event)
        self.ribbon.set_low(event.size().height() < px(_LOW))

    def key_hints(self) -> list["KeyHint"]:
        """Give the keys of a row."""
        from askwhy.ui.palette.keys import KeyHint  # asked for by the page of keys only
        from askwhy.ui.today.row_keys import OTHER_KEYS, Letter

        rows = [KeyHint(_(keys), _(does)) for keys, does in OTHER_KEYS]
        return [*(KeyHint(each.key, _(each.does)) for each in Letter), *rows]

    def take_keyboard(self) -> None:
        """Have the keyboard on the row in hand; without rows, on the way on."""
        if self._is_first_run:
            assert self._first_run is not None
            self._first_run.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.list.current is not None:
            self.list.current.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.list.is_empty:
            self.list.empty.take_keyboard()

    def focus_person(self) -> InterviewerId | None:
        """Give whose row is in hand."""
        return self._person

    def refresh(self) -> None:
        """Show the day as it stands now."""
        opened = self.bridge.opened
        day = today_page(opened, self.bridge.now())
        self.subtitle.setText(dates.long_day(day.day))
        counts = None if day.due.items else quiet(opened)
        begins = counts is not None and counts.people == 0
        turns = begins != self._is_first_run and self._has_keyboard()
        self._show_first_run(begins)
        self._show_example(not begins and opened.book.settings()[SettingKey.EXAMPLE] == "yes")
        self._show_ribbon(day)
        self.list.show_page(day._replace(due=self._narrowed(day)), counts)
        if turns:
            self.take_keyboard()  # what had it is gone

    @property
    def _is_first_run(self) -> bool:
        return self._first_run is not None and not self._first_run.isHidden()

    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _narrowed(self, day: Day) -> TodayList:
        """Give what is due, or, when that is wished, only the calls for which it is a good time now."""
        calls = open_calls(day.due.calls, day.now)
        self.good_now.setVisible(bool(calls) and len(day.due.items) > 1)
        mark = "✓ " if self.good_now.isChecked() else ""
        name = _("Good time to call now")
        self.good_now.setText(f"{mark}{name}  {len(calls)}")
        self.good_now.setAccessibleName(f"{name}, {len(calls)}")
        if not calls:
            self.good_now.setChecked(False)
        return TodayList(calls, (), (), ()) if self.good_now.isChecked() else day.due

    def _show_ribbon(self, day: Day) -> None:
        world = self.bridge.opened.world
        now = day.now.astimezone(world.own_zone)
        said = opening(day, world.own_zone)
        found = marks(day, world)
        self.opening.show_opening(said, {mark.kind for mark in found})
        self.ribbon.show_day(found, world.awake, Now(minute_of(now, day.day), dates.clock(now)), said.whole)

    def _show_first_run(self, begins: bool) -> None:
        if begins and self._first_run is None:
            from askwhy.ui.today.first_run import FirstRun  # seen once in the life of a Book

            self._first_run = FirstRun(self.verbs)
            self.column.addWidget(self._first_run, 1)
            self._first_run.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._first_run is not None:
            self._first_run.setVisible(begins)
        self._day.setVisible(not begins)
        self.head.setVisible(not begins)

    def _show_example(self, is_example: bool) -> None:
        if is_example and self.example is None:
            from askwhy.ui.today.example_bar import ExampleBar  # few Books hold the example

            self.example = bar = ExampleBar()
            bar.remove_wanted.connect(self.verbs.remove_example)
            self.column.insertWidget(0, bar)
        if self.example is not None:
            self.example.setVisible(is_example)

    # Who is in hand

    def _on_in_hand(self, row: Row | None) -> None:
        self.ribbon.choose(row.row.step if row is not None else None)
        self._show_person(row.row.interviewer if row is not None else None)

    def _on_mark(self, mark: Mark) -> None:
        """Go to the row of a call; of one that is done, show who it was."""
        if mark.step is not None:
            self.list.choose(mark.step)
        self._show_person(mark.person)

    def _show_person(self, person: InterviewerId | None) -> None:
        if person != self._person:
            self._person = person
            # The pane fetches by itself; the page is painted first.
            QTimer.singleShot(0, self, lambda: self.person_chosen.emit(self._person))
