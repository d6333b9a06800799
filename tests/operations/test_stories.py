"""Whole stories of a plan: whatever happens on the way, it asks little, in order, and stops when it shall."""

from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st
from tests.operations.builders import DANA, INTERVIEWED, WORLD, after, around, at, only, started

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Step, Touch
from askwhy.domain.guard import Caps
from askwhy.domain.outreach import Channel, Kind, PlanState
from askwhy.domain.touches import DISPOSITIONS, Disposition, Outcome
from askwhy.facts.sequences import sequences
from askwhy.operations.outreach import postpone, record, skip
from askwhy.operations.situations import PlanView

CALENDAR = WORLD.calendar(DANA)


class Deed(NamedTuple):
    """What is done with the next step: how late, at which hour, and with what luck."""

    late: int
    hour: int
    verb: str
    luck: int
    outcome: Outcome | None


DEEDS = st.lists(
    st.builds(
        Deed,
        late=st.integers(0, 12),
        hour=st.integers(0, 23),
        verb=st.sampled_from(["tick", "tick", "tick", "skip", "postpone"]),
        luck=st.integers(0, 5),
        outcome=st.sampled_from([None, None, None, None, *Outcome]),
    ),
    max_size=14,
)


def next_step(view: PlanView) -> Step | None:
    """Give the step that is due first."""
    dated = [step for step in view.open_steps if step.due_on is not None]
    return min(dated, key=lambda step: (step.due_on or date.max, step.position), default=None)


def done(view: PlanView, step: Step, deed: Deed, touches: list[Touch]) -> Change:
    """Do something with a step, some days after it was due."""
    assert step.due_on is not None
    day = step.due_on + timedelta(days=deed.late)
    situation = around(view, touches=tuple(touches))
    if deed.verb == "skip":
        return skip(situation, step=step)
    if deed.verb == "postpone":
        return postpone(situation, WORLD, step=step, to=day + timedelta(days=1), today=day)
    possible = DISPOSITIONS[step.channel]
    said = possible[deed.luck % len(possible)]
    when = at(day, deed.hour)
    return record(situation, WORLD, step=step, disposition=said, outcome=deed.outcome, at=when)


@given(
    key=st.sampled_from(list(sequences())),
    decided_after=st.integers(0, 40),
    started_after=st.integers(0, 40),
    deeds=DEEDS,
)
def test_a_plan_asks_little_in_order_and_stops_when_it_shall(
    key: str, decided_after: int, started_after: int, deeds: list[Deed]
) -> None:
    decided_on = INTERVIEWED + timedelta(days=decided_after)
    view = started(key, decided_on=decided_on, today=decided_on + timedelta(days=started_after))
    touches: list[Touch] = []
    for deed in deeds:
        step = next_step(view)
        if step is None or view.plan.state is not PlanState.ACTIVE:
            break
        change = done(view, step, deed, touches)
        if deed.verb == "tick":
            touches.append(only(change, Touch))
        view = after(change, view)
        check_order(view)
    check_caps(view, touches)


def check_order(view: PlanView) -> None:
    """Check that what is planned comes in its order, and the plan stays open for the answer to it."""
    days = [step.due_on for step in view.open_steps if step.due_on is not None]

    assert days == sorted(days)
    if view.plan.state is PlanState.FINISHED:
        assert not view.open_steps
    elif days and view.plan.closes_on is not None and view.plan.ending is None:
        assert CALENDAR.business_days_between(days[-1], view.plan.closes_on) >= 5


def check_caps(view: PlanView, touches: list[Touch]) -> None:
    """Check that nobody was asked more often than is kind."""
    kinds = {step.id: step.kind for step in view.steps}
    asks = [touch for touch in touches if touch.step is not None and kinds[touch.step] is Kind.ASK]
    written = [touch for touch in asks if touch.channel is not Channel.PHONE]

    assert len([touch for touch in written if touch.disposition is not Disposition.BOUNCED]) <= 2
    assert len([touch for touch in asks if touch.channel is Channel.PHONE]) <= Caps().calls
