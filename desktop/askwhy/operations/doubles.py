"""Finds whom a draft is a double of: same uid, same e-mail, or same name with nothing against it."""

from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Email, Interviewer, email_key


class Directory:
    """The people known so far in an import, by all that tells them apart; each as last put."""

    def __init__(self) -> None:
        self._people: dict[InterviewerId, Interviewer] = {}
        self._by_uid: dict[str, InterviewerId] = {}
        self._by_email: dict[tuple[str, str], InterviewerId] = {}
        self._by_name: dict[tuple[str, str], list[InterviewerId]] = {}

    def put(self, person: Interviewer, employer: str) -> None:
        """Remember a person, or what a person has become."""
        self._people[person.id] = person
        self._by_uid[person.uid] = person.id
        for email in person.emails:
            self._by_email.setdefault(_email_key(email, person), person.id)
        namesakes = self._by_name.setdefault(_name_key(person, employer), [])
        if person.id not in namesakes:
            namesakes.append(person.id)

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
        namesakes = (self._people[key] for key in self._by_name.get(_name_key(person, employer), ()))
        return next((known for known in namesakes if not _speak_against(known, person)), None)


def _email_key(email: Email, person: Interviewer) -> tuple[str, str]:
    return email_key(email.address), person.name.casefold()


def _name_key(person: Interviewer, employer: str) -> tuple[str, str]:
    return person.name.casefold(), " ".join(employer.split()).casefold()


def _speak_against(known: Interviewer, new: Interviewer) -> bool:
    """Both have e-mails, or both have numbers, and not one in common."""
    emails = [{email_key(email.address) for email in each.emails} for each in (known, new)]
    phones = [{phone.e164 or phone.typed for phone in each.phones} for each in (known, new)]
    return any(ours and theirs and not ours & theirs for ours, theirs in (emails, phones))
