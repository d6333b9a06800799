"""Keeps the texts that are being written for steps, outside the history: typing is nothing to take back there."""

from collections.abc import Iterable
from datetime import UTC, datetime

from askwhy.domain.manuscripts import Manuscript
from askwhy.store.chunks import chunks
from askwhy.store.database import Database


def keep(database: Database, step: str, text: Manuscript, at: datetime) -> None:
    """Keep a text of the step with this uid, as the newest; raises the faults of writing."""
    database.run(
        "INSERT OR REPLACE INTO manuscript (step, variant, subject, body, at) VALUES (?, ?, ?, ?, ?)",
        (step, text.variant, text.subject, text.body, at.astimezone(UTC).isoformat()),
    )


def drop(database: Database, step: str, variant: int) -> None:
    """Let a text of one's own go: the one from which it was made stands again."""
    database.run("DELETE FROM manuscript WHERE step = ? AND variant = ?", (step, variant))


def drop_variant(database: Database, variant: int) -> None:
    """Let go of what was written with a text, whatever the step."""
    database.run("DELETE FROM manuscript WHERE variant = ?", (variant,))


def drop_orphans(database: Database) -> None:
    """Let go of the texts whose steps are gone; an undone plan that may come back has its texts until then."""
    database.run("DELETE FROM manuscript WHERE step NOT IN (SELECT uid FROM step)")
    database.run("DELETE FROM call_notes WHERE person NOT IN (SELECT uid FROM interviewer)")


def manuscripts(database: Database, steps: Iterable[str]) -> dict[str, tuple[Manuscript, ...]]:
    """Give the texts of steps by their uids, each step's newest first; a step without any is not there."""
    found: dict[str, list[Manuscript]] = {}
    for chunk in chunks(list(steps)):
        marks = ", ".join("?" * len(chunk))
        sql = f"SELECT step, variant, subject, body FROM manuscript WHERE step IN ({marks}) ORDER BY at DESC, variant"
        for step, *text in database.rows(sql, chunk):
            found.setdefault(step, []).append(Manuscript(*text))
    return {step: tuple(texts) for step, texts in found.items()}
