"""What would go to paper now: the people who are ticked, and what is laid out for them."""

from collections.abc import Sequence
from typing import NamedTuple

from askwhy.domain.ids import InterviewerId
from askwhy.domain.sheets import LabelSheet
from askwhy.printing.drawing import Addressee, LeftOut, Run
from askwhy.printing.labels import LabelRun, PlacedLabel, lay_out
from askwhy.printing.paint import width_of
from askwhy.workspace.labels import Recipient


class Prepared(NamedTuple):
    """The people who are ticked, their labels, and what is printed in the place of labels."""

    recipients: tuple[Recipient, ...]
    run: LabelRun
    other: Run | None = None
    """Envelopes, letters or calls, when they are what is wanted; then there are no labels."""

    @property
    def current(self) -> Run:
        """What is printed."""
        return self.other if self.other is not None else self.run

    @property
    def left_out(self) -> list[LeftOut]:
        """Who was ticked and gets nothing, and why."""
        without = [each.paper for each in self.recipients if isinstance(each.paper, LeftOut)]
        return [*without, *self.current.left_out]

    @property
    def countries(self) -> list[str]:
        """The countries on the last lines, one for each piece that goes abroad."""
        printed = set(self.current.keys)
        return [each.country for each in self.recipients if each.country and each.key in printed]

    @property
    def names(self) -> dict[int, str]:
        """The names of the people, by the keys of their labels."""
        return {each.key: each.name for each in self.recipients}

    def label_of(self, key: InterviewerId | None) -> PlacedLabel | None:
        """Give a person's label; None when they have none."""
        return next((label for label in self.run.labels if label.key == key), None)


def prepare(people: Sequence[Recipient], sheet: LabelSheet, start: int, copies: int = 1) -> Prepared:
    """Lay people out on a sheet, from a label on."""
    ready = [each.paper for each in people if isinstance(each.paper, Addressee)]
    return Prepared(tuple(people), lay_out(sheet, ready, start, width_of, copies))
