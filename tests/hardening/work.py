"""The work that is tormented: the program's own verbs in the same order each time, and what stands after each.

Run as a program, it does the work on a Book and writes a line for each verb that has returned.
"""

import os
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Channel
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition
from askwhy.operations.plans import Known
from askwhy.store.book import Book, open_book
from askwhy.store.due import due_rows
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.workspace.workspace import Workspace

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
PEOPLE = 12
CACHES = frozenset({"free_year"})
"""What is looked up and kept at any time: no acknowledged change."""

_DONE = {
    Channel.EMAIL: Disposition.SENT,
    Channel.LETTER: Disposition.POSTED,
    Channel.PHONE: Disposition.VOICEMAIL,
}


def make_book(path: Path) -> None:
    """Make the Book with which the work begins: some people, each asked about a job of their own."""
    with closing(Workspace.open(path, create=True)) as workspace:
        workspace.set({SettingKey.ZONE: "Europe/Berlin", SettingKey.COUNTRY: "DE"}, NOW)
        workspace.bring_in([draft(number) for number in range(PEOPLE)], NOW)
        for key in people_ids(workspace.book.database, PeopleQuery()):
            workspace.start_plan(key, "standard", NOW, Known(date(2026, 11, 3), date(2026, 11, 10)))


def draft(number: int) -> PersonDraft:
    """Give one of any number of people, the same each time."""
    return PersonDraft(
        name=f"Interviewer {number:05d}",
        uid=f"person-{number}",
        employer=f"Employer {number:05d}",
        emails=((f"person{number}@employer{number}.example", "work"),),
        phones=((f"+49 30 5550 {number:04d}", "work"),),
        note="Asked about the design of a whole system. " * 8,
    )


def act(workspace: Workspace, number: int) -> None:
    """Do the verb of a number: tick, bring in, set, undo, redo, postpone."""
    at = NOW + timedelta(minutes=number)
    turn = number % 7
    if turn in (0, 3):
        row = due_rows(workspace.book.database, date(2027, 6, 1))[0]
        workspace.tick(row.step, at, _DONE[row.channel], note=f"The note of {number}")
    elif turn == 1:
        workspace.bring_in([draft(1000 * number + each) for each in range(15)], at)
    elif turn == 2:
        workspace.set({SettingKey.NAME: f"Name {number}"}, at)
    elif turn == 4:
        workspace.undo()
    elif turn == 5:
        workspace.redo()
    else:
        row = due_rows(workspace.book.database, date(2027, 6, 1))[0]
        workspace.postpone(row.step, date(2026, 12, 1) + timedelta(days=number), at)


def digest(book: Book) -> str:
    """Give a hash of all that stands in a Book, with its history; what is looked up and kept is left out."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
    found = sha256()
    for (name,) in book.database.rows(sql):
        if name not in CACHES and not name.startswith("person_search_"):
            for row in sorted(map(repr, book.database.rows(f'SELECT * FROM "{name}"'))):
                found.update(f"{name}{row}\n".encode())
    return found.hexdigest()


def standing(path: Path) -> str:
    """Open a Book as the program does, check it in full, and give the hash of what stands in it."""
    with closing(open_book(path, create=False)) as book:
        if book.database.rows("PRAGMA integrity_check") != [("ok",)]:
            return "torn"
        return digest(book)


def rehearse(path: Path, verbs: int) -> list[str]:
    """Do the work undisturbed; gives what stands before it and after each verb."""
    with closing(Workspace.open(path, create=False)) as workspace:
        workspace.book.database.run("PRAGMA synchronous = off")
        stood = [digest(workspace.book)]
        for number in range(verbs):
            act(workspace, number)
            stood.append(digest(workspace.book))
    return stood


def do_work(path: Path, verbs: int, tell: Callable[[], object], prepare: str = "") -> None:
    """Do the work, and tell each time that a verb has returned; `prepare` is SQL to weaken the Book with."""
    with closing(Workspace.open(path, create=False)) as workspace:
        if prepare:
            workspace.book.database.run(prepare)
        for number in range(verbs):
            act(workspace, number)
            tell()


def fault_of(work: Callable[[], object]) -> Fault | None:
    """Do something that the world may refuse; a bug of ours goes on as it is."""
    try:
        work()
    except Fault as fault:
        return fault
    return None


if __name__ == "__main__":
    do_work(Path(sys.argv[1]), int(sys.argv[2]), lambda: os.write(1, b"done\n"), "".join(sys.argv[3:]))
