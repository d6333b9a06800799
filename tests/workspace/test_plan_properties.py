"""Whatever is done to plans in a Book: undo restores it exactly, every step tells its story, nobody is pestered."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.samples import contents, quick
from tests.workspace.conftest import BERLIN

from askwhy.domain.applications import Application, Decision
from askwhy.domain.contacts import Plan, Step, Touch, Turn
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft, PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.guard import Caps
from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.outreach import Channel, Kind, PlanState, StepState
from askwhy.domain.people import Address
from askwhy.domain.settings import SettingKey
from askwhy.domain.today import TodayItem
from askwhy.domain.touches import DISPOSITIONS, Direction, Disposition, Outcome
from askwhy.store.book import open_book
from askwhy.workspace.today import due_list
from askwhy.workspace.workspace import Workspace

FIRST = datetime(2026, 12, 7, 9, 0, tzinfo=BERLIN)
CAPS = Caps()
SEQUENCES = ("standard", "gentle", "silence", "finalist", "referral")


def draft(name: str, employer: str) -> PersonDraft:
    """Give a person in Munich who can be reached in every way."""
    mail = f"{name.split()[0].casefold()}@example.com"
    home = Address("Hauptstr. 5", city="München", region="Bavaria", postal_code="80331", country="DE")
    return PersonDraft(
        name, employer=employer, emails=((mail, ""),), phones=(("089 555 0142", ""),), addresses=(home,)
    )


class Life:
    """Some weeks of a job seeker who mostly does what Today offers, and now and then something else."""

    def __init__(self, folder: Path, chance: Random) -> None:
        self.chance, self.now = chance, FIRST
        self.workspace = Workspace(quick(open_book(folder / "book.askwhy", create=True)))
        self.workspace.set({SettingKey.ZONE: "Europe/Berlin", SettingKey.COUNTRY: "DE"}, self.now)
        two = (draft("Dana Reyes", "Acme"), draft("Kenji Sato", "Acme"), draft("Mara Lind", "Contoso"))
        self.people = [self.workspace.add_person(each, self.now) for each in two]
        job = self.workspace.add_application(ApplicationDraft("Acme", "Engineer"), self.now)
        panel = InterviewDraft((FIRST - timedelta(days=9)).date(), tuple(self.people[:2]))
        self.workspace.add_interview(job, panel, self.now)
        self.past = [contents(self.workspace.book)]
        self.stories: dict[StepId, tuple[Turn, ...]] = {}

    def turn(self) -> None:
        """Let some time pass, and do something."""
        self.now += timedelta(hours=self.chance.choice([1, 3, 24, 24, 48, 24 * 6]))
        doing: list[Callable[[], Any]] = [self.offered] * 6
        doing += [self.start] * 2 + [self.skip, self.postpone, self.reply, self.note, self.decide]
        doing += [self.pause, self.spread, self.resume, self.rest, self.found_job]
        try:
            self.chance.choice(doing)()
        except Fault:
            assert contents(self.workspace.book) == self.past[-1]
            return
        now = contents(self.workspace.book)
        if now != self.past[-1]:
            self.past.append(now)

    @property
    def who(self) -> InterviewerId:
        """Somebody."""
        return self.chance.choice(self.people)

    def steps(self, *states: StepState) -> list[Step]:
        """Give the steps that stand so."""
        found = self.workspace.book.of(Step, "recipient", self.people)
        return [step for step in found if step.state in states]

    def step(self) -> StepId:
        """Give any step that is planned, or any at all."""
        planned = self.steps(StepState.PLANNED) or self.steps(*StepState)
        return self.chance.choice(planned).id if planned else StepId(1)

    def plans(self, *states: PlanState) -> list[Plan]:
        """Give the plans that stand so."""
        return self.workspace.book.of(Plan, "state", [state.value for state in states])

    def items(self) -> tuple[TodayItem, ...]:
        """Give what Today offers."""
        return due_list(self.workspace, self.now).items

    def offered(self) -> None:
        """Do what Today offers, with any luck."""
        if items := self.items():
            row = self.chance.choice(items).row
            said = self.chance.choice(DISPOSITIONS[row.channel])
            meant = self.chance.choice([None, None, None, None, *Outcome])
            self.workspace.tick(row.step, self.now, said, meant)

    def start(self) -> None:
        """Start a plan for somebody."""
        self.workspace.start_plan(self.who, self.chance.choice(SEQUENCES), self.now)

    def skip(self) -> None:
        """Leave a step out."""
        self.workspace.skip(self.step(), self.now)

    def postpone(self) -> None:
        """Move a step to another day."""
        to = self.now.date() + timedelta(days=self.chance.randrange(-1, 15))
        self.workspace.postpone(self.step(), to, self.now)

    def reply(self) -> None:
        """Get an answer of any kind."""
        self.workspace.reply(self.who, self.now, outcome=self.chance.choice([None, *Outcome]))

    def note(self) -> None:
        """Write to somebody or call them without a plan."""
        self.workspace.note_contact(
            self.who, self.now, self.chance.choice(list(Channel)), self.chance.choice(list(Kind))
        )

    def decide(self) -> None:
        """Learn what became of a job."""
        jobs = self.workspace.book.of(Application, "decision", [each.value for each in Decision])
        decision = self.chance.choice([Decision.REJECTED] * 3 + list(Decision))
        self.workspace.decide(self.chance.choice(jobs).id, decision, self.now.date(), self.now)

    def pause(self) -> None:
        """Be away for some days."""
        self.workspace.pause_until(self.now.date() + timedelta(days=self.chance.randrange(12)), self.now)

    def spread(self) -> None:
        """Spread what is due."""
        self.workspace.spread([item.row.step for item in self.items()], self.now)

    def resume(self) -> None:
        """Go on with what rests."""
        self.workspace.resume_all([plan.id for plan in self.plans(PlanState.PAUSED)], self.now)

    def rest(self) -> None:
        """Ask one person nothing more."""
        if active := self.plans(PlanState.ACTIVE):
            self.workspace.rest(self.chance.choice(active).id, self.now)

    def found_job(self) -> None:
        """Find a job, now and then."""
        if self.chance.random() < 0.3:
            self.workspace.found_job(self.now)

    def check_stories(self) -> None:
        """Each step's story goes on from what it was, and ends with how the step stands."""
        for step in self.steps(*StepState):
            told = self.stories.get(step.id, ())
            assert step.story[: len(told)] == told
            assert len(step.story) - len(told) in (0, 1)
            last = step.story[-1]
            assert last[1:] == (step.state, step.due_on, step.channel, step.reason)
            assert last.on <= self.now.date()
            self.stories[step.id] = step.story

    def check_guard(self) -> None:
        """Nothing that Today offers exceeds what a person is asked, counted here by hand."""
        offered = [item.row for item in self.items() if item.row.kind is Kind.ASK]
        for row in offered:
            asked = self._since_answered(row.interviewer)
            calls = [touch for touch in asked if touch.channel is Channel.PHONE]
            written = [touch.disposition in (Disposition.SENT, Disposition.POSTED) for touch in asked]
            if row.channel is Channel.PHONE:
                assert len(calls) < CAPS.calls
            else:
                assert sum(written) < CAPS.written_asks
        employers = [row.employer for row in offered if row.employer]
        assert len(employers) == len(set(employers))

    def _since_answered(self, who: InterviewerId) -> list[Touch]:
        """Give what a person was asked since they last answered or were reached on the line."""
        asked: list[Touch] = []
        for touch in sorted(self.workspace.book.of(Touch, "interviewer", [who]), key=lambda touch: touch.at):
            wrote = touch.direction is Direction.RECEIVED and touch.outcome is not Outcome.OUT_OF_OFFICE
            if wrote or touch.disposition is Disposition.CONNECTED:
                asked.clear()
            elif touch.kind is Kind.ASK:
                asked.append(touch)
        return asked

    def take_everything_back(self) -> None:
        """Undo each deed in turn: the Book is what it was before it."""
        while len(self.past) > 1:
            assert contents(self.workspace.book) == self.past.pop()
            self.workspace.undo()
        assert contents(self.workspace.book) == self.past[0]


@settings(max_examples=40)
@given(st.integers(0, 2**32 - 1))
def test_undo_restores_exactly_stories_grow_and_nobody_is_pestered(seed: int) -> None:
    folder = Path(mkdtemp())
    life = Life(folder, Random(seed))
    life.start()
    life.past.append(contents(life.workspace.book))
    life.check_stories()
    for _ in range(12):
        life.turn()
        life.check_stories()
        life.check_guard()
    life.take_everything_back()
    life.workspace.close()
    rmtree(folder)
