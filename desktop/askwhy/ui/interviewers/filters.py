"""The chips that narrow the table of interviewers, each with how many it leaves."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from askwhy.store.people import PeopleFilter
from askwhy.ui.look.controls import button
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.size import px
from askwhy.wording.i18n import N_, _

_NAMES = {
    PeopleFilter.ALL: N_("All"),
    PeopleFilter.UNDER_WAY: N_("Plan under way"),
    PeopleFilter.DUE: N_("Due"),
    PeopleFilter.GOOD_NOW: N_("Good time to call"),
    PeopleFilter.WAITING: N_("Waiting"),
    PeopleFilter.NO_ADDRESS: N_("No address"),
}


class Filters(QWidget):
    """One chip is on; a check says so as well as its tint."""

    chosen = Signal(object)
    """The PeopleFilter."""

    def __init__(self) -> None:
        super().__init__()
        flow = Flow(self, px(8))
        self.chips = {only: self._chip(only) for only in _NAMES}
        for chip in self.chips.values():
            flow.addWidget(chip)
        self.chips[PeopleFilter.ALL].setChecked(True)

    def _chip(self, only: PeopleFilter) -> QPushButton:
        chip = button(_(_NAMES[only]), "chip")
        chip.setCheckable(True)
        chip.setAutoExclusive(True)
        chip.clicked.connect(partial(self._on_clicked, only))
        return chip

    def _on_clicked(self, only: PeopleFilter, _checked: bool = False) -> None:
        self.chosen.emit(only)

    def show_counts(self, counts: Mapping[PeopleFilter, int], current: PeopleFilter) -> None:
        """Say how many each would leave."""
        for only, chip in self.chips.items():
            chip.setText(f"{_(_NAMES[only])}  {counts[only]}")
            # Fewer while one searches take no less room, or the table would move up a line under one's eyes.
            chip.setMinimumWidth(max(chip.minimumWidth(), chip.sizeHint().width()))
            mark = "✓ " if only is current else ""
            chip.setText(f"{mark}{_(_NAMES[only])}  {counts[only]}")
            chip.setAccessibleName(f"{_(_NAMES[only])}, {counts[only]}")
