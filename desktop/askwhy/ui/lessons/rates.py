"""Shares below each other: a name, how many of how many, and the band; and one of them in large letters."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from askwhy.ui.lessons.band import Band
from askwhy.ui.look.colours import window_token
from askwhy.ui.look.controls import IconMark, Text, Whole
from askwhy.ui.look.size import BODY, BOLD, PAGE_TITLE, px
from askwhy.ui.person.sections import WINDOW_ICONS
from askwhy.wording.lessons import likely
from askwhy.wording.plots import RateRow

_NAME_AT_MOST = 152
"""What a name takes from its band, in any language; a longer one is cut, and whole as its tip."""


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


class Rates(QWidget):
    """Rows of a name, how many of how many, and the band. The bands begin below each other."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(10))
        self._grid.setColumnStretch(1, 40)
        self._grid.setColumnStretch(3, 60)

    def show_rows(self, rows: Iterable[RateRow]) -> None:
        """Show shares in the place of those that are shown."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, row in enumerate(rows):
            self._add(at, row)

    def _add(self, at: int, row: RateRow) -> None:
        band = Band(window_token(row.window) if row.window is not None else "accent")
        band.show_row(row)
        share = Whole(row.share, token="ink" if row.rate.tried else "quiet")
        name = Text(row.name)
        name.setMinimumWidth(min(name.sizeHint().width(), px(_NAME_AT_MOST)))
        self._grid.addWidget(name, at, 1)
        self._grid.addWidget(share, at, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(band, at, 3)
        if row.window is not None:
            self._grid.addWidget(
                IconMark(WINDOW_ICONS[row.window], window_token(row.window, "ink"), 20), at, 0
            )
        elif row.channel is not None:
            self._grid.addWidget(IconMark(row.channel.value, "quiet", 20), at, 0)
        for column in range(self._grid.columnCount()):
            item = self._grid.itemAtPosition(at, column)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.show()  # Qt would show it only later, and the page would move
