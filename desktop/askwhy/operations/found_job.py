"""The verb that ends everything kindly because a job was found: nothing more is asked, and helpers are thanked."""

from collections.abc import Iterable
from datetime import date

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Touch
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Ending, PlanState
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Direction, Outcome
from askwhy.facts.world import World
from askwhy.operations.editing import Edits
from askwhy.operations.new_plans import put_plan
from askwhy.operations.situations import PlanView, Surroundings
from askwhy.operations.stopping import finish

HELPED = frozenset({Outcome.ADVICE_GIVEN, Outcome.REFERRAL})
"""The outcomes for which somebody is thanked in the end."""

THANKS = "found-job"
"""The key of the sequence that thanks."""


def helpers(people: Iterable[Interviewer], touches: Iterable[Touch]) -> list[Interviewer]:
    """Give who helped: by advice, by pointing to somebody, or by introducing one; nobody who opted out."""
    known = {person.id: person for person in people}
    helped: set[InterviewerId] = {touch.interviewer for touch in touches if touch.outcome in HELPED}
    helped |= {touch.interviewer for touch in touches if _answered_well(touch)}
    helped |= {person.introduced_by for person in known.values() if person.introduced_by is not None}
    return [known[key] for key in sorted(helped) if key in known and not known[key].opted_out]


def _answered_well(touch: Touch) -> bool:
    """They wrote something that was not noted as a refusal or an absence."""
    return touch.direction is Direction.RECEIVED and touch.outcome is None


def found_job(
    views: Iterable[PlanView],
    world: World,
    *,
    thanked: Iterable[Interviewer],
    around: Surroundings,
    today: date,
) -> Change:
    """Finish every plan that is under way, and plan a thank-you to each who helped, as one Change."""
    edits = Edits()
    for view in views:
        if view.plan.state is not PlanState.FINISHED:
            finish(edits, view, Ending.FOUND_JOB)
    sequence = world.sequence(THANKS)
    for person in thanked:
        put_plan(edits, world, sequence, person, around, today)
    return edits.as_change("job_found")
