"""Forgets a person or an employer: in the Book, and in its backups one after the other."""

import shutil
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory

from askwhy.domain.applications import Application
from askwhy.domain.changes import Edit, Value
from askwhy.domain.faults import Fault
from askwhy.domain.forgotten import Kind, Trace
from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.settings import Setting, SettingKey
from askwhy.domain.spelling import email_key
from askwhy.operations.forgetting import forget
from askwhy.store import backups
from askwhy.store.applied import StaleChange
from askwhy.store.book import Book, open_book
from askwhy.workspace.leaving import of_leaving
from askwhy.workspace.refusals import traces_in

_PENDING = frozenset({Kind.PERSON, Kind.EMPLOYER})
"""The traces that are kept only until the backups are clean."""

_TRIES = 3


@dataclass(frozen=True, slots=True)
class Scope:
    """What forgetting would take: people by name, and how many applications."""

    people: tuple[str, ...]
    applications: int


def scope(book: Book, people: Iterable[InterviewerId], employer: EmployerId | None = None) -> Scope:
    """Tell what would go."""
    who = _who(book, people, employer)
    edits = _edits(book, who, employer, kept=())
    jobs = sum(isinstance(edit.before, Application) and edit.after is None for edit in edits)
    return Scope(tuple(person.name for person in who), jobs)


def forget_in_book(
    book: Book,
    people: Iterable[InterviewerId],
    employer: EmployerId | None = None,
    keep: Iterable[Trace] | None = None,
) -> frozenset[type]:
    """Take people, or an employer with all of its people, out of a Book; gives the kinds that changed.

    Of an address whose owner asked not to be contacted a hash stays; hashes of who went stay until the backups
    are clean. With `keep`, these are kept and no others. Raises Fault "gone" and "changed_meanwhile".
    """
    wanted, given = list(people), None if keep is None else list(keep)
    for _ in range(_TRIES):
        who = _who(book, wanted, employer)
        kept = [*traces_in(book), *_traces_of(book, who, employer)] if given is None else given
        edits = _edits(book, who, employer, kept)
        try:
            book.forget(edits)
        except StaleChange:
            continue
        return frozenset(type(edit.value) for edit in edits)
    raise Fault("changed_meanwhile")


def forget_in_backups(path: Path) -> int:
    """Take who was forgotten out of the backups of a Book; gives how many were written anew.

    It may be cut off at any moment, and goes on the next time: the hashes stay until all is done. A backup that
    cannot be read is deleted, and so is a damaged file that was kept, for both may hold who was forgotten.
    """
    with closing(open_book(path, create=False)) as book:
        traces = traces_in(book)
        pending = [trace for trace in traces if trace.kind in _PENDING]
        if not pending:
            return 0
        done = sum(_clean(path, backup.path, traces) for backup in backups.backups_of(path))
        for damaged in backups.folder_of(path).glob("*.file*"):
            damaged.unlink(missing_ok=True)
        _drop(book, pending)
    return done


def is_pending(book: Book) -> bool:
    """Tell whether backups are still to be cleaned."""
    return any(trace.kind in _PENDING for trace in traces_in(book))


def addresses_of(path: Path) -> tuple[Trace, ...]:
    """Give what a Book knows of those who asked not to be contacted; nothing when it cannot be read."""
    try:
        with closing(open_book(path, create=False)) as book:
            return tuple(trace for trace in traces_in(book) if trace.kind is Kind.ADDRESS)
    except Fault:
        return ()


def remember(path: Path, addresses: Iterable[Trace]) -> None:
    """Let a Book know these too: one that was restored may be older than they are."""
    with closing(open_book(path, create=False)) as book:
        known = traces_in(book)
        new = [trace for trace in addresses if trace not in known]
        if new:
            book.forget(_edits(book, [], None, [*known, *new]))


# Who and what goes


def _who(book: Book, people: Iterable[InterviewerId], employer: EmployerId | None) -> list[Interviewer]:
    if employer is not None:
        book.value(Employer, employer)
        return book.of(Interviewer, "employer", [employer])
    return [book.value(Interviewer, key) for key in people]


def _edits(
    book: Book, who: list[Interviewer], employer: EmployerId | None, kept: Iterable[Trace]
) -> tuple[Edit, ...]:
    keys = {person.id for person in who}
    around: tuple[Value, ...] = of_leaving(book, keys, employer)
    setting = book.values(Setting, [SettingKey.FORGOTTEN.value]).get(SettingKey.FORGOTTEN.value)
    employers = frozenset() if employer is None else frozenset({employer})
    return forget(around, people=keys, employers=employers, setting=setting, traces=kept)


def _traces_of(book: Book, who: list[Interviewer], employer: EmployerId | None) -> list[Trace]:
    found = [Trace.of(Kind.PERSON, person.uid, token_hex(8)) for person in who]
    # One salt for all addresses of a Book: an import hashes each of its addresses once, not once for each trace.
    salt = next((trace.salt for trace in traces_in(book) if trace.kind is Kind.ADDRESS), token_hex(8))
    found += [
        Trace.of(Kind.ADDRESS, email_key(email.address), salt)
        for person in who
        if person.opted_out
        for email in person.emails
    ]
    if employer is not None:
        found.append(Trace.of(Kind.EMPLOYER, book.value(Employer, employer).name, token_hex(8)))
    return found


# The backups


def _clean(book: Path, backup: Path, traces: Iterable[Trace]) -> int:
    """Write one backup anew without who was forgotten; gives how many were written."""
    try:
        with TemporaryDirectory(prefix="forgetting-", dir=backups.folder_of(book)) as folder:
            work = Path(folder) / "book.askwhy"
            shutil.copyfile(backup, work)
            with closing(open_book(work, create=False)) as copy:
                if not _forget_again(copy, traces):
                    return 0
            backups.write(work, backup)
    except Fault:
        backup.unlink(missing_ok=True)
    except OSError as error:
        raise Fault("backup_failed", path=str(backup)) from error
    return 1


def _forget_again(copy: Book, traces: Iterable[Trace]) -> bool:
    """Forget in a backup; it then knows the addresses that the Book knows, also when it is older than they are."""
    pending = [trace for trace in traces if trace.kind in _PENDING]
    addresses = [trace for trace in traces if trace.kind is Kind.ADDRESS]
    people = [
        InterviewerId(key)
        for key, uid in copy.database.rows("SELECT id, uid FROM interviewer")
        if any(trace.kind is Kind.PERSON and trace.fits(uid) for trace in pending)
    ]
    employers = [
        EmployerId(key)
        for key, name in copy.database.rows("SELECT id, name FROM employer")
        if any(trace.kind is Kind.EMPLOYER and trace.fits(name) for trace in pending)
    ]
    for employer in employers:
        forget_in_book(copy, (), employer, addresses)
    left = [key for key in people if copy.values(Interviewer, [key])]
    if left:
        forget_in_book(copy, left, keep=addresses)
    return bool(people or employers)


def _drop(book: Book, pending: list[Trace]) -> None:
    """Let go of the hashes that have done their work."""
    kept = [trace for trace in traces_in(book) if trace not in pending]
    book.forget(_edits(book, [], None, kept))
