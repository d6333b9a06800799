"""Forgets in the Book's file: values, history and search words, so that no byte of them is left in it."""

import json
from collections.abc import Iterable

from askwhy.domain.changes import Edit
from askwhy.domain.faults import Fault
from askwhy.domain.people import Employer, Interviewer
from askwhy.store import accepted_mail, manuscripts
from askwhy.store.changes import write
from askwhy.store.database import Database

_REASONS = (("step", "reason"), ("step", "story"), ("interviewer", "zone_reason"))
"""Where a value of someone else may name a person: why a step moved, and how a zone was found."""

SOMEONE = "…"
"""What stands in the place of a forgotten name."""


def forget(database: Database, edits: Iterable[Edit]) -> None:
    """Write edits that forget, empty the history, and clean the search index and the file.

    The history goes as a whole: the edits of others name the forgotten too. Raises StaleChange like `apply`.
    """
    edited = tuple(edits)
    with database.whole():
        write(database, edited)
        database.run("DELETE FROM history")
        manuscripts.drop_orphans(database)
        accepted_mail.drop_orphans(database)
        _unsay(database, _names(edited))
        # FTS5 only marks its words as gone until their segments are merged.
        database.run("INSERT INTO person_search (person_search) VALUES ('optimize')")
    try:
        # secure_delete has overwritten what was freed; this also closes the gaps, which tell that something was.
        database.run("VACUUM")
    except Fault:
        return  # no room for a second copy, or someone reads just now; nothing readable is left all the same


def _names(edits: Iterable[Edit]) -> list[str]:
    going = (edit.before for edit in edits if edit.after is None)
    return [value.name for value in going if isinstance(value, Interviewer | Employer) and value.name]


def _unsay(database: Database, names: Iterable[str]) -> None:
    for name in names:
        # What one wants to do better stays one's own, whoever was thanked in it.
        sql = "UPDATE todo SET text = replace(text, ?, ?) WHERE instr(text, ?)"
        database.run(sql, (name, SOMEONE, name))
        said = json.dumps(name, ensure_ascii=False)
        for table, column in _REASONS:
            sql = f'UPDATE "{table}" SET "{column}" = replace("{column}", ?, ?) WHERE instr("{column}", ?)'
            database.run(sql, (said, json.dumps(SOMEONE, ensure_ascii=False), said))
