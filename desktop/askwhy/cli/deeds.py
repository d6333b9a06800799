"""What a verb did, and the steps that it laid out or moved: as JSON, and as lines for people."""

from datetime import date
from typing import Any

from askwhy.cli.output import iso, shown, table, why
from askwhy.domain.contacts import Step
from askwhy.store.applied import Applied
from askwhy.wording import labels, names
from askwhy.workspace.moves import Move, moves


def step_json(step: Step, today: date) -> dict[str, Any]:
    """Give the JSON of a planned step."""
    return {
        "step": step.id,
        "channel": step.channel.value,
        "purpose": step.purpose,
        "kind": step.kind.value,
        "due_on": iso(step.due_on),
        "why": _step_why(step, today),
    }


def step_cells(step: Step, today: date) -> tuple[str, ...]:
    """Give a planned step as the cells of a line."""
    title = names.step_title(step.channel, step.purpose, step.window)
    return f"{step.id:>5}", shown(step.due_on), names.channel(step.channel), title, _step_why(step, today)


def _step_why(step: Step, today: date) -> str:
    return why(step.reason, today) or names.purpose_detail(step.purpose)


def applied_json(applied: Applied, today: date) -> dict[str, Any]:
    """Give the JSON of what a verb did: its name, and the steps that moved."""
    return {
        "change": labels.label(applied.label),
        "moved": [
            {
                "step": move.step.id,
                "from": iso(move.before),
                "to": iso(move.after),
                "why": why(move.step.reason, today),
            }
            for move in moves(applied.edits)
        ],
    }


def applied_lines(applied: Applied, today: date) -> list[str]:
    """Give the lines of what a verb did."""
    moved = [_moved(move, today) for move in moves(applied.edits)]
    return [f"{labels.label(applied.label)}.", *table(moved)]


def _moved(move: Move, today: date) -> tuple[str, ...]:
    step = move.step
    title = names.step_title(step.channel, step.purpose, step.window)
    return (
        f"{step.id:>5}",
        title,
        f"{shown(move.before)} → {shown(move.after)}",
        why(step.reason, today),
    )
