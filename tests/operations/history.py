"""One random history told twice: by the real verbs on a ledger, and on paper by the slow reference."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from tests.domain.reference import Desk, Item
from tests.operations.builders import DANA, KENJI, WORLD, at
from tests.operations.ledger import Ledger
from tests.operations.paper import Paper, PaperPlan, stretch
from tests.operations.random_templates import some_template

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.calendars import FreeDay
from askwhy.domain.contacts import Plan, Step
from askwhy.domain.days_off import DaysOff
from askwhy.domain.guard import Caps
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.ids import ApplicationId, EmployerId, InterviewerId, InterviewId
from askwhy.domain.outreach import Anchor, Channel, StepState
from askwhy.domain.people import Interviewer
from askwhy.domain.sequences import Sequence
from askwhy.domain.touches import Disposition, Outcome
from askwhy.facts.almanac import Almanac
from askwhy.facts.holidays import FreeYear
from askwhy.facts.world import World
from askwhy.operations import answers, away, decisions, outreach, plans, stopping, touching
from askwhy.operations.plans import Known

FIRST = date(2026, 12, 1)
DAY = timedelta(days=1)
JOB = ApplicationId(1)
HEARD = (Disposition.VOICEMAIL, Disposition.CALL_BACK_LATER)


class History:
    """The same story told twice: by the real verbs on a ledger, and on paper."""

    def __init__(self, chance: Random) -> None:
        self.chance, self.today = chance, FIRST + chance.randrange(20) * DAY
        week = WorkingWeek.of(510, 1050, tuple(sorted(chance.sample(range(7), chance.choice([3, 5, 5, 6])))))
        people = [replace(person, week=week) for person in (DANA, KENJI)]
        held = self.today - chance.randrange(1, 20) * DAY
        self.ledger = Ledger(
            *people,
            Application(JOB, EmployerId(1), "Engineer"),
            Interview(InterviewId(1), JOB, held, (DANA.id, KENJI.id)),
        )
        self.holidays = {FIRST + chance.randrange(90) * DAY for _ in range(chance.randrange(10))}
        self.world = self._world()
        works = self._works
        room, mail = self.world.caps.days_between, self.world.mail_days_home
        self.paper = Paper({person.id: Desk(works, lambda _day: False, room, mail) for person in people})
        self.decided = False
        self.held = held
        self.tried: set[int] = set()
        """The calls that were made and missed: when one makes them is when they are tried again."""

    def _world(self) -> World:
        free = {day: FreeDay("Holiday", "DE") for day in self.holidays}
        return replace(
            WORLD,
            almanac=Almanac(lambda *_: FreeYear("", free)),
            caps=Caps(days_between=self.chance.choice([0, 2, 3, 3, 5])),
            mail_days_home=self.chance.choice([0, 1, 3, 5]),
        )

    def _works(self, day: date) -> bool:
        week = self.ledger.value(Interviewer, DANA.id).week
        return week is not None and week.works_on(day.weekday()) and day not in self.holidays

    def start(self, who: Interviewer, *, with_job: bool) -> None:
        """Start a plan for a person, about the job or without any."""
        template = some_template(self.chance)
        if not with_job:
            alone = [step for step in template.steps if step.anchor in (Anchor.START, Anchor.REPLY)]
            if not alone or alone[0].anchor is not Anchor.START:
                return
            template = replace(template, key="alone", steps=tuple(alone))
        job = JOB if template.needs_application else None
        situation = self.ledger.of_start(who.id, job)
        same = [
            view for view in situation.plans if view.plan.application == job or view.plan.sequence == "alone"
        ]
        if same:
            return
        known = {view.plan.id for view in self.ledger.views()}
        change = plans.start(situation, self.world, sequence=template, known=Known(), today=self.today)
        self.ledger.apply(change)
        (made,) = [view for view in self.ledger.views() if view.plan.id not in known]
        self.paper.start(self._on_paper(made.plan, made.steps, template, job), self.today)

    def _on_paper(
        self, plan: Plan, steps: tuple[Step, ...], template: Sequence, job: ApplicationId | None
    ) -> PaperPlan:
        anchors = {"start": self.today}
        if job is not None:
            anchors |= {"interview": self.held, "promised": self.held + 10 * DAY}
            if template.silence_after:
                anchors["decision"] = self.held + template.silence_after * DAY
        if job is not None and self.decided:
            anchors["decision"] = self.decided_on
        items = [
            Item(
                real.id,
                at,
                step.channel.value,
                step.kind.value,
                step.anchor.value,
                step.offset,
                step.days.value,
            )
            for at, (step, real) in enumerate(zip(template.steps, steps, strict=True), 1)
        ]
        decided = job is not None and self.decided
        return PaperPlan(plan.id, plan.interviewer, items, anchors, answered=decided, job=job)

    def deed(self) -> None:
        """Let some days pass, and do something."""
        self.today += self.chance.choice([0, 1, 1, 2, 3, 5, 10]) * DAY
        doing: list[Callable[[], None]] = [self.tick] * 8
        doing += [self.skip, self.postpone, self.postpone, self.decide, self.pause, self.resume]
        doing += [self.note, self.absent, self.reply]
        self.chance.choice(doing)()

    def _chosen(self) -> tuple[PaperPlan, Item] | None:
        """Choose what is due first of all, or now and then anything that is planned."""
        planned = [
            (plan, item) for plan in self.paper.plans if plan.state == "active" for item in plan.planned()
        ]
        if not planned:
            return None
        if self.chance.random() < 0.25:
            return self.chance.choice(planned)
        return min(planned, key=lambda pair: (pair[1].due or date.max, pair[1].position))

    def tick(self) -> None:
        """Do a step, or miss somebody on the line."""
        if (chosen := self._chosen()) is None:
            return
        plan, item = chosen
        step = next(step for step in self.ledger.all(Step) if step.id == item.key)
        said = None
        if step.channel is Channel.PHONE and self.chance.random() < 0.6:
            said = self.chance.choice([*HEARD, Disposition.NO_ANSWER, Disposition.BUSY])
        change = outreach.record(
            self.ledger.of_person(step.recipient),
            self.world,
            step=step,
            disposition=said,
            at=at(self.today, self.chance.randrange(8, 18)),
        )
        self.ledger.apply(change)
        now = self.ledger.value(Step, step.id)
        if said is None:
            self.paper.done(plan, item, self.today)
        elif now.state is StepState.CANCELLED:
            self.paper.given_up(plan, item, self.today, heard=said in HEARD)
        else:
            assert now.due_on is not None
            self.tried.add(item.key)
            desk = self.paper.desks[plan.person]
            self._check_next_try(desk, said, now.due_on)
            self.paper.missed(plan, item, self.today, now.due_on, heard=said in HEARD)

    def _check_next_try(self, desk: Desk, said: Disposition, again: date) -> None:
        """The hour decides on which of some days a silent line is tried again; the first and last are known."""
        if said is Disposition.BUSY:
            assert again == desk.open_from(self.today)
        elif said is Disposition.CALL_BACK_LATER:
            assert again == desk.open_from(desk.later(self.today, 1))
        else:
            assert desk.worked(self.today, again) >= 2
            assert again == desk.open_from(again)

    def skip(self) -> None:
        """Leave a step out."""
        if (chosen := self._chosen()) is not None:
            plan, item = chosen
            step = self.ledger.value(Step, item.key)
            self.ledger.apply(outreach.skip(self.ledger.of_person(step.recipient), step=step))
            self.paper.skip(plan, item)

    def postpone(self) -> None:
        """Choose another day for a step, any day from today on."""
        if (chosen := self._chosen()) is not None:
            plan, item = chosen
            step, to = self.ledger.value(Step, item.key), self.today + self.chance.randrange(12) * DAY
            situation = self.ledger.of_person(step.recipient)
            self.ledger.apply(outreach.postpone(situation, self.world, step=step, to=to, today=self.today))
            self.paper.postpone(plan, item, to)

    def decide(self) -> None:
        """Learn that the job went to somebody else, once."""
        if self.decided:
            return
        self.decided, self.decided_on = True, max(self.held, self.today - self.chance.randrange(4) * DAY)
        change = decisions.decide(
            self.ledger.of_application(JOB),
            self.world,
            decision=Decision.REJECTED,
            on=self.decided_on,
            today=self.today,
        )
        self.ledger.apply(change)
        self.paper.decide(JOB, self.decided_on, self.today)

    def pause(self) -> None:
        """Be away from today on."""
        until = self.today + self.chance.randrange(1, 20) * DAY
        change = away.pause_until(
            self.ledger.setting,
            self.ledger.unfinished(),
            self.world,
            around=self.ledger.around(),
            until=until,
            today=self.today,
        )
        self.ledger.apply(change)
        assert self.ledger.setting is not None
        self.world = replace(self.world, days_off=DaysOff.read(self.ledger.setting.value))
        assert stretch(self.today, until - DAY) <= self._days_off()
        self.paper.away(self._days_off())

    def _days_off(self) -> set[date]:
        """Give one's days off; the setting forgets those that are long over."""
        return set().union(*(stretch(*each) for each in self.world.days_off.stretches))

    def resume(self) -> None:
        """Go on with everything that rests."""
        resting = [plan for plan in self.paper.plans if plan.state == "paused"]
        views = [self.ledger.view(self.ledger.value(Plan, plan.key)) for plan in resting]
        around = self.ledger.around()
        self.ledger.apply(stopping.resume(views, self.world, around=around, today=self.today))
        for plan in resting:
            self.paper.resume(plan, self.today)

    def note(self) -> None:
        """Write to somebody without a plan."""
        who = self.chance.choice([DANA, DANA, KENJI]).id
        change = touching.note_contact(
            self.ledger.of_person(who), self.world, channel=Channel.EMAIL, at=at(self.today)
        )
        self.ledger.apply(change)
        self.paper.contact(who, self.today)

    def absent(self) -> None:
        """Get an automatic answer."""
        who = self.chance.choice([DANA, KENJI]).id
        back_on = self.today + self.chance.randrange(14) * DAY if self.chance.random() < 0.5 else None
        self._answer(who, Outcome.OUT_OF_OFFICE, back_on)
        self.paper.out_of_office(who, self.today, back_on)

    def reply(self) -> None:
        """Get an answer, but no advice: the thanks for that have tests of their own."""
        who, not_now = self.chance.choice([DANA, KENJI]).id, self.chance.random() < 0.5
        self._answer(who, Outcome.NOT_NOW if not_now else self.chance.choice([None, Outcome.GENERIC]))
        if not_now:
            self.paper.not_now(who, self.today)
        else:
            self.paper.replied(who, self.today)

    def _answer(self, who: InterviewerId, outcome: Outcome | None, back_on: date | None = None) -> None:
        change = answers.reply(
            self.ledger.of_person(who),
            self.world,
            channel=Channel.EMAIL,
            outcome=outcome,
            back_on=back_on,
            at=at(self.today),
        )
        self.ledger.apply(change)

    def check(self) -> None:
        """Both stories say the same."""
        for plan in self.paper.plans:
            view = self.ledger.view(self.ledger.value(Plan, plan.key))
            assert view.plan.state.value == plan.state
            assert [(step.position, step.state.value, step.due_on) for step in view.steps] == [
                (item.position, item.state, item.due) for item in plan.items
            ]

    def check_promises(self) -> None:
        """Nothing falls on a free day or before what comes earlier, unless one has chosen its day oneself."""
        for plan in self.paper.plans:
            planned = [item for item in plan.planned() if item.due is not None and plan.state == "active"]
            for item in planned:
                assert item.due is not None
                if not item.chosen:
                    assert item.due == self.paper.desks[plan.person].open_from(item.due)
                if item.chosen or item.key in self.tried:
                    continue
                earlier = [each.due for each in planned if each.position < item.position and each.due]
                assert item.due >= max(earlier, default=item.due)
