"""Shares below each other: a name, how many of how many, and the band; and one of them in large letters."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from askwhy.ui.lessons.band import Band
from askwhy.ui.lessons.section import Slot
from askwhy.ui.look.colours import window_token
from askwhy.ui.look.controls import IconMark, Text, Whole
from askwhy.ui.look.size import BODY, BOLD, PAGE_TITLE, px
from askwhy.ui.person.sections import WINDOW_ICONS
from askwhy.wording.lessons import likely
from askwhy.wording.plots import RateRow

_LEAST_BAND = 96


class LargeShare(QWidget):
    """One share in large letters, with its range and somebody else's figure on one line."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(8))
        column.setSpacing(px(2))
        self._name = Text("", BODY, BOLD)
        self._share = Whole("", PAGE_TITLE, BOLD)
        self._likely = Text("", token="quiet")
        self._band = Band(large=True)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self._share)
        head.addWidget(self._likely, 1)
        column.addWidget(self._name)
        column.addLayout(head)
        column.addWidget(self._band)

    def show_row(self, row: RateRow) -> None:
        """Show a share."""
        self._name.setText(row.name)
        self._share.setText(row.share)
        self._likely.setText(likely(row.rate))
        self._band.show_row(row)


class Rates(Slot):
    """Rows of a name, how many of how many, and the band. The bands begin below each other."""

    def show_rows(self, rows: Iterable[RateRow]) -> None:
        """Show shares in the place of those that are shown."""
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(10))
        grid.setColumnStretch(3, 1)
        for at, row in enumerate(rows):
            _add(grid, at, row)
        self.hold(inside)


def _add(grid: QGridLayout, at: int, row: RateRow) -> None:
    name = Text(row.name)
    # As wide as it is; where there is not room for the band too, it is cut.
    name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    name.setMinimumWidth(px(40))
    band = Band(window_token(row.window) if row.window is not None else "accent")
    band.setMinimumWidth(px(_LEAST_BAND))
    band.show_row(row)
    share = Whole(row.share, token="ink" if row.rate.tried else "quiet")
    grid.addWidget(name, at, 1)
    grid.addWidget(share, at, 2, Qt.AlignmentFlag.AlignRight)
    grid.addWidget(band, at, 3)
    if row.window is not None:
        grid.addWidget(IconMark(WINDOW_ICONS[row.window], window_token(row.window, "ink"), 20), at, 0)
    elif row.channel is not None:
        grid.addWidget(IconMark(row.channel.value, "quiet", 20), at, 0)
