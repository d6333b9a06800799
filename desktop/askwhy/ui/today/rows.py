"""Keeps the rows of the day by their steps: made when there is time, used again, and let go when they are done."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from askwhy.domain.ids import StepId
from askwhy.domain.outreach import Channel
from askwhy.domain.today import TodayItem, TodayList
from askwhy.domain.touches import Disposition
from askwhy.ui.bridge import Bridge
from askwhy.ui.today.deeds import Deeds
from askwhy.ui.today.row import Row
from askwhy.ui.today.sections import Section

AT_ONCE = 12
"""Rows made in one go: as many as a window shows; the others follow when it has been painted."""


class Rows(QObject):
    """The rows of the sections for calls, letters and e-mails."""

    left = Signal(object)
    """A Row that is kept open for what a call brought has no more to ask."""

    def __init__(
        self,
        sections: Mapping[Channel, Section],
        make: Callable[[TodayItem, Section], Row],
        bridge: Bridge,
        deeds: Deeds,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sections, self._make, self._bridge, self._deeds = sections, make, bridge, deeds
        self._due: dict[Channel, tuple[TodayItem, ...]] = dict.fromkeys(sections, ())
        self._rows: dict[StepId, Row] = {}
        self._leaving: dict[StepId, Row] = {}
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.fill)
        for section in sections.values():
            section.all_wanted.connect(self.fill)

    def show_due(self, due: TodayList) -> None:
        """Show what is due: rows that are still due stay, with the keyboard and what is open in them."""
        self._due = {Channel.PHONE: due.calls, Channel.LETTER: due.letters, Channel.EMAIL: due.emails}
        items = {item.row.step: item for item in due.items}
        for step in self._rows.keys() - items.keys():
            self._let_go(step, self._rows.pop(step))
        for step in self._leaving.keys() & items.keys():
            self._rows[step] = self._leaving.pop(step)
        for step, row in self._rows.items():
            row.show_item(items[step], self._bridge.opened.world, self._bridge.now())
        self.fill()

    def fill(self) -> None:
        """Make rows that are still missing; when there are many, only some, and the others a moment later."""
        self._fill(AT_ONCE)

    def _fill(self, budget: int) -> None:
        for channel, section in self._sections.items():
            items = self._due[channel]
            shown = items[: section.cut(items)]
            missing = [item for item in shown if item.row.step not in self._rows]
            for item in missing[:budget]:
                self._rows[item.row.step] = self._make(item, section)
            section.set_rows([self._rows[item.row.step] for item in shown if item.row.step in self._rows])
            budget -= len(missing)
            if budget < 0:
                self._later.start()
                return

    @property
    def is_empty(self) -> bool:
        """Whether no row was made yet."""
        return not self._rows

    def of(self, step: StepId) -> Row | None:
        """Give the row of a step, made now if it was not yet; None when it is not due."""
        for channel, items in self._due.items():
            places = [at for at, item in enumerate(items) if item.row.step == step]
            if places and step not in self._rows:
                self._sections[channel].is_whole |= places[0] >= self._sections[channel].cut(items)
                self._fill(sum(len(each) for each in self._due.values()))
        return self._rows.get(step)

    def in_order(self) -> list[Row]:
        """Give the rows that can be in hand, from top to bottom; one that is left open is among them."""
        rows = [row for section in self._sections.values() for row in section.rows]
        return [row for row in rows if not row.fold.is_leaving]

    # How a row goes

    def _let_go(self, step: StepId, row: Row) -> None:
        """Drop a row at once when it went by itself; one that was ticked takes its leave."""
        if row.answer is None:
            self._drop(row)
            return
        row.show_done()
        self._leaving[step] = row
        if row.answer is Disposition.CONNECTED:
            self._deeds.ask_outcome(row, lambda: self.left.emit(row))
        else:
            row.fold.leave(lambda: self._forget(row))

    def close_up(self, row: Row) -> None:
        """Have a row go that was kept open."""
        if not row.fold.is_leaving:
            row.fold.leave(lambda: self._forget(row), rests=False)

    def _forget(self, row: Row) -> None:
        if self._leaving.get(row.row.step) is row:
            del self._leaving[row.row.step]
            self._drop(row)

    def _drop(self, row: Row) -> None:
        row.hide()
        for section in self._sections.values():
            section.remove(row)
        row.deleteLater()
