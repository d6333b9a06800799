"""The story of a step in sentences: by which rule it stands, when it was planned for, and what moved it since."""

from datetime import date

from askwhy.domain.contacts import Step, Turn
from askwhy.domain.outreach import StepState
from askwhy.wording import dates, names
from askwhy.wording.i18n import _
from askwhy.wording.reasons import sentence
from askwhy.wording.templates import counted


def rule(step: Step) -> str:
    """8 business days after the answer: the rule by which a step's day is counted."""
    said = counted(step.offset, step.days, step.anchor)
    return f"{said[:1].upper()}{said[1:]}."


def told(step: Step, today: date) -> list[str]:
    """Give the lines of a step's story, oldest first; the first says its rule."""
    lines = [rule(step)]
    before: Turn | None = None
    for turn in step.story:
        lines.append(f"{dates.day_with_weekday(turn.on)}: {_turn(turn, before, today)}")
        before = turn
    return lines


def _turn(turn: Turn, before: Turn | None, today: date) -> str:
    """Say what happened to a step on a day: planned, moved, done, left out; and why."""
    why = sentence(turn.reason, today) if turn.reason is not None else ""
    return " ".join(part for part in (_what(turn, before), why) if part)


def _what(turn: Turn, before: Turn | None) -> str:
    if turn.state is StepState.DONE:
        return _("Done.")
    if turn.state is not StepState.PLANNED:
        return ""  # the reason says all of it
    if turn.due_on is None:
        return _("It has no day yet.")
    day = dates.day_with_weekday(turn.due_on)
    if before is None or before.due_on is None or before.state is not StepState.PLANNED:
        return _("Planned for {day}.").format(day=day)
    if before.due_on != turn.due_on:
        old = dates.day_with_weekday(before.due_on)
        return _("Moved from {old} to {day}.").format(old=old, day=day)
    if before.channel is not turn.channel:
        return _("Now: {channel}.").format(channel=names.channel(turn.channel))
    return _("Stays on {day}.").format(day=day)
