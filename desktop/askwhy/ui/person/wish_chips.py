"""What they wish of calls, as chips: one click notes it, another takes it back."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from askwhy.domain.outreach import WindowKind
from askwhy.domain.wishes import EARLIEST, LATEST, NO_WISHES, CallWishes
from askwhy.ui.look.controls import button
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import px
from askwhy.wording import dates, wishes
from askwhy.wording.dates import minute_clock
from askwhy.wording.i18n import _

_HALF_HOUR = 30
_MOST_DAYS = 6
"""One day of the week must be left."""


class WishChips(Group):
    """Mornings, late afternoons, an hour that is best, days on which never."""

    changed = Signal(object)
    """The CallWishes, when one of the chips was used."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("When they like to be called"))
        self._wishes = NO_WISHES
        self.ends = {kind: self._chip(wishes.end(kind)) for kind in (WindowKind.EARLY, WindowKind.LATE)}
        self.best = self._chip("")
        self.never = self._chip("")
        flow = Flow(self, px(6))
        for kind, chip in self.ends.items():
            chip.clicked.connect(lambda checked, kind=kind: self._take(end=kind if checked else None))
            flow.addWidget(chip)
        for chip, fill in ((self.best, self._fill_hours), (self.never, self._fill_days)):
            chip.clicked.connect(lambda _checked, chip=chip, fill=fill: self._open(chip, fill))
            flow.addWidget(chip)
        self.entry = self.ends[WindowKind.EARLY]
        self.write(NO_WISHES)

    @property
    def wishes(self) -> CallWishes:
        """What the chips say."""
        return self._wishes

    def write(self, wished: CallWishes) -> None:
        """Show wishes; nothing is told."""
        self._wishes = wished
        for kind, chip in self.ends.items():
            chip.setChecked(wished.end is kind)
        self._name(self.best, wishes.best(wished.best_at), checked=wished.best_at is not None)
        self._name(self.never, wishes.never(wished.never), checked=bool(wished.never))

    def _chip(self, text: str) -> QPushButton:
        made = button(text, "chip", name=text)
        made.setCheckable(True)
        return made

    def _name(self, chip: QPushButton, text: str, *, checked: bool) -> None:
        chip.setText(text)
        chip.setAccessibleName(text)
        chip.setChecked(checked)

    def _take(self, **wished: object) -> None:
        self.write(replace(self._wishes, **wished))  # type: ignore[arg-type]  # named by whoever calls
        self.changed.emit(self._wishes)

    def _open(self, chip: QPushButton, fill: Callable[[QMenu], None]) -> None:
        self.write(self._wishes)  # the click itself decides nothing
        menu = QMenu(chip)
        menu.setAccessibleName(chip.text())
        fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _fill_hours(self, menu: QMenu) -> None:
        none = self._action(menu, _("No hour in particular"), self._wishes.best_at is None)
        none.triggered.connect(lambda: self._take(best_at=None))
        for minute in range(EARLIEST, LATEST + 1, _HALF_HOUR):
            made = self._action(menu, minute_clock(minute), minute == self._wishes.best_at)
            made.triggered.connect(lambda _checked, minute=minute: self._take(best_at=minute))

    def _fill_days(self, menu: QMenu) -> None:
        days = self._wishes.never
        for day in range(7):
            made = self._action(menu, dates.short_weekday(day), day in days)
            made.setEnabled(day in days or len(days) < _MOST_DAYS)
            made.triggered.connect(lambda _checked, day=day: self._turn(day))

    def _action(self, menu: QMenu, text: str, checked: bool) -> QAction:
        made = menu.addAction(text)
        made.setCheckable(True)
        made.setChecked(checked)
        return made

    def _turn(self, day: int) -> None:
        days = set(self._wishes.never) ^ {day}
        self._take(never=tuple(sorted(days)))
