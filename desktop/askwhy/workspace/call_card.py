"""What the page of a call shows: whom, where and when, the words to begin with, and what was typed so far."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from askwhy.domain.call_notes import CallNotes
from askwhy.domain.contacts import Step, Touch
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.letters import LetterFacts, LetterText
from askwhy.domain.outreach import Channel, StepState
from askwhy.domain.people import Employer, Interviewer, Phone
from askwhy.domain.touches import Direction, Disposition
from askwhy.domain.windows import CallWindow, windows_on
from askwhy.facts.calls import ADVICE, INTRODUCTION, kind_of, voicemails
from askwhy.facts.texts import texts_for
from askwhy.operations.situations import OutreachSituation
from askwhy.store import call_notes
from askwhy.store.book import Book
from askwhy.workspace.calling import counting_plan
from askwhy.workspace.letter_facts import facts_of_step, facts_without_step
from askwhy.workspace.letter_language import letter_language
from askwhy.workspace.situations import of_person
from askwhy.workspace.step_texts import choices_of, place_in_panel
from askwhy.workspace.workspace import Workspace

_NEAR = timedelta(days=1)
"""So long after a call what it brought may still be written down."""


class CallCard(NamedTuple):
    """Everything that the page of a call shows, as of an instant."""

    person: Interviewer
    employer: str
    step: Step | None
    """The planned call that this one ticks; None for a call that no plan asked for."""
    is_open: bool
    """Whether the call can be ticked: a planned one may have been ticked elsewhere meanwhile."""
    numbers: tuple[Phone, ...]
    """Those that are not closed, in the person's order."""
    there: datetime
    """The instant on their clock."""
    window: CallWindow | None
    """The good time of their day that it is now."""
    language: str
    """In which one speaks with them."""
    kind: str
    """Whether it asks for advice or introduces oneself (`askwhy.facts.calls`)."""
    facts: LetterFacts
    openings: tuple[LetterText, ...]
    """The words to begin with, the person's own variant first."""
    voicemails: tuple[LetterText, ...]
    left_voicemails: int
    """How many voicemails they got since they last answered."""
    typed: CallNotes

    @property
    def met_on(self) -> date | None:
        """The last day on which one sat before them; None when it is not known."""
        return self.facts.interviewed_on


def call_card(
    workspace: Workspace, who: InterviewerId, now: datetime, step: StepId | None = None
) -> CallCard:
    """Ask the Book for all that a call needs. Without a step, the next one of their plan counts if it is a call.

    Raises Fault "gone", and "call_unwished" for somebody who asked not to be contacted.
    """
    book, world = workspace.book, workspace.world
    situation = of_person(book, who)
    if situation.person.opted_out:
        raise Fault("call_unwished", who=situation.person.name)
    person, place = situation.person, world.place(situation.person)
    planned = book.value(Step, step) if step is not None else _next_call(situation)
    employer = book.value(Employer, person.employer).name if person.employer is not None else ""
    purpose = _purpose(situation, planned)
    facts = _facts(workspace, person, employer, planned, purpose, now)
    there = now.astimezone(place.zone)
    language = letter_language(person, book.settings())
    windows = windows_on(there.date(), place)
    return CallCard(
        person=person,
        employer=employer,
        step=planned,
        is_open=planned is None or planned.state is StepState.PLANNED,
        numbers=tuple(phone for phone in person.phones if not phone.blocked),
        there=there,
        window=next((each for each in windows if each.start <= now < each.end), None),
        language=language,
        kind=kind_of(purpose),
        facts=facts,
        openings=_openings(book, situation, planned, purpose, language),
        voicemails=_turned(voicemails(kind_of(purpose), language), int(who)),
        left_voicemails=_voicemails(situation.touches),
        typed=typed_notes(book, person, situation.touches),
    )


def keep_notes(workspace: Workspace, person: Interviewer, typed: CallNotes, now: datetime) -> None:
    """Keep what is typed during a call; where nothing is left of it, let it go. Raises the faults of writing."""
    if typed.is_empty:
        call_notes.drop(workspace.book.database, person.uid)
    else:
        call_notes.keep(workspace.book.database, person.uid, typed, now)


def typed_notes(book: Book, person: Interviewer, touches: tuple[Touch, ...]) -> CallNotes:
    """Give the notes of a call that stand in no record yet; they are there again when the tick is taken back."""
    kept, at = call_notes.kept(book.database, person.uid)
    if at is None:
        return kept
    # What was ticked without a word is known by its time; words by themselves, and not far from it.
    since = at - _NEAR if kept.notes.strip() else at
    calls = (touch for touch in touches if touch.channel is Channel.PHONE and touch.at >= since)
    return CallNotes() if any(touch.note == kept.notes.strip() for touch in calls) else kept


def _facts(
    workspace: Workspace, person: Interviewer, employer: str, step: Step | None, purpose: str, now: datetime
) -> LetterFacts:
    if step is not None:
        return facts_of_step(workspace, step, now)
    facts = facts_without_step(workspace.book, person, employer, purpose)
    introducer = workspace.book.values(Interviewer, {person.introduced_by} - {None})
    return facts._replace(introducer=next((each.name for each in introducer.values()), ""))


def _next_call(situation: OutreachSituation) -> Step | None:
    view = counting_plan(situation)
    step = next(iter(view.open_steps), None) if view is not None else None
    is_theirs = step is not None and step.recipient == situation.person.id
    return step if is_theirs and step is not None and step.channel is Channel.PHONE else None


def _purpose(situation: OutreachSituation, step: Step | None) -> str:
    if step is not None:
        return step.purpose
    view = counting_plan(situation)
    is_pointed_to = view is not None and view.plan.application is None
    return INTRODUCTION if is_pointed_to and situation.person.introduced_by is not None else ADVICE


def _openings(
    book: Book, situation: OutreachSituation, step: Step | None, purpose: str, language: str
) -> tuple[LetterText, ...]:
    """Give one's own words of the plan first, then a variant that the others of a panel do not hear."""
    view = counting_plan(situation)
    application = view.plan.application if view is not None else None
    place = place_in_panel(book, situation.person.id, application)
    shipped = _turned(texts_for(purpose, Channel.PHONE, language), place)
    if step is None or not step.text:
        return shipped
    return (next(iter(choices_of(step, language).values())), *shipped)


def _turned(texts: tuple[LetterText, ...], by: int) -> tuple[LetterText, ...]:
    start = by % len(texts)
    return (*texts[start:], *texts[:start])


def _voicemails(touches: tuple[Touch, ...]) -> int:
    """Count what was left on their voicemail since they last answered."""
    count = 0
    for touch in touches:
        if touch.is_answer or touch.disposition is Disposition.CONNECTED:
            count = 0
        elif touch.direction is Direction.MADE and touch.disposition is Disposition.VOICEMAIL:
            count += 1
    return count
