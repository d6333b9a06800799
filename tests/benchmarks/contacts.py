"""Measures contact files: reading 10,000 cards beside vobject, bringing them in, and finding who is known."""

from pathlib import Path

import vobject
from books import NOW
from timing import Figure, Goal, in_turns, timed

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
        timed(lambda: read_contacts(data, "people.vcf")),
        timed(lambda: sum(1 for _ in vobject.readComponents(text))),
    )
    people = read_contacts(data, "people.vcf").people
    workspace = Workspace.open(folder / "contacts.askwhy", create=True)
    first = timed(lambda: workspace.bring_in(people, NOW))()
    again = timed(lambda: workspace.preview(_half(people), NOW))()
    workspace.close()
    return [
        Figure(f"{CARDS} cards read / by vobject", ours, theirs, Goal(0.2)),
        Figure(f"{CARDS} people brought in / read", first, ours, Goal(at_most=10_000)),
        Figure(f"{CARDS // 2} told from {CARDS} known / read", again, ours, Goal(at_most=5_000)),
    ]


def _half(people: tuple[PersonDraft, ...]) -> tuple[PersonDraft, ...]:
    return people[: CARDS // 2]
