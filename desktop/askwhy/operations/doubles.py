"""Finds whom a draft is a double of: same uid, same e-mail, or same name with nothing against it."""

from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Email, Interviewer, email_key


class Directory:
    """The people known so far in an import, by all that tells them apart; each as last put."""

    def __init__(self) -> None:
        self._people: dict[InterviewerId, Interviewer] = {}
        self._employers: dict[InterviewerId, str] = {}
        self._by_uid: dict[str, InterviewerId] = {}
        self._by_email: dict[tuple[str, str], InterviewerId] = {}
        self._by_name: dict[str, list[InterviewerId]] = {}

    def put(self, person: Interviewer, employer: str) -> None:
        """Remember a person, or what a person has become."""
        if person.id not in self._people:
            self._by_name.setdefault(person.name.casefold(), []).append(person.id)
        self._people[person.id] = person
        self._employers[person.id] = _folded(employer)
        self._by_uid[person.uid] = person.id
        for email in person.emails:
            self._by_email.setdefault(_email_key(email, person), person.id)

    def find(self, person: Interviewer, employer: str) -> Interviewer | None:
        """Give the known person whom this one is; None when there is none.

        A shared mailbox ("jobs@") with another name is no double. A name alone counts only when employer and
        ways to reach them do not speak against it, so that the same file brought in twice changes nothing.
        """
        if person.uid in self._by_uid:
            return self._people[self._by_uid[person.uid]]
        for email in person.emails:
            known = self._by_email.get(_email_key(email, person))
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


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _email_key(email: Email, person: Interviewer) -> tuple[str, str]:
    return email_key(email.address), person.name.casefold()


def _speak_against(known: Interviewer, new: Interviewer) -> bool:
    """Both have e-mails, or both have numbers, and not one in common."""
    emails = [{email_key(email.address) for email in each.emails} for each in (known, new)]
    phones = [{phone.e164 or phone.typed for phone in each.phones} for each in (known, new)]
    return any(ours and theirs and not ours & theirs for ours, theirs in (emails, phones))
