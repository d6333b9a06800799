"""The details of the pane: every way to reach a person, where they are and when they work."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.domain.wishes import NO_WISHES
from askwhy.facts.world import World
from askwhy.facts.written import read_written, written
from askwhy.ui.look.controls import Text, Whole
from askwhy.ui.look.size import BODY, SECOND, px
from askwhy.ui.person.in_place import InPlace, Rewrite
from askwhy.ui.person.rewriting import (
    with_address,
    with_email,
    with_note,
    with_phone,
    with_tags,
    with_week,
)
from askwhy.ui.person.sections import Section
from askwhy.wording import hours, wishes
from askwhy.wording.i18n import _, spoken
from askwhy.workspace.person import PersonPage


class Detail(NamedTuple):
    """One line: what it is, what stands there, and what becomes of the person when it is written anew."""

    name: str
    value: str
    shown: str
    write: Callable[[PersonDraft, str], PersonDraft] | None = None
    lines: bool = False
    """Whether it is written in several lines."""
    hint: str = ""
    """What the empty field says."""


def details_section(page: PersonPage, world: World, rewrite: Rewrite) -> Section:
    """Every way to reach them, where they are and when they work, to be changed where it stands."""
    section = Section(_("To reach them"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(6))
    grid.setColumnStretch(1, 1)
    for row, detail in enumerate(_details(page, world)):
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
    rewrite(note, with_note)
    section.add(note)
    return section


def _value(detail: Detail, row: int, rewrite: Rewrite) -> QWidget:
    write = detail.write
    if write is None:
        text = Text(detail.shown, BODY, wraps=True)
        text.setAccessibleName(f"{detail.name}: {detail.shown}")
        return text
    made = InPlace(detail.name, detail.value, detail.shown, lines=detail.lines)
    made.hint = detail.hint
    made.pen.setObjectName(f"pen-{row}")
    rewrite(made, write)
    return made


def _details(page: PersonPage, world: World) -> Iterator[Detail]:
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
    for at, address in enumerate(person.addresses or (Address(),)):
        yield _postal(at, address, world.home)
    yield _hours(page)
    if person.wishes != NO_WISHES:
        yield Detail(_("Best called"), "", wishes.told(person.wishes))
    for name, value in ((_("Told by"), page.told_by), (_("Introduced by"), page.introduced_by)):
        if value and value != person.name:
            yield Detail(name, "", value)
    yield Detail(_("Tags"), ", ".join(person.tags), "", with_tags)


def _postal(at: int, address: Address, home: str) -> Detail:
    """An address in lines; a new one is meant at home where it names no country."""
    lines = written(address, home, spoken())

    def write(draft: PersonDraft, text: str) -> PersonDraft:
        return with_address(draft, at, read_written(text, address, home, spoken()))

    shown = _closed(lines, address.blocked)
    hint = _("Street, city with postal code, country")
    return Detail(_("Address"), lines, shown, write, lines=True, hint=hint)


def _hours(page: PersonPage) -> Detail:
    """Their working hours; with none of their own, those of the country stand there."""

    def write(draft: PersonDraft, text: str) -> PersonDraft:
        return with_week(draft, hours.read(text, page.week) if text else None)

    return Detail(
        _("Hours"), hours.typed(page.week), hours.week(page.week), write, hint=_("As in their country")
    )


def _email(at: int, draft: PersonDraft, text: str) -> PersonDraft:
    return with_email(draft, at, text)


def _phone(at: int, draft: PersonDraft, text: str) -> PersonDraft:
    return with_phone(draft, at, text)


def _closed(value: str, blocked: str) -> str:
    return _("{value} (does not reach them)").format(value=value) if blocked else value
