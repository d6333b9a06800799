"""The details of the pane: every way to reach a person, where they are and when they work."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from askwhy.domain.people import Address
from askwhy.domain.wishes import NO_WISHES
from askwhy.ui.look.controls import Text, Whole
from askwhy.ui.look.size import BODY, SECOND, px
from askwhy.ui.person.sections import Section
from askwhy.wording import hours, wishes
from askwhy.wording.i18n import _
from askwhy.workspace.person import PersonPage

_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


def details_section(page: PersonPage) -> Section:
    """Every way to reach them, where they are and when they work."""
    section = Section(_("To reach them"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(6))
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(_details(page)):
        label = Whole(name, SECOND, token="quiet")
        label.setFixedWidth(px(72))
        label.setContentsMargins(0, px(1), 0, 0)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        # An e-mail that is too long for its line breaks behind the @, not in the middle of a word.
        text = Text(value.replace("@", f"@{_MAY_BREAK}"), BODY, wraps=True)
        text.setAccessibleName(f"{name}: {value}")
        grid.addWidget(text, row, 1)
    section.column.addLayout(grid)
    return section


def _details(page: PersonPage) -> Iterator[tuple[str, str]]:
    person = page.person
    for email in person.emails:
        yield _("E-mail"), _closed(email.address, email.blocked)
    for phone in person.phones:
        yield _("Phone"), _closed(phone.typed, phone.blocked)
    for address in person.addresses:
        yield _("Address"), _closed(_address_lines(address), address.blocked)
    yield _("Hours"), hours.week(page.week)
    if person.wishes != NO_WISHES:
        yield _("Best called"), wishes.told(person.wishes)
    told = ((_("Told by"), page.told_by), (_("Introduced by"), page.introduced_by))
    for name, value in (*told, (_("Tags"), ", ".join(person.tags))):
        if value and value != person.name:
            yield name, value


def _closed(value: str, blocked: str) -> str:
    return _("{value} (does not reach them)").format(value=value) if blocked else value


def _address_lines(address: Address) -> str:
    town = " ".join(part for part in (address.city, address.region, address.postal_code) if part)
    lines = (address.organisation, address.street, address.locality, town, address.country)
    return "\n".join(line for line in lines if line)
