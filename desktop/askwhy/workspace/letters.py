"""What goes into the letters: whose they are, what is known for their fields, and who writes."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from askwhy.domain.applications import Application, Interview
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.letters import LetterFacts
from askwhy.domain.settings import SettingKey
from askwhy.printing.drawing import Addressee
from askwhy.printing.letter_page import Sender
from askwhy.store.applications import applications_of, interviews_with
from askwhy.workspace.labels import Recipient, letters_due
from askwhy.workspace.workspace import Workspace

OTHERWISE = "thanks"
"""What a letter says that no plan asked for."""


class Draft(NamedTuple):
    """A letter to be written: to whom, and with what."""

    to: Addressee
    facts: LetterFacts


def drafts(
    workspace: Workspace, recipients: Sequence[Recipient], now: datetime, purpose: str = ""
) -> list[Draft]:
    """Give what goes into the letters of those who can get one, in their order.

    Without a `purpose`, each is what is due to the person, else thanks.
    """
    due = {row.interviewer: row for row in letters_due(workspace, now)}
    made = []
    for each in recipients:
        if not isinstance(each.paper, Addressee):
            continue
        row = due.get(each.key)
        wanted = purpose or (row.purpose if row is not None else OTHERWISE)
        application = row.application if row is not None else None
        made.append(Draft(each.paper, _facts(workspace, each, wanted, application)))
    return made


def _facts(
    workspace: Workspace, each: Recipient, purpose: str, application: ApplicationId | None
) -> LetterFacts:
    book = workspace.book
    if application is None:
        known = applications_of(book.database, each.key, each.works_for)
        application = known[0] if len(known) == 1 else None
    job = book.values(Application, [application]).get(application) if application is not None else None
    return LetterFacts(
        purpose,
        each.name,
        each.employer,
        job.role if job is not None else "",
        _met_on(workspace, each.key, application),
        job.decided_on if job is not None else None,
    )


def _met_on(workspace: Workspace, person: InterviewerId, application: ApplicationId | None) -> date | None:
    """Give the last day on which one sat before this person, for this application where it is known."""
    keys = interviews_with(workspace.book.database, person)
    meetings = workspace.book.values(Interview, keys)
    days = [
        meeting.held_on
        for meeting in meetings.values()
        if application is None or meeting.application == application
    ]
    return max(days, default=None)


def sender(settings: Mapping[SettingKey, str]) -> Sender:
    """Give who writes, from the settings: lines of an address are parted by line breaks, or else by commas."""
    name, address = settings[SettingKey.NAME].strip(), settings[SettingKey.ADDRESS]
    parts = re.split(r"\n" if "\n" in address.strip() else r",", address)
    lines = [" ".join(part.split()) for part in parts if part.strip()]
    return Sender(name or (lines[0] if lines else ""), tuple(lines))


def sender_lines(who: Sender) -> tuple[str, ...]:
    """Give the lines for an envelope: the name first, unless the address begins with it."""
    return who.lines if not who.name or who.name in who.lines else (who.name, *who.lines)
