"""What stands on the pages about one person, in words: who they are, what happened, was said and is planned."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback
from askwhy.domain.outreach import PlanState, StepState
from askwhy.domain.record import Record
from askwhy.domain.touches import Direction
from askwhy.facts.postal import postal_lines
from askwhy.facts.texts import language_name
from askwhy.facts.world import World
from askwhy.wording import dates, hours, names, wishes
from askwhy.wording.columns import label_words
from askwhy.wording.i18n import _, within
from askwhy.wording.reasons import sentence


class Entry(NamedTuple):
    """One thing: what it is or when it was, and what there is to say of it."""

    name: str
    text: str


class Chapter(NamedTuple):
    """Entries under one heading."""

    title: str
    entries: tuple[Entry, ...]


class Pages(NamedTuple):
    """All of it, from the top."""

    title: str
    about: str
    chapters: tuple[Chapter, ...]


def compose(record: Record, world: World, today: date) -> Pages:
    """Put a record into words; a chapter with nothing in it is left out."""
    words = _Words(record, world, today)
    chapters = (
        Chapter(_("Who they are"), tuple(words.person())),
        Chapter(_("Interviews and applications"), tuple(words.applications())),
        Chapter(_("What happened"), tuple(words.touches())),
        Chapter(_("What they said"), tuple(words.said())),
        Chapter(_("To do about it"), tuple(words.todos())),
        Chapter(_("Plans"), tuple(words.plans())),
    )
    about = _("Everything in the book about this person, as of {day}.").format(day=dates.full_day(today))
    return Pages(record.person.name, about, tuple(each for each in chapters if each.entries))


class _Words:
    """The sentences of one record."""

    def __init__(self, record: Record, world: World, today: date) -> None:
        self._record, self._world, self._today = record, world, today

    def person(self) -> Iterator[Entry]:
        """Say who they are and how they are reached; what is not known is left out."""
        record, person = self._record, self._record.person
        found = [
            Entry(_("Name"), person.name),
            Entry(_("Pronouns"), person.pronouns),
            Entry(_("Role"), person.role),
            Entry(_("Employer"), record.employer),
            *(
                Entry(_("E-mail"), _labelled(each.address, each.label, each.blocked))
                for each in person.emails
            ),
            *(Entry(_("Phone"), _labelled(each.typed, each.label, each.blocked)) for each in person.phones),
            *(self._address(number) for number in range(len(person.addresses))),
            Entry(_("Time zone"), self._zone()),
            Entry(_("Working hours"), hours.week(person.week) if person.week is not None else ""),
            Entry(_("Calls"), wishes.told(person.wishes)),
            Entry(_("Letters in"), language_name(person.language)),
            Entry(_("Tags"), ", ".join(person.tags)),
            Entry(
                _("Introduced by"), record.names.get(person.introduced_by, "") if person.introduced_by else ""
            ),
            Entry(_("Pointed you to"), ", ".join(each.name for each in record.introduced)),
            Entry(_("Wish"), _("They asked not to be contacted.") if person.opted_out else ""),
            Entry(_("Note"), person.note),
            Entry(_("Kept from imports"), "\n".join(person.unread)),
        ]
        yield from (entry for entry in found if entry.text)

    def _address(self, number: int) -> Entry:
        address = self._record.person.addresses[number]
        lines = postal_lines("", address.organisation, address, self._world.home)
        text = "\n".join(line for line in lines if line)
        return Entry(_("Address"), _labelled(text, address.label, address.blocked))

    def _zone(self) -> str:
        zone = self._record.person.zone
        return f"{self._world.zone_of(zone).key}. {sentence(zone.reason, self._today)}"

    def applications(self) -> Iterator[Entry]:
        """Tell the interviews, and what became of each application."""
        for interview in self._record.interviews:
            job, employer = self._record.applications[interview.application]
            panel = ", ".join(self._record.names[member] for member in interview.panel)
            said = _lines(_job(job.role, employer), panel, interview.note)
            yield Entry(dates.full_day(interview.held_on), said)
        for job, employer in self._record.applications.values():
            told_by = self._record.names.get(job.told_by, "") if job.told_by is not None else ""
            said = names.decision(job.decision)
            told = _("Told by {who}.").format(who=told_by) if told_by else ""
            day = dates.full_day(job.decided_on) if job.decided_on is not None else _("Application")
            yield Entry(day, _lines(_job(job.role, employer), said, told))

    def touches(self) -> Iterator[Entry]:
        """Tell every contact, the oldest first."""
        typed = self._record.typed
        for touch in self._record.touches:
            at = touch.at.astimezone(self._world.own_zone)
            when = _("{day}, {clock}").format(day=dates.full_day(at.date()), clock=dates.clock(at))
            yield Entry(when, _lines(self._touch(touch), touch.note))
        if not typed.is_empty:
            yield Entry(_("A call, not ticked yet"), _lines(typed.notes, typed.pointed_to))

    def _touch(self, touch: Touch) -> str:
        channel = names.channel(touch.channel)
        purpose = self._record.purposes.get(touch.step, "") if touch.step is not None else ""
        if touch.direction is Direction.RECEIVED:
            first = _("They answered: {channel}").format(channel=within(channel))
        else:
            first = names.step_title(touch.channel, purpose, touch.window) if purpose else channel
        said = names.disposition(touch.disposition) if touch.disposition is not None else ""
        meant = names.outcome(touch.outcome) if touch.outcome is not None else ""
        return ". ".join(part for part in (first, said, meant) if part) + "."

    def said(self) -> Iterator[Entry]:
        """Give their words, and what they were about."""
        days = {touch.id: touch.at.astimezone(self._world.own_zone).date() for touch in self._record.touches}
        for said in self._record.said:
            day = dates.full_day(days[said.touch]) if said.touch in days else ""
            yield Entry(day, _lines(said.words, self._themes(said)))

    def _themes(self, said: Feedback) -> str:
        themes = ((self._record.themes.get(mark.theme), mark.liked) for mark in said.marks)
        return ", ".join(theme.named(liked=liked) for theme, liked in themes if theme is not None)

    def todos(self) -> Iterator[Entry]:
        """Tell what is to do about it, and what is done."""
        for todo in self._record.todos:
            day = _("Done {day}").format(day=dates.full_day(todo.done_on)) if todo.done_on else _("To do")
            yield Entry(day, todo.text)

    def plans(self) -> Iterator[Entry]:
        """Tell the plans with their steps; and the steps of other plans that go to this person."""
        own = {plan.id for plan in self._record.plans}
        for plan in self._record.plans:
            yield Entry(dates.full_day(plan.started_on), _lines(names.plan(plan.name), self._state(plan)))
            yield from (self._step(step) for step in self._record.steps if step.plan == plan.id)
        yield from (self._step(step) for step in self._record.steps if step.plan not in own)

    def _state(self, plan: Plan) -> str:
        if plan.ending is not None:
            return names.ending(plan.ending)
        said = {
            PlanState.PLANNED: _("Not begun yet"),
            PlanState.ACTIVE: _("Under way"),
            PlanState.PAUSED: _("Paused"),
            PlanState.FINISHED: _("Finished"),
        }
        return said[plan.state]

    def _step(self, step: Step) -> Entry:
        """Tell a step: its day, what it is, to whom it goes where that is another, why it stands so, and its text."""
        said = {
            StepState.PLANNED: _("planned"),
            StepState.DONE: _("done"),
            StepState.SKIPPED: _("skipped"),
            StepState.CANCELLED: _("cancelled"),
        }
        title = _("{what}: {said}").format(
            what=names.step_title(step.channel, step.purpose, step.window), said=said[step.state]
        )
        other = step.recipient != self._record.person.id
        texts = [_lines(text.subject, text.body) for text in self._record.texts.get(step.uid, ())]
        return Entry(
            dates.full_day(step.due_on) if step.due_on is not None else "",
            _lines(
                title,
                self._record.names[step.recipient] if other else "",
                sentence(step.reason, self._today) if step.reason is not None else "",
                step.text,
                *texts,
            ),
        )


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)


def _job(role: str, employer: str) -> str:
    """Backend developer, Acme."""
    return ", ".join(part for part in (role, employer) if part)


def _labelled(text: str, label: str, blocked: str) -> str:
    """+1 312 555 0142 (work); a way that is closed says so."""
    said = _("{value} ({label})").format(value=text, label=label_words(label)) if label else text
    closed = _("It does not reach them any more.")
    return f"{said}. {closed}" if blocked else said


def page_number(who: str, page: int, pages: int) -> str:
    """Dana Reyes, page 2 of 3."""
    return _("{who}, page {page} of {pages}").format(who=who, page=page, pages=pages)
