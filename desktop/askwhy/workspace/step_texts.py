"""The texts that a step can say: one's own and those that came with AskWhy, and which of them it says now."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from askwhy.domain.applications import Interview
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.ids import ApplicationId, InterviewerId, StepId
from askwhy.domain.letters import LetterFacts, LetterText, own_words
from askwhy.domain.manuscripts import Manuscript
from askwhy.domain.outreach import Channel, StepState
from askwhy.domain.own_texts import OwnText
from askwhy.domain.people import Interviewer
from askwhy.domain.reaching import is_reached
from askwhy.facts.texts import texts_for
from askwhy.printing.drawing import Addressee
from askwhy.store import accepted_mail, manuscripts
from askwhy.store.book import Book
from askwhy.workspace.labels import recipients
from askwhy.workspace.letter_facts import facts_of_step
from askwhy.workspace.letter_language import chosen_language, first_number, language_of_number, usual_language
from askwhy.workspace.text_verbs import own_texts_for
from askwhy.workspace.workspace import Workspace

OWN = 0
"""The number of the words that the step brought along from its plan template."""


class StepText(NamedTuple):
    """What can be said for a step, and what is known for it."""

    step: Step
    person: Interviewer
    """Who gets it."""
    language: str
    """In which it is written."""
    facts: LetterFacts
    choices: dict[int, LetterText]
    """The texts by their numbers: 0 for the words of the step itself, those that came with AskWhy from 1 on."""
    variant: int
    """The one to begin with: the one last written at, else one's own, else the person's."""
    kept: dict[int, Manuscript]
    """What was written of them so far, by the same numbers."""
    accepted: datetime | None = None
    """When one's mail server accepted it, on one's own clock, though the record was taken back; else None."""
    own: Mapping[int, OwnText] = MappingProxyType({})
    """The wordings of one's own among the choices, by their numbers."""
    usual: int = OWN
    """The one to begin with where nothing was written or chosen."""

    @property
    def address(self) -> str:
        """The e-mail address that is not closed; empty when there is none."""
        return next((each.address for each in self.person.emails if not each.blocked), "")

    @property
    def is_reachable(self) -> bool:
        """Tell whether the step can reach the person."""
        return is_reached(self.person, self.step.channel)


def step_text(workspace: Workspace, key: StepId, now: datetime) -> StepText:
    """Give what can be said for a step. Raises Fault "gone"."""
    book = workspace.book
    step = book.value(Step, key)
    person = book.value(Interviewer, step.recipient)
    kept = manuscripts.manuscripts(book.database, [step.uid]).get(step.uid, ())
    language = _language(workspace, person, kept)
    own = own_texts_for(book, step.purpose, language)
    choices = choices_of(step, language, own)
    known = {text.variant: text for text in kept if text.variant in choices}
    usual = _first(book, step, choices)
    return StepText(
        step,
        person,
        language,
        facts_of_step(workspace, step, now),
        choices,
        next(iter(known), usual),
        {number: text for number, text in known.items() if not text.is_choice},
        _accepted(workspace, step),
        {text.number: text for text in own},
        usual,
    )


def _accepted(workspace: Workspace, step: Step) -> datetime | None:
    at = accepted_mail.accepted(workspace.book.database, [step.uid]).get(step.uid)
    is_open = step.state is StepState.PLANNED
    return at.astimezone(workspace.world.own_zone) if at is not None and is_open else None


def _language(workspace: Workspace, person: Interviewer, kept: Sequence[Manuscript]) -> str:
    """Write in the language that was chosen; else in that in which one has begun to write, or the usual one."""
    written = next((language_of_number(text.variant) for text in kept if text.variant > OWN), "")
    return chosen_language(person) or written or usual_language(person, workspace.book.settings())


def choices_of(step: Step, language: str, mine: Sequence[OwnText] = ()) -> dict[int, LetterText]:
    """Give the texts of a step in a language by their numbers; those that one kept oneself come last."""
    shipped = texts_for(step.purpose, step.channel, language)
    numbered = dict(enumerate(shipped, start=first_number(language) + 1))
    numbered |= {text.number: text.as_letter() for text in mine}
    if not step.text:
        return numbered
    parts = tuple(part.strip("\n") for part in step.text.split("\n\n") if part.strip())
    own = LetterText(step.purpose, "", parts, "", shipped[0].subject, language=language)
    return {OWN: own, **numbered}


def _first(book: Book, step: Step, choices: dict[int, LetterText]) -> int:
    if OWN in choices:
        return OWN
    plan = book.value(Plan, step.plan)
    # Only the shipped ones go round a panel: one of one's own is the same for everyone.
    shipped = [number for number in choices if number > OWN]
    return shipped[place_in_panel(book, step.recipient, plan.application) % len(shipped)]


def place_in_panel(book: Book, who: InterviewerId, application: ApplicationId | None) -> int:
    """Give a number that is another one for each who interviewed for an application, and stays the same."""
    meetings = book.of(Interview, "application", [application]) if application is not None else []
    panel = sorted({each for meeting in meetings for each in meeting.panel})
    return panel.index(who) if who in panel else int(who)


def on_paper(workspace: Workspace, step: Step, my_name: str) -> LetterText:
    """Give the text of a letter: as it was last written for the step, else one's own words, else the person's."""
    kept = manuscripts.manuscripts(workspace.book.database, [step.uid]).get(step.uid, ())
    language = _language(workspace, workspace.book.value(Interviewer, step.recipient), kept)
    choices = choices_of(step, language, own_texts_for(workspace.book, step.purpose, language))
    written = next((text for text in kept if text.variant in choices), None)
    if written is not None and written.is_choice:
        return choices[written.variant]
    if written is not None:
        return own_words(step.purpose, _unsigned(written.body, my_name).replace("$", "$$"), language)
    if step.text:
        return own_words(step.purpose, step.text, language)
    return choices[_first(workspace.book, step, choices)]


def usual_text(purpose: str, who: InterviewerId, language: str) -> LetterText:
    """Give the letter of a purpose that no step asks for."""
    texts = texts_for(purpose, Channel.LETTER, language)
    return texts[int(who) % len(texts)]


def _unsigned(body: str, my_name: str) -> str:
    """Take the name from the end of a letter: the page signs it, with room for the hand above."""
    lines = body.rstrip().split("\n")
    return "\n".join(lines[:-1]) if my_name and lines[-1].strip() == my_name else body


def postal_address(workspace: Workspace, text: StepText) -> tuple[str, ...]:
    """Give the lines of the envelope; nothing while the address is not whole."""
    found = recipients(workspace, [text.person.id])[0].paper
    return found.lines if isinstance(found, Addressee) else ()


def keep_text(workspace: Workspace, step: Step, text: Manuscript, now: datetime) -> None:
    """Keep what is being written for a step. Raises the faults of writing."""
    manuscripts.keep(workspace.book.database, step.uid, text, now)


def drop_text(workspace: Workspace, step: Step, variants: Sequence[int]) -> None:
    """Let go of what was written of some texts of a step."""
    for variant in variants:
        manuscripts.drop(workspace.book.database, step.uid, variant)
