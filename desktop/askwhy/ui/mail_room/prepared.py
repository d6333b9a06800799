"""What would go to paper now: the people who are ticked, laid out on the sheet from its first free label on."""

from collections.abc import Sequence
from typing import NamedTuple

from askwhy.domain.ids import InterviewerId
from askwhy.domain.sheets import LabelSheet
from askwhy.printing.drawing import Addressee, LeftOut
from askwhy.printing.labels import LabelRun, PlacedLabel, lay_out
from askwhy.printing.paint import width_of
from askwhy.workspace.labels import Recipient


class Prepared(NamedTuple):
    """The people who are ticked and their labels."""

    recipients: tuple[Recipient, ...]
    run: LabelRun

    @property
    def left_out(self) -> list[LeftOut]:
        """Who was ticked and gets no label, and why."""
        without = [each.paper for each in self.recipients if isinstance(each.paper, LeftOut)]
        return [*without, *self.run.left_out]

    @property
    def countries(self) -> list[str]:
        """The countries on the last lines, one for each label that goes abroad."""
        printed = {label.key for label in self.run.labels}
        return [each.country for each in self.recipients if each.country and each.key in printed]

    @property
    def names(self) -> dict[int, str]:
        """The names of the people, by the keys of their labels."""
        return {each.key: each.name for each in self.recipients}

    def label_of(self, key: InterviewerId | None) -> PlacedLabel | None:
        """Give a person's label; None when they have none."""
        return next((label for label in self.run.labels if label.key == key), None)


def prepare(people: Sequence[Recipient], sheet: LabelSheet, start: int) -> Prepared:
    """Lay people out on a sheet, from a label on."""
    ready = [each.paper for each in people if isinstance(each.paper, Addressee)]
    return Prepared(tuple(people), lay_out(sheet, ready, start, width_of))
