"""Finds whom a draft is a double of: same uid, same way to reach them, or same name with nothing against it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address, Email, Interviewer, Phone
from askwhy.domain.spelling import email_key

_MOST_SHARING = 12
"""People with one address or number who are looked at; with more it is a switchboard's."""

Reach = TypeVar("Reach", Email, Phone)


class Directory:
    """The people known so far in an import, by all that tells them apart; each as last put."""

    def __init__(self) -> None:
        self._people: dict[InterviewerId, Interviewer] = {}
        self._employers: dict[InterviewerId, str] = {}
        self._by_uid: dict[str, InterviewerId] = {}
        self._by_way: dict[tuple[str, str], InterviewerId] = {}
        self._sharing: dict[str, list[InterviewerId]] = {}
        self._by_name: dict[str, list[InterviewerId]] = {}

    def put(self, person: Interviewer, employer: str) -> None:
        """Remember a person, or what a person has become."""
        if person.id not in self._people:
            self._by_name.setdefault(person.name.casefold(), []).append(person.id)
        self._people[person.id] = person
        self._employers[person.id] = _folded(employer)
        self._by_uid[person.uid] = person.id
        for way in ways_of(person):
            self._by_way.setdefault(_named(way, person), person.id)
            sharing = self._sharing.setdefault(way_key(way), [])
            if person.id not in sharing and len(sharing) < _MOST_SHARING:
                sharing.append(person.id)

    def sharing(self, person: Interviewer) -> Iterator[Interviewer]:
        """Give the others with whom a person shares an address or a number, each as last put."""
        for way in ways_of(person):
            for key in self._sharing.get(way_key(way), ()):
                if key != person.id:
                    yield self._people[key]

    def find(self, person: Interviewer, employer: str) -> Interviewer | None:
        """Give the known person whom this one is; None when there is none.

        A shared mailbox ("jobs@") with another name is no double. A name alone counts only when employer and
        ways to reach them do not speak against it, so that the same file brought in twice changes nothing.
        """
        if person.uid in self._by_uid:
            return self._people[self._by_uid[person.uid]]
        for way in ways_of(person):
            known = self._by_way.get(_named(way, person))
            if known is not None:
                return self._people[known]
        return self._namesake(person, _folded(employer))

    def _namesake(self, person: Interviewer, employer: str) -> Interviewer | None:
        """Give the first who has the same name and nothing against it; the first, so that twice is once."""
        for key in self._by_name.get(person.name.casefold(), ()):
            theirs = self._employers[key]
            elsewhere = employer and theirs and employer != theirs
            if not elsewhere and not _speak_against(self._people[key], person):
                return self._people[key]
        return None

    def without_namesakes(self, person: Interviewer, known: Interviewer) -> Interviewer:
        """Give what a draft adds to a known person: not the e-mails and numbers of another of that name."""

        def own(ways: Iterable[Reach]) -> tuple[Reach, ...]:
            return tuple(way for way in ways if self._by_way.get(_named(way, person), known.id) == known.id)

        return replace(person, emails=own(person.emails), phones=own(person.phones))


def way_key(way: Email | Phone | Address) -> str:
    """Give that by which two ways to reach a person are the same."""
    if isinstance(way, Email):
        return email_key(way.address)
    if isinstance(way, Phone):
        return way.e164 or way.typed
    parts = (way.street, way.locality, way.city, way.region, way.postal_code, way.country)
    return " ".join(" ".join(parts).casefold().split())


def ways_of(person: Interviewer) -> tuple[Email | Phone, ...]:
    """Give the e-mail addresses and numbers of a person."""
    return (*person.emails, *person.phones)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _named(way: Email | Phone, person: Interviewer) -> tuple[str, str]:
    return person.name.casefold(), way_key(way)


def _speak_against(known: Interviewer, new: Interviewer) -> bool:
    """Both have e-mails, or both have numbers, and not one in common."""
    emails = [{way_key(email) for email in each.emails} for each in (known, new)]
    phones = [{way_key(phone) for phone in each.phones} for each in (known, new)]
    return any(ours and theirs and not ours & theirs for ours, theirs in (emails, phones))
