"""Keeps which e-mails a mail server has accepted, outside the history: they are out, whatever is taken back."""

from collections.abc import Iterable
from datetime import UTC, datetime

from askwhy.store.chunks import chunks
from askwhy.store.database import Database


def note(database: Database, step: str, at: datetime) -> None:
    """Note that the e-mail of the step with this uid was accepted, once; raises the faults of writing."""
    sql = "INSERT OR IGNORE INTO accepted_mail (step, at) VALUES (?, ?)"
    database.run(sql, (step, at.astimezone(UTC).isoformat()))


def accepted(database: Database, steps: Iterable[str]) -> dict[str, datetime]:
    """Give when the e-mails of steps were accepted, in UTC, by their uids; others are not there."""
    found: dict[str, datetime] = {}
    for chunk in chunks(list(steps)):
        marks = ", ".join("?" * len(chunk))
        rows = database.rows(f"SELECT step, at FROM accepted_mail WHERE step IN ({marks})", chunk)
        found |= {step: datetime.fromisoformat(at) for step, at in rows}
    return found


def drop_orphans(database: Database) -> None:
    """Let go of what belongs to steps that are gone."""
    database.run("DELETE FROM accepted_mail WHERE step NOT IN (SELECT uid FROM step)")
