"""What is wrong with a plan template whose fields are right each alone, in the words of the field beside it."""

from collections.abc import Iterator
from collections.abc import Sequence as Places
from typing import NamedTuple

from askwhy.domain.faults import Fault
from askwhy.domain.sequence_form import check
from askwhy.domain.sequences import Sequence
from askwhy.ui.templates.draft import Field
from askwhy.wording.i18n import _


class Contradiction(NamedTuple):
    """What is wrong between fields that are right each alone."""

    field: Field
    step: int | None
    """The place of the step, from 0; None for a field of the template."""
    sentence: str
    by_order: bool = False
    """Whether putting the steps in order mends it."""


def contradiction(template: Sequence, places: Places[int] | None = None) -> Contradiction | None:
    """Tell why a template that can be read could not be followed; None when it could.

    `places` are those of its steps in the dialog, from 0, where some that cannot be read yet stand between.
    """
    try:
        check(template)
    except Fault as fault:
        return _from_fault(fault, template, places or range(len(template.steps)))
    return None


def _from_fault(fault: Fault, template: Sequence, places: Places[int]) -> Contradiction:
    args = dict(fault.reason.args)
    if fault.reason.key == "sequence_order":
        step, before = (places[int(args[name]) - 1] for name in ("step", "before"))
        said = _("This step comes before step {number}.").format(number=before + 1)
        return Contradiction(Field.WHEN, step, said, by_order=True)
    if args["field"] == "closes_after.anchor":
        allowed = ", ".join(_closing_days(template))
        said = _("This day may never come. Count from one that does: {allowed}.").format(allowed=allowed)
        return Contradiction(Field.CLOSES, None, said)
    said = _("A reply may never come. Count the first step from another day.")
    return Contradiction(Field.WHEN, places[0], said)


def _closing_days(template: Sequence) -> Iterator[str]:
    yield _("the start")
    if template.needs_application:
        yield from (_("the interview"), _("the promised day"), _("the answer"))
