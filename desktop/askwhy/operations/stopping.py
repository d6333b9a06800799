"""The stop rules: what an answer, a refusal or an opt-out ends, and what it only pauses."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Step, Touch
from askwhy.domain.outreach import Anchor, Ending, Kind, PlanState, RecipientRole, StepState
from askwhy.domain.planning import kept_open, lay_out
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Outcome
from askwhy.facts.world import World
from askwhy.operations.copying import copied_steps
from askwhy.operations.editing import Edits
from askwhy.operations.layout import anchors_of, laid
from askwhy.operations.moving import finish_when_done, move
from askwhy.operations.new_plans import put_plan
from askwhy.operations.schedules import schedule_for
from askwhy.operations.situations import OutreachSituation, PlanView, Surroundings

_ENDINGS = {
    Outcome.DECLINED_POLICY: Ending.DECLINED,
    Outcome.OPT_OUT: Ending.OPTED_OUT,
}

_THANKED = frozenset({Outcome.ADVICE_GIVEN, Outcome.REFERRAL})
"""The outcomes for which one says thanks: a general answer brought no advice (evidence.md, "Asking")."""

FOR_ADVICE, _FOR_HELP = "feedback_thanks", "found_job_thanks"
"""The purposes of thanks that no answer ends."""

_THANKS = "advice-thanks"
"""The key of the sequence with the thanks for advice."""

_FINAL = frozenset(_ENDINGS.values())
"""The endings after which not even a word of thanks is due."""


def stop_asking(
    edits: Edits, situation: OutreachSituation, world: World, touch: Touch, *, is_thanked: bool = False
) -> None:
    """Finish this person's plans (or pause them, for "not now"), and pause those of their colleagues.

    So is a plan for another that had this person asked: who told the decision answers for it. Thanks for advice
    come into the plan, or make one of their own; what a plan holds for a reply gets its date, and who pointed
    there still hears of it. The plan is finished when that is said (evidence.md, "Stop rules" and "Asking").
    `is_thanked`: they are thanked in another way already.
    """
    outcome = touch.outcome
    if outcome is Outcome.OPT_OUT:
        _opt_out(edits, situation)
    thanks_due = outcome in _THANKED and not (is_thanked or situation.person.opted_out)
    for view in situation.active:
        if outcome is Outcome.NOT_NOW:
            _pause(edits, view)
            continue
        ending = _ENDINGS.get(outcome, Ending.REPLIED) if outcome else Ending.REPLIED
        _finish_with_thanks(edits, view, situation.around, world, touch, ending, thank=thanks_due)
        thanks_due = False  # who has two plans is thanked once
    if thanks_due:
        around = replace(situation.around, touches=(*situation.around.touches, touch))
        today = touch.at.astimezone(world.own_zone).date()
        put_plan(edits, world, world.sequence(_THANKS), situation.person, around, today)
    for view in (*situation.colleagues, *situation.asked_for_others):
        if view.plan.state is PlanState.ACTIVE:
            _pause(edits, view)


def _opt_out(edits: Edits, situation: OutreachSituation) -> None:
    """Close every channel for good: nothing that is planned goes to this person, in nobody's plan."""
    person = situation.person
    edits.change(person, replace(edits.current(person), opted_out=True))
    for view in situation.plans:
        _cancel(edits, (step for step in view.open_steps if step.recipient == person.id), Ending.OPTED_OUT)


def _pause(edits: Edits, view: PlanView) -> None:
    edits.change(view.plan, replace(edits.current(view.plan), state=PlanState.PAUSED))


def finish(edits: Edits, view: PlanView, ending: Ending) -> None:
    """Finish a plan, with all that is still open in it."""
    edits.change(view.plan, replace(edits.current(view.plan), state=PlanState.FINISHED, ending=ending))
    _cancel(edits, view.open_steps, ending)


def _finish_with_thanks(
    edits: Edits,
    view: PlanView,
    around: Surroundings,
    world: World,
    touch: Touch,
    ending: Ending,
    *,
    thank: bool,
) -> None:
    """Finish a plan by an answer, but for what is said after one; `thank` puts thanks for advice into it."""
    said = [step for step in view.open_steps if _is_due_still(step, ending)]
    is_new = thank and all(step.role is RecipientRole.INTRODUCER for step in said)
    if not said and not is_new:
        finish(edits, view, ending)
        return
    _cancel(edits, (step for step in view.open_steps if step not in said), ending)
    around = replace(around, touches=(*around.touches, touch))
    day = world.local_day(view.person, touch.at)
    schedule = schedule_for(world, day, around, view.person, view.plan.id, edits)
    steps = [edits.current(step) for step in view.steps]
    anchors = anchors_of(view.plan, None, around.touches, world)
    edits.change_all(steps, lay_out(steps, anchors, schedule))
    new = _thanks(edits, view, world) if is_new else ()
    # Thanks come when the answer is there, and wait for no word that is still to go to who pointed there.
    dated = laid(new, view, around, anchors, schedule)
    edits.change_all(new, dated)
    plan = edits.current(view.plan)
    closes_on = kept_open(plan.closes_on, dated, schedule)
    edits.change(view.plan, replace(plan, state=PlanState.ACTIVE, ending=ending, closes_on=closes_on))
    finish_when_done(edits, view)


def _thanks(edits: Edits, view: PlanView, world: World) -> tuple[Step, ...]:
    """Give the step that thanks for advice, behind all others of a plan; it counts from the answer."""
    sequence, last = world.sequence(_THANKS), max(step.position for step in view.steps)
    made = copied_steps(edits, sequence, view.plan, view.person, None, calls=world.calls)
    new = tuple(replace(step, position=last + step.position, anchor=Anchor.REPLY) for step in made)
    for step in new:
        edits.add(step)
    return new


def _is_due_still(step: Step, ending: Ending) -> bool:
    """Tell whether a step outlives an answer: thanks for it, and word to who pointed there, whatever was answered."""
    if step.role is RecipientRole.INTRODUCER:
        return step.kind is Kind.COURTESY
    is_thanks = step.anchor is Anchor.REPLY or step.purpose in (FOR_ADVICE, _FOR_HELP)
    return is_thanks and ending not in _FINAL


def _cancel(edits: Edits, steps: Iterable[Step], ending: Ending) -> None:
    for step in steps:
        current: Step = edits.current(step)
        if current.state is StepState.PLANNED:
            reason = Reason.of("stopped_" + ending.value)
            edits.change(step, replace(current, state=StepState.CANCELLED, reason=reason))


def resume(
    views: Iterable[PlanView], world: World, *, around: Surroundings, today: date, label: str = ""
) -> Change:
    """Let paused plans go on: nothing before today, and with the gaps they had. Any other stays as it is.

    `label` is whose they are: a person, or an employer for all of its plans.
    """
    edits = Edits()
    paused = [view for view in views if view.plan.state is PlanState.PAUSED]
    for view in paused:
        edits.change(view.plan, replace(view.plan, state=PlanState.ACTIVE))
        schedule = schedule_for(world, today, around, view.person, view.plan.id, edits)
        move(edits, view, schedule, floor=today)
    name = label or (paused[0].person.name if paused else "")
    return edits.as_change("resumed", who=name)


def end(views: Iterable[PlanView], ending: Ending = Ending.NO_REPLY, *, label: str = "") -> Change:
    """Let plans rest: nothing more is asked. One that has ended keeps its ending."""
    edits = Edits()
    named = label
    for view in views:
        named = named or view.person.name
        if view.plan.state is not PlanState.FINISHED:
            finish(edits, view, ending)
    return edits.as_change("rested", who=named)
