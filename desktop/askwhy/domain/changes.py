"""A Change: what an operation wants of the Book, as edits of values, so that it can be checked and undone."""

from dataclasses import dataclass

from askwhy.domain.apart import Apart
from askwhy.domain.applications import Application, Interview
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drawer import SheetUse
from askwhy.domain.feedback import Feedback, Theme, Todo
from askwhy.domain.own_texts import OwnText
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.printers import PrinterTray
from askwhy.domain.reasons import Reason
from askwhy.domain.sequences import Sequence
from askwhy.domain.settings import Setting
from askwhy.domain.sheets import LabelSheet

Value = (
    Employer
    | Interviewer
    | Apart
    | Application
    | Interview
    | Plan
    | Step
    | Touch
    | Feedback
    | Theme
    | OwnText
    | Todo
    | Setting
    | Sequence
    | LabelSheet
    | SheetUse
    | PrinterTray
)


@dataclass(frozen=True, slots=True)
class Edit:
    """One value before and after. No before: it is new. No after: it goes."""

    before: Value | None
    after: Value | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("an edit changes something")

    @property
    def value(self) -> Value:
        """The value that tells what kind of thing is edited, and which."""
        value = self.after if self.after is not None else self.before
        assert value is not None
        return value


@dataclass(frozen=True, slots=True)
class Change:
    """A label and edits, applied as one, undone as one."""

    label: Reason
    """What an undo takes back: a key with arguments, not a sentence."""
    edits: tuple[Edit, ...]
