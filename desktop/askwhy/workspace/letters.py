"""What goes into the letters: whose they are, what is known for their fields, and who writes."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from askwhy.domain.contacts import Step
from askwhy.domain.letters import LetterFacts, LetterText, fields_of
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import SettingKey
from askwhy.printing.drawing import Addressee
from askwhy.printing.letter_page import Sender
from askwhy.workspace.labels import Recipient
from askwhy.workspace.letter_facts import facts_of_step, facts_without_step
from askwhy.workspace.letter_language import letter_language
from askwhy.workspace.step_texts import on_paper, usual_text
from askwhy.workspace.today import letters_due
from askwhy.workspace.workspace import Workspace

OTHERWISE = "thanks"
"""What a letter says that no plan asked for."""


class Draft(NamedTuple):
    """A letter to be written: to whom, with what, and what is known for it."""

    to: Addressee
    facts: LetterFacts
    text: LetterText


def drafts(
    workspace: Workspace, recipients: Sequence[Recipient], now: datetime, purpose: str = ""
) -> list[Draft]:
    """Give what goes into the letters of those who can get one, in their order.

    Without a `purpose`, each is what is due to the person, in the words that were written for it; else thanks.
    """
    book, due = workspace.book, {row.interviewer: row for row in letters_due(workspace, now)}
    settings = book.settings()
    my_name = sender(settings).name
    people = book.values(Interviewer, [each.key for each in recipients])
    made = []
    for each in recipients:
        if not isinstance(each.paper, Addressee):
            continue
        row = due.get(each.key)
        if row is not None and purpose in ("", row.purpose):
            step = book.value(Step, row.step)
            text = on_paper(workspace, step, my_name)
            facts = facts_of_step(workspace, step, now, announces="announcement" in fields_of(text))
            made.append(Draft(each.paper, facts, text))
        else:
            wanted = purpose or OTHERWISE
            facts = facts_without_step(book, people[each.key], each.employer, wanted)
            language = letter_language(people[each.key], settings)
            made.append(Draft(each.paper, facts, usual_text(wanted, each.key, language)))
    return made


def sender(settings: Mapping[SettingKey, str]) -> Sender:
    """Give who writes, from the settings: lines of an address are parted by line breaks, or else by commas."""
    name, address = settings[SettingKey.NAME].strip(), settings[SettingKey.ADDRESS]
    parts = re.split(r"\n" if "\n" in address.strip() else r",", address)
    lines = [" ".join(part.split()) for part in parts if part.strip()]
    return Sender(name or (lines[0] if lines else ""), tuple(lines))


def sender_lines(who: Sender) -> tuple[str, ...]:
    """Give the lines for an envelope: the name first, unless the address begins with it."""
    return who.lines if not who.name or who.name in who.lines else (who.name, *who.lines)
