"""Collects the edits of one Change: one edit a value, provisional ids for the new ones."""

from collections.abc import Iterable
from itertools import count
from typing import Any, TypeVar

from askwhy.domain.changes import Change, Edit, Value
from askwhy.domain.reasons import Reason

T = TypeVar("T")


class Edits:
    """The edits of a Change in the making. What was not really changed leaves no edit."""

    def __init__(self) -> None:
        self._before: dict[tuple[type, Any], Value | None] = {}
        self._after: dict[tuple[type, Any], Value | None] = {}
        self._provisional = count(-1, -1)

    def new_id(self) -> int:
        """Give a provisional id, unique within this Change."""
        return next(self._provisional)

    def add(self, value: Value) -> None:
        """Put a new value in."""
        self.change(None, value)

    def change(self, before: Value | None, after: Value | None) -> None:
        """Put `after` in the place of `before`; a second edit of one value goes on from the first."""
        value = after if after is not None else before
        key = (type(value), getattr(value, "id", getattr(value, "key", None)))
        self._before.setdefault(key, before)
        self._after[key] = after

    def change_all(self, before: Iterable[Value], after: Iterable[Value]) -> None:
        """Put each value of `after` in the place of the one at the same place of `before`."""
        for old, new in zip(before, after, strict=True):
            self.change(old, new)

    def current(self, value: Any) -> Any:
        """Give the value as it stands after the edits so far."""
        return self._after.get((type(value), value.id), value)

    def added(self, kind: type[T]) -> list[T]:
        """Give the values of a kind that are new so far, as they stand now."""
        found = (self._after[key] for key, before in self._before.items() if before is None)
        return [value for value in found if isinstance(value, kind)]

    def as_change(self, label: str, **args: str | int) -> Change:
        """Make the Change, with its label and arguments."""
        return Change(Reason.of(label, **args), self.as_edits())

    def as_edits(self) -> tuple[Edit, ...]:
        """Give the edits alone, for what no history keeps."""
        return tuple(
            Edit(before, self._after[key])
            for key, before in self._before.items()
            if before != self._after[key]
        )
