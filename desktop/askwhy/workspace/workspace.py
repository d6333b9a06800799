"""An open Book with its verbs: load the situation, compute the Change, apply it, tell who listens."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.changes import Change
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, InterviewerId, InterviewId, PlanId, StepId
from askwhy.domain.outreach import Channel, Disposition, Ending, Outcome, Plan
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import Setting, SettingKey
from askwhy.facts.world import World, world_from
from askwhy.operations import answers, applications, decisions, outcomes, outreach, people, plans
from askwhy.operations.people import Imported
from askwhy.operations.settings import change_settings
from askwhy.operations.situations import PlanView
from askwhy.store.book import COMMAND_PATIENCE_MS, Book, open_book
from askwhy.store.changes import Applied, StaleChange
from askwhy.workspace import situations
from askwhy.workspace.home import locale_country

Listener = Callable[[frozenset[type]], None]
"""Told which kinds of values changed."""

_TRIES = 3
"""How often a Change is computed again when the Book has moved on meanwhile."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did."""

    added: int
    updated: int
    unchanged: int


class Workspace:
    """The verbs of one open Book. Every verb takes the instant at which it is done, and is undone as one."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self._listeners: list[Listener] = []
        self._world: World | None = None

    @classmethod
    def open(cls, path: Path, *, create: bool, patience_ms: int = COMMAND_PATIENCE_MS) -> "Workspace":
        """Open the Book at a path. Raises the faults of `open_book`."""
        return cls(open_book(path, create=create, patience_ms=patience_ms))

    def close(self) -> None:
        """Let go of the Book."""
        self.book.close()

    @property
    def world(self) -> World:
        """The world's facts, seen by the Book's settings."""
        if self._world is None:
            self._world = world_from(self.book.settings(), locale_country())
        return self._world

    def listen(self, listener: Listener) -> None:
        """Have a function told after each change which kinds of values changed."""
        self._listeners.append(listener)

    def tell(self, kinds: frozenset[type]) -> None:
        """Tell the listeners; also used when another program changed the Book."""
        if Setting in kinds:
            self._world = None
        for listener in self._listeners:
            listener(kinds)

    # People

    def add_person(self, draft: PersonDraft, at: datetime) -> InterviewerId:
        """Add one interviewer; gives the new id."""
        applied = self._do(
            lambda: people.add(
                situations.of_employer_name(self.book, draft.employer), self.world, draft=draft
            ),
            at,
        )
        return next(edit.after.id for edit in applied.edits if isinstance(edit.after, Interviewer))

    def edit_person(self, key: InterviewerId, draft: PersonDraft, at: datetime) -> Applied:
        """Write a form over an interviewer."""
        return self._do(
            lambda: people.edit(
                situations.of_employer_name(self.book, draft.employer),
                self.world,
                person=self.book.value(Interviewer, key),
                draft=draft,
            ),
            at,
        )

    def bring_in(self, drafts: Sequence[PersonDraft], at: datetime) -> ImportReport:
        """Bring in people from files, as one change; a second time changes nothing."""
        done: list[Imported] = []

        def build() -> Change:
            done.append(people.bring_in(situations.of_drafts(self.book, drafts), self.world, drafts=drafts))
            return done[-1].change

        self._do(build, at)
        return ImportReport(done[-1].added, done[-1].updated, done[-1].unchanged)

    # Applications and interviews

    def add_application(self, draft: ApplicationDraft, at: datetime) -> ApplicationId:
        """Add an application; gives the new id."""
        applied = self._do(
            lambda: applications.add(situations.of_employer_name(self.book, draft.employer), draft=draft), at
        )
        return next(edit.after.id for edit in applied.edits if isinstance(edit.after, Application))

    def edit_application(self, key: ApplicationId, draft: ApplicationDraft, at: datetime) -> Applied:
        """Write a form over an application."""
        return self._do(
            lambda: applications.edit(
                situations.of_employer_name(self.book, draft.employer),
                self.world,
                about=situations.of_application(self.book, key),
                draft=draft,
                today=self.day(at),
            ),
            at,
        )

    def add_interview(self, key: ApplicationId, draft: InterviewDraft, at: datetime) -> Applied:
        """Add an interview to an application."""
        return self._do(
            lambda: applications.add_interview(
                situations.of_application(self.book, key), self.world, draft=draft, today=self.day(at)
            ),
            at,
        )

    def edit_interview(self, key: InterviewId, draft: InterviewDraft, at: datetime) -> Applied:
        """Write a form over an interview."""
        interview = self.book.value(Interview, key)
        return self._do(
            lambda: applications.edit_interview(
                situations.of_application(self.book, interview.application),
                self.world,
                interview=interview,
                draft=draft,
                today=self.day(at),
            ),
            at,
        )

    def decide(
        self,
        key: ApplicationId,
        decision: Decision,
        on: date,
        at: datetime,
        told_by: InterviewerId | None = None,
    ) -> Applied:
        """Enter what became of an application."""
        return self._do(
            lambda: decisions.decide(
                situations.of_application(self.book, key),
                self.world,
                decision=decision,
                on=on,
                told_by=told_by,
                today=self.day(at),
            ),
            at,
        )

    # Plans and steps

    def start_plan(
        self,
        who: InterviewerId,
        sequence: str,
        at: datetime,
        known: plans.Known | None = None,
        application: ApplicationId | None = None,
    ) -> PlanId:
        """Start a plan; without an application, the one open at the employer, or a new one."""
        template = self.world.sequence(sequence)

        def build() -> Change:
            chosen = application
            if chosen is None and template.needs_application:
                chosen = situations.open_application(self.book, who)
            situation = situations.of_start(self.book, who, chosen)
            return plans.start(
                situation, self.world, sequence=template, known=known or plans.Known(), today=self.day(at)
            )

        applied = self._do(build, at)
        return next(edit.after.id for edit in applied.edits if isinstance(edit.after, Plan))

    def tick(
        self,
        step: StepId,
        at: datetime,
        disposition: Disposition | None = None,
        outcome: Outcome | None = None,
        note: str = "",
    ) -> Applied:
        """Record what happened with a step."""

        def build() -> Change:
            situation, current = situations.of_step(self.book, step)
            return outreach.record(
                situation,
                self.world,
                step=current,
                disposition=disposition,
                outcome=outcome,
                note=note,
                at=at,
            )

        return self._do(build, at)

    def add_outcome(
        self, step: StepId, at: datetime, outcome: Outcome | None = None, note: str = ""
    ) -> Applied:
        """Say afterwards what the last contact of a step meant."""

        def build() -> Change:
            situation, current = situations.of_step(self.book, step)
            return outcomes.add_outcome(situation, step=current, outcome=outcome, note=note)

        return self._do(build, at)

    def skip(self, step: StepId, at: datetime) -> Applied:
        """Leave a step out."""

        def build() -> Change:
            situation, current = situations.of_step(self.book, step)
            return outreach.skip(situation, step=current)

        return self._do(build, at)

    def postpone(self, step: StepId, to: date, at: datetime) -> Applied:
        """Move a step to a date in the recipient's calendar."""

        def build() -> Change:
            situation, current = situations.of_step(self.book, step)
            return outreach.postpone(situation, self.world, step=current, to=to, today=self.day(at))

        return self._do(build, at)

    def mark_posted(
        self, steps: Iterable[StepId], at: datetime, settings: Mapping[SettingKey, str] | None = None
    ) -> Applied:
        """Mark letters as posted, as one change; what is remembered with it goes back with it."""
        wanted = list(steps)

        def build() -> Change:
            letters = [situations.of_step(self.book, step) for step in wanted]
            posted = outreach.mark_posted(letters, self.world, at=at)
            return replace(posted, edits=posted.edits + self._setting(settings or {}).edits)

        return self._do(build, at)

    def reply(
        self,
        who: InterviewerId,
        at: datetime,
        channel: Channel = Channel.EMAIL,
        outcome: Outcome | None = None,
        note: str = "",
    ) -> Applied:
        """Record that they answered; the plan stops asking."""
        return self._do(
            lambda: answers.reply(
                situations.of_person(self.book, who),
                self.world,
                channel=channel,
                outcome=outcome,
                note=note,
                at=at,
            ),
            at,
        )

    def resume(self, plan: PlanId, at: datetime) -> Applied:
        """Let a paused plan go on."""
        return self._do(lambda: answers.resume(self._view(plan)), at)

    def rest(self, plan: PlanId, at: datetime) -> Applied:
        """End a plan: nothing more is asked."""
        return self._do(lambda: answers.end(self._view(plan), Ending.NO_REPLY), at)

    def _view(self, plan: PlanId) -> PlanView:
        return situations.plan_views(self.book, [self.book.value(Plan, plan)])[0]

    # The book

    def set(self, values: Mapping[SettingKey, str], at: datetime) -> Applied:
        """Write settings."""
        return self._do(lambda: self._setting(values), at)

    def _setting(self, values: Mapping[SettingKey, str]) -> Change:
        before = self.book.values(Setting, [key.value for key in values])
        return change_settings(
            {setting.key: setting for setting in before.values()}, self.world, values=values
        )

    def undo(self) -> Applied:
        """Take the last change back. Raises Fault "nothing_to_undo"."""
        return self._heard(self.book.undo(), "nothing_to_undo")

    def redo(self) -> Applied:
        """Apply again what was undone last. Raises Fault "nothing_to_redo"."""
        return self._heard(self.book.redo(), "nothing_to_redo")

    def _heard(self, applied: Applied | None, fault: str) -> Applied:
        if applied is None:
            raise Fault(fault)
        self.tell(applied.kinds)
        return applied

    def day(self, at: datetime) -> date:
        """Give one's own date at an instant: that of the clock on which the instant is told."""
        return at.date()

    def apply(self, change: Change, at: datetime) -> Applied:
        """Apply a Change that was computed elsewhere, and tell the listeners.

        Raises Fault "changed_meanwhile" when it no longer fits the Book.
        """
        return self._do(lambda: change, at)

    def _do(self, build: Callable[[], Change], at: datetime) -> Applied:
        for _ in range(_TRIES):
            try:
                return self._apply(build(), at)
            except StaleChange:
                continue
        raise Fault("changed_meanwhile")

    def _apply(self, change: Change, at: datetime) -> Applied:
        if not change.edits:
            return Applied(0, change.label, (), {})
        applied = self.book.apply(change, at)
        self.tell(applied.kinds)
        return applied
