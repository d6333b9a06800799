"""The verb that adds, after the answer was recorded, whom it named."""

from collections.abc import Iterable
from dataclasses import replace

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Touch
from askwhy.domain.faults import Fault
from askwhy.domain.touches import Disposition, Outcome
from askwhy.facts.world import World
from askwhy.operations.answers import answered
from askwhy.operations.editing import Edits
from askwhy.operations.pointing import NamedSituation, point
from askwhy.operations.situations import OutreachSituation


def refer(situation: OutreachSituation, named: NamedSituation, world: World) -> Change:
    """Add whom somebody named in their last answer, or on the line, once that stands in the Book.

    A talk of which nothing was said yet thereby was an answer. Raises Fault "name_missing", "named_themselves",
    and "named_before" where nothing is to be added.
    """
    edits = Edits()
    touch = _talk(situation.touches)
    if touch is not None:
        meant = replace(touch, outcome=touch.outcome or Outcome.REFERRAL)
        edits.change(touch, meant)
        if not touch.is_answer:
            answered(edits, situation, world, meant)
    change = point(edits, situation, named, world, touch)
    if not change.edits:
        raise Fault("named_before", named=str(change.label.arg("named")))
    return change


def _talk(touches: Iterable[Touch]) -> Touch | None:
    """Give the last contact in which somebody can have been named."""
    talks = [touch for touch in touches if touch.is_answer or touch.disposition is Disposition.CONNECTED]
    return talks[-1] if talks else None
