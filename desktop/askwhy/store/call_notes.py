"""Keeps what is typed during a call, outside the history: typing is nothing to take back there."""

from datetime import UTC, datetime

from askwhy.domain.call_notes import CallNotes
from askwhy.domain.feedback import Mark
from askwhy.store.codec import dumps, loads
from askwhy.store.database import Database
from askwhy.store.faults import tells_damage


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


@tells_damage
def kept(database: Database, person: str) -> tuple[CallNotes, datetime | None]:
    """Give the notes of the call to a person, and when they were kept; empty ones where there are none."""
    sql = "SELECT notes, asked, marks, pointed_to, at FROM call_notes WHERE person = ?"
    row = database.row(sql, (person,))
    if row is None:
        return CallNotes(), None
    notes, asked, marks, pointed_to, at = row
    typed = CallNotes(notes, loads(tuple[str, ...], asked), loads(tuple[Mark, ...], marks), pointed_to)
    return typed, datetime.fromisoformat(at)
