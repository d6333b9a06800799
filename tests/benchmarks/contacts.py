"""Measures contact files: reading 10,000 cards beside vobject, bringing them in, and finding who is known."""

import time
from collections.abc import Callable
from pathlib import Path

import vobject
from books import NOW
from timing import Figure, in_turns

from askwhy.domain.drafts import PersonDraft
from askwhy.exchange.reading import read_contacts
from askwhy.workspace.workspace import Workspace

CARDS = 10_000

_CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{i}\r\nFN:Person {i}\r\nN:{i};Person;;;\r\nORG:Firm {i}\\, Inc.;Unit\r\n"
    "TITLE:Lead\r\nEMAIL;TYPE=WORK:p{i}@x.example\r\nTEL;TYPE=CELL:+1312555{i:04d}\r\n"
    "ADR;TYPE=WORK:;;12 Main St;Chicago;IL;60614;USA\r\nNOTE:met in May\\, liked\r\nEND:VCARD\r\n"
)


def figures(folder: Path) -> list[Figure]:
    """Read and bring in the same cards; the floor of the reading is another program's."""
    text = "".join(_CARD.format(i=number) for number in range(CARDS))
    data = text.encode()
    ours, theirs = in_turns(
        3,
        _timed(lambda: read_contacts(data, "people.vcf")),
        _timed(lambda: sum(1 for _ in vobject.readComponents(text))),
    )
    people = read_contacts(data, "people.vcf").people
    workspace = Workspace.open(folder / "contacts.askwhy", create=True)
    first = _timed(lambda: workspace.bring_in(people, NOW))()
    again = _timed(lambda: workspace.preview(_half(people), NOW))()
    workspace.close()
    return [
        Figure(f"{CARDS} cards read / by vobject", ours, theirs, "at most 0.2"),
        Figure(f"{CARDS} people brought in / read", first, ours, "under 10 s"),
        Figure(f"{CARDS // 2} told from {CARDS} known / read", again, ours, "under 5 s"),
    ]


def _half(people: tuple[PersonDraft, ...]) -> tuple[PersonDraft, ...]:
    return people[: CARDS // 2]


def _timed(work: Callable[[], object]) -> Callable[[], float]:
    """Give what does the work and answers how long it took, in milliseconds."""

    def run() -> float:
        start = time.perf_counter()
        work()
        return (time.perf_counter() - start) * 1000

    return run
