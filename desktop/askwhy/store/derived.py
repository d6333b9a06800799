"""Keeps what the tables derive from values: next steps, the employers that plans ask, and the words to search by."""

from collections.abc import Iterable

from askwhy.domain.applications import Application
from askwhy.domain.changes import Edit, Value
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.people import Employer, Interviewer
from askwhy.store.chunks import chunks
from askwhy.store.database import Database

_NEXT = """
UPDATE interviewer SET
    plan = (
        SELECT id FROM plan WHERE plan.interviewer = interviewer.id
        ORDER BY state = 'finished', id DESC LIMIT 1
    ),
    (next_step, next_due) = (
        SELECT step.id, step.due_on FROM step JOIN plan ON plan.id = step.plan
        WHERE plan.interviewer = interviewer.id AND plan.state = 'active' AND step.state = 'planned'
          AND (step.due_on IS NOT NULL OR step.anchor <> 'reply')
        ORDER BY step.due_on IS NULL, step.due_on, step.position LIMIT 1
    )
WHERE id IN ({marks})
"""

_INDEX = """
INSERT INTO person_search (rowid, name, employer, role, note, tags, emails)
SELECT interviewer.id, interviewer.name, coalesce(employer.name, ''), interviewer.role, interviewer.note,
    coalesce((SELECT group_concat(tag, ' ') FROM tag WHERE tag.interviewer = interviewer.id), ''),
    coalesce((SELECT group_concat(address, ' ') FROM email WHERE email.interviewer = interviewer.id), '')
FROM interviewer LEFT JOIN employer ON employer.id = interviewer.employer
WHERE interviewer.id IN ({marks})
"""


_EMPLOYERS = """
UPDATE plan SET employer = coalesce(
    (SELECT application.employer FROM application WHERE application.id = plan.application),
    (SELECT interviewer.employer FROM interviewer WHERE interviewer.id = plan.interviewer)
)
WHERE "{field}" IN ({marks})
"""


def refresh(database: Database, edits: Iterable[Edit]) -> None:
    """Bring next steps, employers and search words up to date after edits were written."""
    edited = list(edits)
    _refresh_employers(database, edited)
    _refresh_next_steps(database, edited)
    _refresh_search(database, edited)


def _values(edits: list[Edit]) -> Iterable[Value]:
    return (value for edit in edits for value in (edit.before, edit.after) if value is not None)


def _refresh_next_steps(database: Database, edits: list[Edit]) -> None:
    people = {int(value.interviewer) for value in _values(edits) if isinstance(value, Plan)}
    plans = {int(value.plan) for value in _values(edits) if isinstance(value, Step)}
    for chunk in chunks(list(plans)):
        sql = f"SELECT interviewer FROM plan WHERE id IN ({', '.join('?' * len(chunk))})"
        people |= {owner for (owner,) in database.rows(sql, chunk)}
    for chunk in chunks(list(people)):
        database.run(_NEXT.format(marks=", ".join("?" * len(chunk))), chunk)


def _refresh_employers(database: Database, edits: list[Edit]) -> None:
    """A plan asks another employer when it is new, or when its person or its application changes theirs."""
    moved = [edit.after for edit in edits if _moved(edit)]
    known: dict[str, set[int]] = {
        "id": {int(edit.after.id) for edit in edits if isinstance(edit.after, Plan)},
        "interviewer": {int(value.id) for value in moved if isinstance(value, Interviewer)},
        "application": {int(value.id) for value in moved if isinstance(value, Application)},
    }
    for field, keys in known.items():
        for chunk in chunks(list(keys)):
            database.run(_EMPLOYERS.format(field=field, marks=", ".join("?" * len(chunk))), chunk)


def _moved(edit: Edit) -> bool:
    """Tell whether a person or an application belongs to another employer than before."""
    before, after = edit.before, edit.after
    if not isinstance(before, Interviewer | Application) or not isinstance(after, Interviewer | Application):
        return False
    return before.employer != after.employer


def _refresh_search(database: Database, edits: list[Edit]) -> None:
    known = {int(edit.before.id) for edit in edits if isinstance(edit.before, Interviewer)}
    now = {int(edit.after.id) for edit in edits if isinstance(edit.after, Interviewer)}
    renamed = [edit.before.id for edit in edits if isinstance(edit.before, Employer) and edit.after]
    for chunk in chunks([int(employer) for employer in renamed]):
        sql = f"SELECT id FROM interviewer WHERE employer IN ({', '.join('?' * len(chunk))})"
        moved = {person for (person,) in database.rows(sql, chunk)}
        known |= moved - now
        now |= moved
    database.run_many("DELETE FROM person_search WHERE rowid = ?", [(key,) for key in known])
    for chunk in chunks(list(now)):
        database.run(_INDEX.format(marks=", ".join("?" * len(chunk))), chunk)
