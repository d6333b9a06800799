"""Drafts: what a form or a file says, before it is checked against the Book and becomes a Change."""

from dataclasses import dataclass, field
from datetime import date

from askwhy.domain.hours import WorkingWeek
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address, Interviewer
from askwhy.domain.wishes import NO_WISHES, CallWishes


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person as a form or a file gives them. Phones and e-mails are (value, label) pairs."""

    name: str
    uid: str = ""
    pronouns: str = ""
    role: str = ""
    employer: str = ""
    emails: tuple[tuple[str, str], ...] = ()
    phones: tuple[tuple[str, str], ...] = ()
    addresses: tuple[Address, ...] = ()
    zone: str = ""
    """An own choice; empty: AskWhy finds it."""
    week: WorkingWeek | None = None
    wishes: CallWishes = NO_WISHES
    language: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    introduced_by: InterviewerId | None = None
    unread: tuple[str, ...] = ()
    opted_out: bool = False
    """A file says that they asked not to be contacted; a form never does."""

    @classmethod
    def of(cls, person: Interviewer, employer: str) -> "PersonDraft":
        """Give a person as a form shows them; `employer` is the employer's name."""
        return cls(
            name=person.name,
            uid=person.uid,
            pronouns=person.pronouns,
            role=person.role,
            employer=employer,
            emails=tuple((email.address, email.label) for email in person.emails),
            phones=tuple((phone.typed, phone.label) for phone in person.phones),
            addresses=person.addresses,
            zone=person.zone.name if person.zone.reason.key == "zone_chosen" else "",
            week=person.week,
            wishes=person.wishes,
            language=person.language,
            note=person.note,
            tags=person.tags,
            introduced_by=person.introduced_by,
            unread=person.unread,
            opted_out=person.opted_out,
        )


@dataclass(frozen=True, slots=True)
class NamedDraft:
    """Whom somebody pointed to: a person of the Book, or somebody new with what was said of how to reach them."""

    person: PersonDraft
    known: InterviewerId | None = None


@dataclass(frozen=True, slots=True)
class ApplicationDraft:
    """An application as a form gives it."""

    employer: str
    role: str = ""
    promised_on: date | None = None


PanelMember = InterviewerId | str
"""Somebody of a panel: known by the id, or new, by the name alone."""


@dataclass(frozen=True, slots=True)
class InterviewDraft:
    """An interview as a form gives it. The first of the panel is the lead."""

    held_on: date
    panel: tuple[PanelMember, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class EndedDraft:
    """An application that is entered only now, together with what became of it."""

    employer: str
    interview: InterviewDraft
    role: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that could not be read: where it stands, what it is, and why (a key)."""

    file: str
    line: int
    """From 1; 0 when it is about the file as a whole."""
    text: str
    why: str
    """The key of a sentence in `askwhy.wording.problems`."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What one contact file gave."""

    people: tuple[PersonDraft, ...] = ()
    problems: tuple[Problem, ...] = field(default=())
    left_out: tuple[tuple[str, int], ...] = ()
    """What a book has no room for, as the file calls it, and how often: pictures, sounds, keys."""
    skipped: int = 0
    """How many cards or rows gave no person."""
