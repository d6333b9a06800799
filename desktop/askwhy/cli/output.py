"""What the commands print: one JSON document, or lines for people; nothing else on stdout."""

import json
import sys
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from askwhy.domain.reasons import Reason
from askwhy.store.changes import Applied
from askwhy.wording import labels, reasons
from askwhy.workspace.moves import moves


def put(lines: Iterable[str]) -> None:
    """Print lines for people."""
    for line in lines:
        sys.stdout.write(line + "\n")


def put_json(data: Any) -> None:
    """Print one JSON document."""
    json.dump(data, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def complain(sentence: str) -> None:
    """Say on stderr what is wrong and what to do."""
    sys.stderr.write(sentence + "\n")


def iso(day: date | None) -> str | None:
    """Write a date for JSON."""
    return day.isoformat() if day is not None else None


def why(reason: Reason | None, today: date) -> str:
    """Write a reason as a sentence; empty when there is none."""
    return reasons.sentence(reason, today) if reason is not None else ""


def applied_json(applied: Applied, today: date) -> dict[str, Any]:
    """Give the JSON of what a verb did: its name, and the steps that moved."""
    return {
        "change": labels.label(applied.label),
        "moved": [
            {
                "step": move.step,
                "from": iso(move.before),
                "to": iso(move.after),
                "why": why(move.reason, today),
            }
            for move in moves(applied.edits)
        ],
    }


def applied_lines(applied: Applied, today: date) -> list[str]:
    """Give the lines of what a verb did."""
    data = applied_json(applied, today)
    lines = [f"{data['change']}."]
    for move in data["moved"]:
        to = move["to"] or "—"
        lines.append(f"  step {move['step']}: {move['from'] or '—'} → {to}  {move['why']}")
    return lines


def instant(at: datetime) -> str:
    """Write an instant with its offset, to the minute's second."""
    return at.isoformat(timespec="seconds")
