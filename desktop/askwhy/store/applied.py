"""What became of a Change: it stands in the Book, or what it was computed from no longer does."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    # Who is told of a Change need not load every kind of value that one may hold.
    from askwhy.domain.changes import Edit
    from askwhy.domain.reasons import Reason


class StaleChange(Exception):
    """What the Change was computed from no longer stands; the operation is to be computed again."""


class Applied(NamedTuple):
    """A Change that stands in the Book."""

    change: int
    """Its place in the history."""
    label: Reason
    edits: tuple[Edit, ...]
    ids: dict[int, int]
    """The real id for each provisional one."""

    @property
    def kinds(self) -> frozenset[type]:
        """The kinds of values that changed, for the listeners."""
        return frozenset(type(edit.value) for edit in self.edits)
