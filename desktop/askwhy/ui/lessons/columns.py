"""Columns that stand side by side where there is room, and end at about the same height."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from askwhy.ui.lessons.section import Section
from askwhy.ui.look.controls import Rule
from askwhy.ui.look.size import px

_WIDTHS = (960, 1440)
"""The least widths for three and four columns; for two there is always room."""
_STRETCH = (11, 10, 9, 8)


class Placed(NamedTuple):
    """A section, and the column in which it stands when there are two, three or four; None: below the shortest."""

    section: Section
    homes: tuple[int | None, int | None, int | None]


class Columns(QWidget):
    """Lays sections out in two to four columns, with a hairline between them down to the end."""

    def __init__(self, sections: Sequence[Placed]) -> None:
        super().__init__()
        self._sections = tuple(sections)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._columns: list[QVBoxLayout] = []
        self._holders: list[QWidget] = []
        self._rules: list[Rule] = []
        self._placed: list[int] = []
        for stretch in _STRETCH:
            self._add(row, stretch)
        self.arrange()

    def _add(self, row: QHBoxLayout, stretch: int) -> None:
        rule, holder = Rule(upright=True), QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        row.addWidget(rule)
        row.addWidget(holder, stretch)
        self._columns.append(column)
        self._holders.append(holder)
        self._rules.append(rule)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another number of columns where the width asks for it; what grows moves nothing elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def arrange(self) -> None:
        """Put each section where it belongs at this width and with what it shows now."""
        count = 2 + sum(self.width() >= px(least) for least in _WIDTHS)
        places = self._places(count)
        if places == self._placed:
            return
        self._placed = places
        for placed, place in zip(self._sections, places, strict=True):
            for column in self._columns:
                # Not by takeAt: PySide keeps what it gives, and a widget tells only its first item that it grew.
                column.removeWidget(placed.section)
            column = self._columns[place]
            column.insertWidget(column.count() - 1, placed.section)
            placed.section.setVisible(placed.section.has_something)  # Qt hides what moves
        for at, (holder, rule) in enumerate(zip(self._holders, self._rules, strict=True)):
            holder.setVisible(at < count)
            rule.setVisible(0 < at < count)

    def _places(self, count: int) -> list[int]:
        """Give the column of each section; those without a home go below the shortest column, the highest first."""
        heights = [0] * count
        places = [placed.homes[count - 2] for placed in self._sections]
        free: list[tuple[int, int]] = []
        for at, (placed, home) in enumerate(zip(self._sections, places, strict=True)):
            height = self._height(placed.section, count)
            if home is None:
                free.append((height, at))
            else:
                heights[home] += height
        for height, at in sorted(free, reverse=True):
            shortest = heights.index(min(heights))
            places[at] = shortest
            heights[shortest] += height
        return [place or 0 for place in places]

    def _height(self, section: Section, count: int) -> int:
        if not section.has_something:
            return 0
        width = self.width() // count
        return section.heightForWidth(width) if section.hasHeightForWidth() else section.sizeHint().height()
