"""What few people need, under the sheet: more than one label for each, one's own address, countries in order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.ui.look.controls import Text
from askwhy.ui.look.size import px
from askwhy.ui.look.tick_line import TickLine
from askwhy.ui.mail_room.number_field import NumberField
from askwhy.ui.mail_room.wishes import Wishes
from askwhy.wording.i18n import _

_MOST = 500


class Extras(QWidget):
    """Ticks, and for labels a number of copies."""

    changed = Signal()

    def __init__(self, wishes: Wishes, *, labels: bool) -> None:
        super().__init__()
        self._wishes = wishes
        self.by_country = TickLine(_("One country after the other"))
        self.own_address = TickLine(_("My own address instead"))
        self.copies = NumberField(_("Labels for each"), 1, width=64)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.by_country)
        if labels:
            column.addWidget(self.own_address)
            column.addLayout(self._copies_row())
        self.by_country.tick.toggled.connect(self._tell)
        self.own_address.tick.toggled.connect(self._tell)
        self.copies.textChanged.connect(self._tell)

    def _copies_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(Text(_("Labels for each")), 1)
        row.addWidget(self.copies)
        return row

    def _tell(self, *_told: object) -> None:
        self._wishes.by_country = self.by_country.tick.isChecked()
        self._wishes.sender_only = self.own_address.tick.isChecked()
        self._wishes.copies = max(1, min(_MOST, self.copies.count))
        self.changed.emit()

    def show_wishes(self) -> None:
        """Show what is wished now: the same tick stands in several columns."""
        for tick, on in (
            (self.by_country.tick, self._wishes.by_country),
            (self.own_address.tick, self._wishes.sender_only),
        ):
            blocked = tick.blockSignals(True)
            tick.setChecked(on)
            tick.blockSignals(blocked)
