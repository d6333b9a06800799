"""The sentences for people who may be one, and for what an import would do."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from askwhy.wording import places
from askwhy.wording.i18n import _

if TYPE_CHECKING:
    from askwhy.domain.people import Interviewer

DOUBLES: dict[str, Callable[[Mapping[str, str | int], date], str]] = {
    "double_uid": lambda _args, _today: _("The same entry of an address book."),
    "double_email": lambda args, _today: _("The same e-mail address: {email}").format(email=args["email"]),
    "double_phone": lambda args, _today: _("The same number, {phone}, and a similar name.").format(
        phone=args["phone"]
    ),
}
"""Why two may be one person."""


def facts(person: "Interviewer", employer: str) -> list[tuple[str, str]]:
    """Give what is known of a person, each with its name; an empty text where nothing is."""
    addresses = (
        ", ".join(
            filter(
                None,
                (
                    each.street,
                    each.locality,
                    each.postal_code,
                    each.city,
                    each.region,
                    places.country(each.country),
                ),
            )
        ).replace("\n", ", ")
        for each in person.addresses
    )
    return [
        (_("Name"), person.name),
        (_("Role"), person.role),
        (_("Employer"), employer),
        (_("E-mail"), _lines([email.address for email in person.emails])),
        (_("Phone"), _lines([phone.typed for phone in person.phones])),
        (_("Address"), _lines(list(addresses))),
        (_("Tags"), ", ".join(person.tags)),
        (_("Note"), person.note),
        (_("Kept from imports"), _lines(person.unread)),
    ]


def _lines(texts: Sequence[str]) -> str:
    return "\n".join(texts)
