"""Seats a panel: who is known stays, who is new is added with the name alone."""

from collections.abc import Iterable
from uuid import uuid4

from askwhy.domain.drafts import PanelMember
from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.facts.world import World
from askwhy.operations.editing import Edits


def seated(
    edits: Edits, world: World, panel: Iterable[PanelMember], employer: EmployerId | None
) -> tuple[InterviewerId, ...]:
    """Give the ids of a panel in its order; who is named, not known, is added as one of this employer."""
    return tuple(
        _newcomer(edits, world, member, employer) if isinstance(member, str) else member for member in panel
    )


def _newcomer(edits: Edits, world: World, name: str, employer: EmployerId | None) -> InterviewerId:
    person = Interviewer(
        id=InterviewerId(edits.new_id()),
        uid=uuid4().hex,
        name=" ".join(name.split()),
        employer=employer,
        zone=world.zone("", (), ()),
    )
    edits.add(person)
    return person.id
