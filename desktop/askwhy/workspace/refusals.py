"""Knows who asked not to be contacted, also after they were forgotten: of their addresses a hash has stayed."""

from collections.abc import Iterable
from dataclasses import replace

from askwhy.domain.changes import Change, Edit
from askwhy.domain.forgotten import Kind, Trace, digest, read
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import SettingKey
from askwhy.store.book import Book


def traces_in(book: Book) -> tuple[Trace, ...]:
    """Give the hashes that a Book keeps of who was forgotten."""
    return read(book.settings()[SettingKey.FORGOTTEN])


def opted_out(change: Change, book: Book) -> Change:
    """Mark new people of a Change who asked not to be contacted before they were forgotten."""
    traces = [trace for trace in traces_in(book) if trace.kind is Kind.ADDRESS]
    if not traces:
        return change
    return Change(change.label, tuple(_marked(edit, traces) for edit in change.edits))


def _marked(edit: Edit, traces: list[Trace]) -> Edit:
    person = edit.after
    if not isinstance(person, Interviewer) or person.opted_out:
        return edit
    asked_not_to = _asked_not_to(traces, (email.address for email in person.emails))
    return Edit(edit.before, replace(person, opted_out=True)) if asked_not_to else edit


def refuses(book: Book, addresses: Iterable[str]) -> bool:
    """Tell whether one of these addresses belongs to who asked not to be contacted before they were forgotten."""
    return _asked_not_to([trace for trace in traces_in(book) if trace.kind is Kind.ADDRESS], addresses)


def _asked_not_to(traces: list[Trace], addresses: Iterable[str]) -> bool:
    known = {(trace.salt, trace.digest) for trace in traces}
    asked = (
        (salt, digest(Kind.ADDRESS, address, salt))
        for address in addresses
        for salt in {trace.salt for trace in traces}
    )
    return bool(known.intersection(asked))
