"""What the commands print: one JSON document, or lines for people; nothing else on stdout."""

import io
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Step
from askwhy.domain.reasons import Reason
from askwhy.store.changes import Applied
from askwhy.wording import dates, labels, names, reasons
from askwhy.workspace.moves import Move, moves

_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), " ")
"""What a name from a file must not do to a terminal."""


def begin() -> None:
    """Write UTF-8, whatever the locale says; half a letter from a broken file name as JSON escapes it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def finish() -> None:
    """Bring out what was written. Raises Fault "cannot_show"."""
    with _read_along():
        sys.stdout.flush()


def put(lines: Iterable[str]) -> None:
    """Print lines for people."""
    for line in lines:
        _write(line.translate(_CONTROLS).rstrip() + "\n")


def put_json(data: Any) -> None:
    """Print one JSON document."""
    _write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def complain(sentence: str) -> None:
    """Say on stderr what is wrong and what to do."""
    sys.stderr.write(sentence.translate(_CONTROLS) + "\n")


def _write(text: str) -> None:
    with _read_along():
        sys.stdout.write(text)


@contextmanager
def _read_along() -> Iterator[None]:
    """Go on in silence when the reader has seen enough (`askwhy people | head -1`)."""
    try:
        yield
    except OSError as error:
        # Python would complain again when it closes the stream.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        if not isinstance(error, BrokenPipeError):
            raise Fault("cannot_show") from error


def table(rows: Iterable[tuple[str, ...]], indent: int = 2) -> list[str]:
    """Give rows as lines whose cells stand below each other."""
    cells = [tuple(cell.translate(_CONTROLS) for cell in row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return [
        " " * indent + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in cells
    ]


def iso(day: date | None) -> str | None:
    """Write a date for JSON."""
    return day.isoformat() if day is not None else None


def shown(day: date | None) -> str:
    """Write a date for people: Tue 24 Nov, or a dash."""
    return dates.day_with_weekday(day) if day is not None else "—"


def instant(at: datetime) -> str:
    """Write an instant with its offset, to the second."""
    return at.isoformat(timespec="seconds")


def why(reason: Reason | None, today: date) -> str:
    """Write a reason as a sentence; empty when there is none."""
    return reasons.sentence(reason, today) if reason is not None else ""


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
