"""What one types and ticks during a call; it is no record of anything until the call is ticked."""

from typing import NamedTuple

from askwhy.domain.feedback import Mark


class CallNotes(NamedTuple):
    """The notes of a call under way, kept as one types."""

    notes: str = ""
    asked: tuple[str, ...] = ()
    """The questions that were asked, by their keys."""
    marks: tuple[Mark, ...] = ()
    """What the words were about."""
    pointed_to: str = ""
    """The name of whom they pointed to, as it was heard."""

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to keep."""
        return not (self.notes.strip() or self.asked or self.marks or self.pointed_to.strip())
