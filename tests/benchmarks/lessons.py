"""Times what the page of lessons counts, in a book of 100,000 contacts, against only reading them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from timing import Figure, Goal, in_turns, timed

from askwhy.store.database import Database
from askwhy.workspace.lessons import numbers
from askwhy.workspace.workspace import Workspace

MATTERS, EACH = 10_000, 10
"""Applications that went to someone else, and the contacts of each."""
_FIRST = datetime(2026, 1, 1, 7, tzinfo=UTC)
_PURPOSES = ("thanks", "card", "advice_question", "letter_thanks", "advice_call", "last_ask")


def figures(folder: Path) -> Iterator[Figure]:
    """Count how the asking and the calls went, beside a loop that only fetches the contacts."""
    workspace = Workspace.open(folder / "lessons.askwhy", create=True)
    database = workspace.book.database
    with database.whole():
        _fill(database)
    counted, floor = in_turns(
        5, timed(lambda: numbers(workspace)), timed(lambda: database.rows("SELECT * FROM touch"))
    )
    workspace.close()
    yield Figure(f"numbers of {MATTERS * EACH:,} contacts / fetching them", counted, floor, Goal(4))


def _fill(database: Database) -> None:
    """Put in what no window would take in at once: each matter with a plan, its steps, and an answer at the end."""
    keys = range(1, MATTERS + 1)
    database.run_many(
        "INSERT INTO interviewer (id, uid, name, name_key, sort_key, pronouns, role, zone, zone_reason, week, note,"
        " opted_out, unread) VALUES (?, ?, '', '', '', '', '', '', '', '', '', 0, '')",
        ((key, str(key)) for key in keys),
    )
    database.run_many(
        "INSERT INTO application (id, role, decision, decided_on) VALUES (?, '', 'rejected', '2026-01-01')",
        ((key,) for key in keys),
    )
    database.run_many(
        "INSERT INTO plan (id, interviewer, application, sequence, started_on, state)"
        " VALUES (?, ?, ?, 'standard', '2025-12-01', 'finished')",
        ((key, key, key) for key in keys),
    )
    database.run_many(
        'INSERT INTO step (id, uid, plan, position, channel, recipient, purpose, kind, anchor, "offset", days,'
        " optional, state) VALUES (?, ?, ?, ?, 'email', ?, ?, ?, 'decision', 1, 'business', 0, 'done')",
        (_step(key, position) for key in keys for position in range(len(_PURPOSES))),
    )
    database.run_many(
        "INSERT INTO touch (id, interviewer, step, application, channel, direction, at, zone, disposition, outcome,"
        " \"window\", note, kind) VALUES (?, ?, ?, ?, ?, ?, ?, 'UTC', ?, ?, ?, '', ?)",
        (_touch(key, number) for key in keys for number in range(EACH)),
    )


def _kind(position: int) -> str:
    return "ask" if position in (2, 4, 5) else "courtesy"


def _step(key: int, position: int) -> tuple[object, ...]:
    number = key * len(_PURPOSES) + position
    return number, str(number), key, position, key, _PURPOSES[position], _kind(position)


def _touch(key: int, number: int) -> tuple[object, ...]:
    at = (_FIRST + timedelta(days=number, minutes=key)).isoformat()
    position = number % len(_PURPOSES)
    row = (key * EACH + number, key)
    if number == EACH - 1:
        return *row, None, None, "email", "received", at, None, "advice_given", None, "ask"
    calls = _PURPOSES[position] == "advice_call"
    said = (
        ("phone", "made", at, "connected", None, "late")
        if calls
        else ("email", "made", at, "sent", None, None)
    )
    return *row, key * len(_PURPOSES) + position, key, *said, _kind(position)
