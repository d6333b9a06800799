"""The verbs of plans: start, tick, skip, postpone, post, answer, rest."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan
from askwhy.domain.drafts import NamedDraft
from askwhy.domain.feedback import Mark
from askwhy.domain.ids import ApplicationId, InterviewerId, PlanId, StepId
from askwhy.domain.outreach import Channel, Ending, Kind
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition, Outcome
from askwhy.operations import answers, outcomes, outreach, plans, stopping, touching
from askwhy.operations.situations import PlanView
from askwhy.store.applied import Applied
from askwhy.workspace import situations
from askwhy.workspace.doing import Doing
from askwhy.workspace.outbox import is_out
from askwhy.workspace.referring import of_named


class PlanVerbs(Doing):
    """What is done to the plans of a Book and their steps."""

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

        return next(edit.after.id for edit in self.do(build, at).edits if isinstance(edit.after, Plan))

    def tick(
        self,
        step: StepId,
        at: datetime,
        disposition: Disposition | None = None,
        outcome: Outcome | None = None,
        note: str = "",
        named: NamedDraft | None = None,
        *,
        by_server: bool = False,
    ) -> Applied:
        """Record what happened with a step; whom they named on the line is added with it.

        `by_server`: one's mail server has accepted the e-mail, which no undo takes back.
        """

        def build() -> Change:
            situation, current = situations.of_step(self.book, step)
            return outreach.record(
                situation,
                self.world,
                step=current,
                disposition=disposition,
                outcome=outcome,
                note=note,
                named=of_named(self.book, current.recipient, named, self.day(at)),
                by_server=is_out(self.book, current, at, accepted=by_server),
                at=at,
            )

        return self.do(build, at)

    def add_outcome(
        self,
        step: StepId,
        at: datetime,
        outcome: Outcome | None = None,
        note: str = "",
        named: NamedDraft | None = None,
    ) -> Applied:
        """Say afterwards what the last contact of a step meant, and whom they named."""

        def build() -> Change:
            situation, current = situations.of_step(self.book, step)
            whom = of_named(self.book, current.recipient, named, self.day(at))
            return outcomes.add_outcome(
                situation, self.world, step=current, outcome=outcome, note=note, named=whom
            )

        return self.do(build, at)

    def skip(self, step: StepId, at: datetime) -> Applied:
        """Leave a step out."""

        def build() -> Change:
            situation, current = situations.of_step(self.book, step)
            return outreach.skip(situation, step=current)

        return self.do(build, at)

    def postpone(self, step: StepId, to: date, at: datetime) -> Applied:
        """Move a step to a date in the recipient's calendar."""

        def build() -> Change:
            situation, current = situations.of_step(self.book, step)
            return outreach.postpone(situation, self.world, step=current, to=to, today=self.day(at))

        return self.do(build, at)

    def mark_posted(
        self, steps: Iterable[StepId], at: datetime, settings: Mapping[SettingKey, str] | None = None
    ) -> Applied:
        """Mark letters as posted, as one change; what is remembered with it goes back with it."""
        wanted = list(steps)

        def build() -> Change:
            letters = [situations.of_step(self.book, step) for step in wanted]
            posted = outreach.mark_posted(letters, self.world, at=at)
            return replace(posted, edits=posted.edits + self._setting(settings or {}).edits)

        return self.do(build, at)

    def reply(
        self,
        who: InterviewerId,
        at: datetime,
        channel: Channel = Channel.EMAIL,
        outcome: Outcome | None = None,
        note: str = "",
        back_on: date | None = None,
        marks: Iterable[Mark] = (),
        todo: str = "",
        named: NamedDraft | None = None,
    ) -> Applied:
        """Record that they answered; the plan stops asking. `back_on` is the day on which an absence ends.

        `marks` say what their words are about, `todo` what one will do about it.
        """
        marked = tuple(marks)
        return self.do(
            lambda: answers.reply(
                situations.of_person(self.book, who),
                self.world,
                channel=channel,
                outcome=outcome,
                note=note,
                marks=marked,
                todo=todo,
                back_on=back_on,
                named=of_named(self.book, who, named, self.day(at)),
                at=at,
            ),
            at,
        )

    def note_contact(
        self,
        who: InterviewerId,
        at: datetime,
        channel: Channel,
        kind: Kind = Kind.ASK,
        disposition: Disposition | None = None,
        outcome: Outcome | None = None,
        note: str = "",
        named: NamedDraft | None = None,
    ) -> Applied:
        """Note a contact that no step had planned."""
        return self.do(
            lambda: touching.note_contact(
                situations.of_person(self.book, who),
                self.world,
                channel=channel,
                kind=kind,
                disposition=disposition,
                outcome=outcome,
                note=note,
                named=of_named(self.book, who, named, self.day(at)),
                at=at,
            ),
            at,
        )

    def resume(self, plan: PlanId, at: datetime) -> Applied:
        """Let a paused plan go on."""
        return self.resume_all([plan], at)

    def rest(self, plan: PlanId, at: datetime) -> Applied:
        """End a plan: nothing more is asked."""
        return self.rest_all([plan], at)

    def resume_all(self, plans: Iterable[PlanId], at: datetime, label: str = "") -> Applied:
        """Let paused plans go on; `label` names whose they are, where they are several."""
        wanted = list(plans)

        def build() -> Change:
            views = self._views(wanted)
            around = situations.surroundings(self.book, views)
            return stopping.resume(views, self.world, around=around, today=self.day(at), label=label)

        return self.do(build, at)

    def rest_all(self, plans: Iterable[PlanId], at: datetime, label: str = "") -> Applied:
        """End plans: nothing more is asked."""
        wanted = list(plans)
        return self.do(lambda: stopping.end(self._views(wanted), Ending.NO_REPLY, label=label), at)

    def view_of(self, plan: PlanId) -> PlanView:
        """Give a plan with its steps and its person. Fault "gone" when it is no longer in the Book."""
        return self._views([plan])[0]

    def _views(self, plans: Iterable[PlanId]) -> tuple[PlanView, ...]:
        return situations.plan_views(self.book, (self.book.value(Plan, plan) for plan in plans))
