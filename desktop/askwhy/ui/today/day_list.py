"""The list of the day: sections with rows, one of which is in hand, and below who is held back and what was done."""

from collections.abc import Callable
from functools import cached_property, partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from askwhy.domain.ids import StepId
from askwhy.domain.outreach import Channel
from askwhy.domain.today import TodayItem
from askwhy.ui.look.controls import Scrolled
from askwhy.ui.look.mirror import set_margins
from askwhy.ui.look.size import px
from askwhy.ui.today.decisions import decisions
from askwhy.ui.today.deeds import Deeds
from askwhy.ui.today.row import PAD, Row
from askwhy.ui.today.rows import Rows
from askwhy.ui.today.sections import Section
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _
from askwhy.workspace.today import Quiet, TodayPage

if TYPE_CHECKING:
    from askwhy.ui.today.empty import EmptyDay


class DayList(Scrolled):
    """What is due, in the order to do it. Up and Down go along; what is done leaves the place to the next."""

    in_hand = Signal(object)
    """The Row that is in hand now, or None."""
    person_opened = Signal(object)
    page_wanted = Signal(str)
    """The key of another page to go to."""

    def __init__(self, verbs: Verbs, tab_place: QWidget) -> None:
        super().__init__()
        self._verbs, self._tab_place, self._deeds = verbs, tab_place, Deeds(verbs)
        self._page: TodayPage | None = None
        self.current: Row | None = None
        """The row in hand."""
        self._due = Section(_("Calls")), Section(_("Letters")), Section(_("E-mails"))
        self._held, self._done = Section(_("Held back"), "quiet"), Section(_("Done today"), "quiet")
        self._decisions = decisions(verbs)
        sections = dict(zip((Channel.PHONE, Channel.LETTER, Channel.EMAIL), self._due, strict=True))
        self._rows = Rows(sections, self._made, verbs.bridge, self._deeds, self)
        self._rows.left.connect(self._on_left)
        self._lay_out()
        for section in (self._held, self._done):
            section.all_wanted.connect(self._show_lines)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def _lay_out(self) -> None:
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self.column.setSpacing(0)
        waited, decide = self._decisions
        # Held before it is filled: whoever is moved with a family is dressed again with all of it.
        self.hold(self._content)
        for section in (waited, *self._due, decide, self._held, self._done):
            self.column.addWidget(section)
        self._rest = QWidget()
        self.column.addWidget(self._rest, 1)

    @cached_property
    def empty(self) -> "EmptyDay":
        """What is said when nothing waits, made when that is first so."""
        from askwhy.ui.today.empty import EmptyDay  # no start with something to do needs it

        made = EmptyDay(self._verbs)
        made.page_wanted.connect(self.page_wanted)
        self.column.insertWidget(self.column.indexOf(self._held), made)
        return made

    @property
    def is_empty(self) -> bool:
        """Whether it says that nothing waits."""
        return "empty" in self.__dict__ and not self.empty.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the right edge of the rows where it is, whether or not there is a scroll bar."""
        bar = self.width() - self.viewport().width()
        set_margins(self.column, px(PAD), 0, max(px(PAD) - bar, 0), px(24))
        # Only now is what it holds given its width; the other way round, every row would be placed and painted again.
        super().resizeEvent(event)

    # What is shown

    def show_page(self, page: TodayPage, quiet: Quiet | None) -> None:
        """Show a day; the row in hand, the keyboard and the place in the list stay where they are.

        `quiet` is there when nothing is due.
        """
        self._page = page
        self._rest.setVisible(quiet is None)
        if quiet is not None:
            self.empty.show_day(page, quiet)
            self.empty.show()
        elif self.is_empty:
            self.empty.hide()
        for section in self._decisions:
            section.show_page(page)
        before, keyboard = self.rows, self._has_keyboard(self.current)
        self._rows.show_due(page.due)
        self._show_lines()
        if self.current not in self.rows:
            self._pass_on(self.current, before, keyboard=keyboard)

    def _show_lines(self) -> None:
        if (page := self._page) is None or not (
            page.due.held or page.done or self._held.widgets or self._done.widgets
        ):
            return
        from askwhy.ui.today.lines import done_line, held_line  # a day begins with nothing done

        self._held.set_lines([partial(held_line, held, page.day) for held in page.due.held])
        own = self._verbs.bridge.opened.world.own_zone
        self._done.set_lines([partial(done_line, row, own, page.day) for row in page.done])

    def _made(self, item: TodayItem, section: Section) -> Row:
        bridge = self._verbs.bridge
        # What is made as it will be seen need not be dressed again.
        in_hand = self.current is None and self._rows.is_empty
        row = Row(item, bridge.opened.world, bridge.now(), section, in_hand=in_hand)
        row.chosen.connect(lambda: self._take(row))
        row.fold.settled.connect(lambda: self._show(row))
        row.went.connect(lambda way: self._go(row, way))
        row.opened.connect(lambda: self.person_opened.emit(row.row.interviewer))
        row.acted.connect(lambda: self._do(self._deeds.act, row))
        row.ticked.connect(lambda: self._do(self._deeds.tick, row))
        row.later_wanted.connect(lambda: self._do(self._deeds.put_off, row))
        return row

    @property
    def rows(self) -> list[Row]:
        """The rows, from top to bottom."""
        return self._rows.in_order()

    # Which one is in hand

    def choose(self, step: StepId) -> None:
        """Take the row of a step in hand, with the keyboard, and bring it into sight."""
        row = self._rows.of(step)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self._take(row)

    def _do(self, deed: Callable[[Row], None], row: Row) -> None:
        if row.answer is None:  # else it is done, and only stays for a moment
            self._take(row)
            deed(row)

    def _take(self, row: Row | None) -> None:
        old = self.current
        if row is old or (row is not None and row.fold.is_leaving):
            return
        self.current = row
        if old is not None:
            old.set_current(False)
            self._leave(old)
        if row is not None:
            if not row.is_current:
                row.set_current(True)
            for before, after in pairwise((self._tab_place, row, *row.controls)):
                QWidget.setTabOrder(before, after)
            self._show(row)
        self.in_hand.emit(row)

    def _leave(self, row: Row) -> None:
        """Close what was open in a row, unless something was written in it."""
        if row.tick.isChecked():
            self._rows.close_up(row)
        elif row.fold.chooser is not None and not row.fold.chooser.note():
            row.fold.close()

    def _show(self, row: Row) -> None:
        """Bring a row into sight once it has its place; not under a pressed button, which would miss its click."""
        self.column.activate()
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.ensureWidgetVisible(row, 0, px(16))

    def _go(self, start: Row, way: int) -> None:
        rows = self.rows
        if start in rows:
            at = min(max(rows.index(start) + way, 0), len(rows) - 1)
            rows[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._take(rows[at])

    def _has_keyboard(self, row: Row | None) -> bool:
        focused = self.window().focusWidget()
        return row is not None and focused is not None and (row is focused or row.isAncestorOf(focused))

    def _pass_on(self, gone: Row | None, before: list[Row], *, keyboard: bool) -> None:
        """Take in hand the row that came after one that is gone, else the last one before it."""
        still = {*self.rows} - {gone}
        at = before.index(gone) if gone in before else 0
        following = [row for row in (*before[at:], *reversed(before[:at]), *self.rows) if row in still]
        self._take(following[0] if following else None)
        if keyboard and following:
            following[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self, row: Row) -> None:
        if row is self.current:
            self._pass_on(row, self.rows, keyboard=self._has_keyboard(row))
        else:
            self._rows.close_up(row)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Take in hand the row in which the keyboard is now."""
        while new is not None and not isinstance(new, Row):
            new = new.parentWidget()
        if new is not None and self.isAncestorOf(new):
            self._take(new)
