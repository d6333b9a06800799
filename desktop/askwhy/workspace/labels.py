"""Who gets a label, and who is left out and why."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.people import Address, Employer, Interviewer
from askwhy.domain.reasons import Reason
from askwhy.facts.countries import country_name
from askwhy.facts.postal import is_doubtful, is_private, missing_parts, postal_lines
from askwhy.printing.drawing import Addressee, LeftOut
from askwhy.workspace.open_book import OpenBook


class Recipient(NamedTuple):
    """One person as a letter goes to them."""

    key: InterviewerId
    name: str
    employer: str
    city: str
    country: str
    """The country that the last line names, as it stands in the address; empty within one's own."""
    paper: Addressee | LeftOut
    works_for: EmployerId | None = None
    lives_in: str = ""
    """The country of the address, as a code."""
    doubt: str = ""
    """The postal code, where it is none of that country."""
    at_home: bool = False
    """Whether it goes to where they live."""
    place: tuple[str, ...] = ()
    """Street, code and city, as one compares them."""


def recipients(opened: OpenBook, keys: Sequence[InterviewerId]) -> list[Recipient]:
    """Give these people as their letters go, in their order; who is gone is left out."""
    people = opened.book.values(Interviewer, keys)
    employers = opened.book.values(
        Employer, {each.employer for each in people.values() if each.employer is not None}
    )
    home = opened.world.home
    made = []
    for person in (people[key] for key in keys if key in people):
        employer = employers[person.employer].name if person.employer is not None else ""
        address = _open_address(person) or Address()
        country = address.country if address.country != home else ""
        paper = addressee(person, employer, home)
        made.append(
            Recipient(
                person.id,
                person.name,
                employer,
                address.city,
                country,
                paper,
                person.employer,
                address.country,
                address.postal_code if is_doubtful(address) else "",
                is_private(address),
                tuple(
                    " ".join(part.casefold().split())
                    for part in (address.street, address.postal_code, address.city)
                ),
            )
        )
    return made


def by_country(people: Iterable[Recipient]) -> list[Recipient]:
    """Give one's own country first, then the others by their names; within one, the order stays."""
    return sorted(people, key=lambda each: country_name(each.country) if each.country else "")


def addressee(person: Interviewer, employer: str, home: str) -> Addressee | LeftOut:
    """Give a person's postal lines from the first address that is not closed, or why there are none."""
    if person.opted_out:
        return LeftOut(person.id, person.name, Reason.of("stopped_opted_out"))
    address = _open_address(person)
    if address is None:
        return LeftOut(person.id, person.name, Reason.of("no_address"))
    lacking = missing_parts(address)
    if lacking:
        return LeftOut(person.id, person.name, Reason.of("missing_parts", parts=" ".join(lacking)))
    return Addressee(person.id, person.name, postal_lines(person.name, employer, address, home))


def _open_address(person: Interviewer) -> Address | None:
    return next((each for each in person.addresses if not each.blocked), None)
