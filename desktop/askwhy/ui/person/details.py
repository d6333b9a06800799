"""The details of the pane: every way to reach a person, where they are and when they work."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.domain.wishes import NO_WISHES
from askwhy.ui.look.controls import Text, Whole
from askwhy.ui.look.size import BODY, SECOND, px
from askwhy.ui.person.in_place import InPlace
from askwhy.ui.person.rewriting import with_email, with_note, with_phone, with_tags
from askwhy.ui.person.sections import Section
from askwhy.wording import hours, wishes
from askwhy.wording.i18n import _
from askwhy.workspace.person import PersonPage

Rewrite = Callable[[Callable[[PersonDraft], PersonDraft]], None]
"""Writes a person anew: takes what makes another draft of the one that stands."""


class Detail(NamedTuple):
    """One line: what it is, what stands there, and what becomes of the person when it is written anew."""

    name: str
    value: str
    shown: str
    write: Callable[[PersonDraft, str], PersonDraft] | None = None


def details_section(page: PersonPage, rewrite: Rewrite) -> Section:
    """Every way to reach them, where they are and when they work; what is a line can be changed where it stands."""
    section = Section(_("To reach them"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(6))
    grid.setColumnStretch(1, 1)
    for row, detail in enumerate(_details(page)):
        label = Whole(detail.name, SECOND, token="quiet")
        label.setFixedWidth(px(72))
        label.setContentsMargins(0, px(1), 0, 0)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_value(detail, row, rewrite), row, 1)
    section.column.addLayout(grid)
    return section


def note_section(page: PersonPage, rewrite: Rewrite) -> Section:
    """What one noted, to be written on where it stands."""
    section = Section(_("Note"))
    note = InPlace(_("Note"), page.person.note, lines=True)
    note.pen.setObjectName("pen-note")
    note.kept.connect(lambda text: rewrite(lambda draft: with_note(draft, text)))
    section.add(note)
    return section


def _value(detail: Detail, row: int, rewrite: Rewrite) -> QWidget:
    write = detail.write
    if write is None:
        text = Text(detail.shown, BODY, wraps=True)
        text.setAccessibleName(f"{detail.name}: {detail.shown}")
        return text
    made = InPlace(detail.name, detail.value, detail.shown)
    made.pen.setObjectName(f"pen-{row}")
    made.kept.connect(lambda text: rewrite(lambda draft: write(draft, text)))
    return made


def _details(page: PersonPage) -> Iterator[Detail]:
    person = page.person
    for at, email in enumerate(person.emails):
        shown = _closed(email.address, email.blocked)
        yield Detail(_("E-mail"), email.address, shown, partial(_email, at))
    for at, phone in enumerate(person.phones):
        yield Detail(_("Phone"), phone.typed, _closed(phone.typed, phone.blocked), partial(_phone, at))
    if not person.emails:
        yield Detail(_("E-mail"), "", "", partial(_email, 0))
    if not person.phones:
        yield Detail(_("Phone"), "", "", partial(_phone, 0))
    for address in person.addresses:
        yield Detail(_("Address"), "", _closed(_address_lines(address), address.blocked))
    yield Detail(_("Hours"), "", hours.week(page.week))
    if person.wishes != NO_WISHES:
        yield Detail(_("Best called"), "", wishes.told(person.wishes))
    for name, value in ((_("Told by"), page.told_by), (_("Introduced by"), page.introduced_by)):
        if value and value != person.name:
            yield Detail(name, "", value)
    yield Detail(_("Tags"), ", ".join(person.tags), "", with_tags)


def _email(at: int, draft: PersonDraft, text: str) -> PersonDraft:
    return with_email(draft, at, text)


def _phone(at: int, draft: PersonDraft, text: str) -> PersonDraft:
    return with_phone(draft, at, text)


def _closed(value: str, blocked: str) -> str:
    return _("{value} (does not reach them)").format(value=value) if blocked else value


def _address_lines(address: Address) -> str:
    town = " ".join(part for part in (address.city, address.region, address.postal_code) if part)
    lines = (address.organisation, address.street, address.locality, town, address.country)
    return "\n".join(line for line in lines if line)
