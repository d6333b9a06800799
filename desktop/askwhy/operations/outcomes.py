"""The verbs that say afterwards what a call meant, so that the tick itself needs no more than one key."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Step, Touch
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Mark
from askwhy.domain.touches import Direction, Outcome
from askwhy.facts.world import World
from askwhy.operations.answers import answered
from askwhy.operations.editing import Edits
from askwhy.operations.feedback import add_said, keep_advice
from askwhy.operations.pointing import NamedSituation, meaning, point
from askwhy.operations.situations import OutreachSituation


def add_outcome(
    situation: OutreachSituation,
    world: World,
    *,
    step: Step,
    outcome: Outcome | None = None,
    note: str = "",
    named: NamedSituation | None = None,
) -> Change:
    """Say what the last contact of a step meant, and keep a note with it.

    An outcome that is an answer finishes what is left to ask. Whom they named is added, with a plan. Raises
    Fault "gone" when the step has no touch, and "named_themselves".
    """
    touch = _last_touch(situation, step)
    edits = Edits()
    outcome = meaning(outcome, named)
    meant = replace(touch, outcome=outcome or touch.outcome, note=note.strip() or touch.note)
    edits.change(touch, meant)
    if outcome is not None:
        keep_advice(edits, situation.person, meant)
        answered(edits, situation, world, meant, is_thanked=named is not None and named.leads_on)
    if named is not None:
        return point(edits, situation, named, world, meant)
    return edits.as_change(
        "outcome_added",
        who=situation.person.name,
        channel=step.channel.value,
        outcome=outcome.value if outcome is not None else "",
    )


def after_talk(
    situation: OutreachSituation,
    world: World,
    *,
    touch: Touch,
    outcome: Outcome | None = None,
    note: str = "",
    marks: Iterable[Mark] = (),
    todo: str = "",
    named: NamedSituation | None = None,
    on: date,
) -> Change:
    """Say after a call what it brought: what it meant, what the notes are about, what to do, whom they named.

    The notes are kept as their words where they brought advice, are about something or lead to something. An
    outcome that is an answer finishes what is left to ask. Raises Fault "named_themselves".
    """
    edits = Edits()
    outcome = meaning(outcome, named)
    meant = replace(touch, outcome=outcome or touch.outcome, note=note.strip())
    edits.change(touch, meant)
    marked = tuple(marks)
    if marked or todo.strip():
        add_said(edits, situation.person, meant, words=meant.note, marks=marked, todo=todo, on=on)
    else:
        keep_advice(edits, situation.person, meant)
    if outcome is not None:
        answered(edits, situation, world, meant, is_thanked=named is not None and named.leads_on)
    if named is not None:
        return point(edits, situation, named, world, meant)
    return edits.as_change("talk_noted", who=situation.person.name)


def _last_touch(situation: OutreachSituation, step: Step) -> Touch:
    made = [
        touch
        for touch in situation.touches
        if touch.step == step.id and touch.direction is Direction.MADE and touch.disposition is not None
    ]
    if not made:
        raise Fault("gone")
    return made[-1]
