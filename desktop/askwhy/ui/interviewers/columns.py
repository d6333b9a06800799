"""The columns of the table of interviewers: which are shown, in which order, and how they share the width."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Self


class Column(IntEnum):
    """The columns, in the order of the model."""

    NAME = 0
    EMPLOYER = 1
    NEXT_STEP = 2
    WHEN = 3
    STATE = 4
    EMAIL = 5
    PHONE = 6
    CITY = 7
    TAGS = 8


SHARES = {
    Column.NAME: 23,
    Column.EMPLOYER: 19,
    Column.NEXT_STEP: 23,
    Column.WHEN: 19,
    Column.STATE: 16,
    Column.EMAIL: 24,
    Column.PHONE: 18,
    Column.CITY: 14,
    Column.TAGS: 14,
}
"""How they share the width, whatever their sum. Widths never follow the content, which costs a scan of all."""

_AT_FIRST = (Column.NAME, Column.EMPLOYER, Column.NEXT_STEP, Column.WHEN, Column.STATE)
_LEAST_SHARE = 4
_STEP = 3
"""Hundredths of the whole width by which a key sizes a column."""


@dataclass(frozen=True)
class Columns:
    """What is shown, from left to right, each with its share. The name is always among it."""

    shown: tuple[tuple[Column, int], ...] = tuple((column, SHARES[column]) for column in _AT_FIRST)

    @classmethod
    def read(cls, text: str) -> Self:
        """Read what was remembered, "NAME 26, WHEN 20"; what makes no sense is left out."""
        found: dict[Column, int] = {}
        for part in text.split(","):
            name, _space, share = part.strip().partition(" ")
            if name in Column.__members__ and share.isdecimal() and len(share) < 6:
                found[Column[name]] = max(int(share), _LEAST_SHARE)
        return cls(tuple(found.items())) if Column.NAME in found else cls()

    @property
    def text(self) -> str:
        """What is to be remembered."""
        return ", ".join(f"{column.name} {share}" for column, share in self.shown)

    @property
    def order(self) -> tuple[Column, ...]:
        """The columns from left to right."""
        return tuple(column for column, _share in self.shown)

    def with_shown(self, column: Column, *, shown: bool) -> Self:
        """Show a column at the right end, or leave it out; the name stays."""
        rest = tuple(each for each in self.shown if each[0] is not column)
        if column is Column.NAME:
            return self
        return replace(self, shown=(*rest, (column, SHARES[column])) if shown else rest)

    def with_order(self, order: Sequence[Column]) -> Self:
        """Stand in another order."""
        shares = dict(self.shown)
        return replace(self, shown=tuple((column, shares[column]) for column in order))

    def moved(self, column: Column, by: int) -> Self:
        """Move a column by so many places to the right or, negative, to the left; at an end it stays."""
        order = [each for each in self.order if each is not column]
        at = min(max(0, self.order.index(column) + by), len(order))
        return self.with_order([*order[:at], column, *order[at:]])

    def resized(self, column: Column, by: int) -> Self:
        """Make a column wider by so many steps or, negative, narrower; the others give, or take, their part."""
        step = max(1, sum(share for _column, share in self.shown) * _STEP // 100)
        shown = (
            (each, max(_LEAST_SHARE, share + by * step) if each is column else share)
            for each, share in self.shown
        )
        return replace(self, shown=tuple(shown))

    def with_widths(self, widths: Sequence[int]) -> Self:
        """Share the width as these widths do, in thousandths."""
        whole = max(sum(widths), 1)
        shares = (max(_LEAST_SHARE, width * 1000 // whole) for width in widths)
        return replace(self, shown=tuple(zip(self.order, shares, strict=True)))

    def widths(self, room: int, least: Mapping[Column, int]) -> dict[Column, int]:
        """Give the width of each; together they fill the room. What one needs at `least`, the others give."""
        fixed = {
            column: width for column, width in self._shared(room).items() if width < least.get(column, 0)
        }
        needed = {column: least[column] for column in fixed}
        rest = replace(self, shown=tuple(each for each in self.shown if each[0] not in needed))
        found = {**rest._shared(room - sum(needed.values())), **needed} if rest.shown else self._shared(room)
        return {column: found[column] for column in self.order}

    def _shared(self, room: int) -> dict[Column, int]:
        whole = sum(share for _column, share in self.shown)
        found = {column: room * share // whole for column, share in self.shown}
        last = self.order[-1]
        found[last] += room - sum(found.values())
        return found
