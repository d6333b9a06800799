"""Keeps what is typed during a call, outside the history: typing is nothing to take back there."""

from datetime import UTC, datetime

from askwhy.domain.call_notes import CallNotes
from askwhy.domain.feedback import Mark
from askwhy.store.codec import dumps, loads
from askwhy.store.database import Database


def keep(database: Database, person: str, typed: CallNotes, at: datetime) -> None:
    """Keep the notes of the call to the person with this uid; raises the faults of writing."""
    database.run(
        "INSERT OR REPLACE INTO call_notes (person, notes, asked, marks, pointed_to, at) VALUES (?, ?, ?, ?, ?, ?)",
        (
            person,
            typed.notes,
            dumps(typed.asked),
            dumps(typed.marks),
            typed.pointed_to,
            at.astimezone(UTC).isoformat(),
        ),
    )


def drop(database: Database, person: str) -> None:
    """Let the notes of a call go: what was worth keeping stands in its touch."""
    database.run("DELETE FROM call_notes WHERE person = ?", (person,))


def kept(database: Database, person: str) -> CallNotes:
    """Give the notes of the call to a person as they were last kept; empty ones where there are none."""
    row = database.row("SELECT notes, asked, marks, pointed_to FROM call_notes WHERE person = ?", (person,))
    if row is None:
        return CallNotes()
    notes, asked, marks, pointed_to = row
    return CallNotes(notes, loads(tuple[str, ...], asked), loads(tuple[Mark, ...], marks), pointed_to)
