"""Puts people with due steps into a Book, as the tests of Today need them."""

from datetime import date, datetime
from typing import NamedTuple

from askwhy.domain.changes import Change, Edit
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import ApplicationId, InterviewerId, PlanId, StepId, TouchId
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, WindowKind
from askwhy.domain.people import Address
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Disposition, Outcome
from askwhy.workspace.workspace import Workspace

TODAY = date(2026, 11, 24)
LATER = date(2026, 12, 1)

PURPOSES = {Channel.EMAIL: "advice_question", Channel.PHONE: "advice_call", Channel.LETTER: "card"}


class Planned(NamedTuple):
    """One step of a plan, as a test says it."""

    channel: Channel
    window: WindowKind | None = None
    due_on: date = TODAY
    reason: Reason | None = None
    kind: Kind = Kind.COURTESY


def call(
    window: WindowKind = WindowKind.EARLY, due_on: date = TODAY, reason: Reason | None = None
) -> Planned:
    """Plan a call."""
    return Planned(Channel.PHONE, window, due_on, reason)


def email(due_on: date = TODAY) -> Planned:
    """Plan an e-mail."""
    return Planned(Channel.EMAIL, due_on=due_on)


def letter(due_on: date = TODAY) -> Planned:
    """Plan a letter."""
    return Planned(Channel.LETTER, due_on=due_on)


class Desk:
    """A Book that a test fills."""

    def __init__(self, workspace: Workspace, now: datetime) -> None:
        self.workspace, self.now = workspace, now

    def person(
        self,
        name: str,
        *steps: Planned,
        zone: str = "America/New_York",
        role: str = "",
        employer: str = "",
        pronouns: str = "",
        ways: str = "phone email street",
    ) -> InterviewerId:
        """Add a person with a plan of these steps; `ways` names how they can be reached."""
        street = Address(street="1 Main Street", city="Springfield", postal_code="01101", country="US")
        draft = PersonDraft(
            name=name,
            pronouns=pronouns,
            role=role,
            employer=employer,
            phones=(("+1 212 555 0142", ""),) if "phone" in ways else (),
            emails=((f"{name.split()[0].lower()}@example.org", ""),) if "email" in ways else (),
            addresses=(street,) if "street" in ways else (),
            zone=zone,
        )
        who = self.workspace.add_person(draft, self.now)
        if steps:
            self.plan(who, *steps)
        return who

    def plan(self, who: InterviewerId, *steps: Planned, application: ApplicationId | None = None) -> PlanId:
        """Start a plan of these steps for a person."""
        plan = Plan(PlanId(-1), who, application, "standard", date(2026, 11, 2))
        made = [_step(number, who, planned) for number, planned in enumerate(steps, 1)]
        edits = (Edit(None, plan), *(Edit(None, step) for step in made))
        applied = self.workspace.apply(
            Change(Reason.of("started", who="", sequence="standard"), edits), self.now
        )
        return PlanId(applied.ids[-1])

    def touched(
        self,
        who: InterviewerId,
        at: datetime,
        channel: Channel = Channel.PHONE,
        said: Disposition = Disposition.CONNECTED,
        window: WindowKind | None = None,
        outcome: Outcome | None = None,
    ) -> None:
        """Have something happened with a person."""
        touch = Touch(
            TouchId(-1),
            who,
            channel,
            Direction.MADE,
            self.workspace.world.instant(at),
            "Europe/Berlin",
            disposition=said,
            outcome=outcome,
            window=window,
        )
        self.workspace.apply(Change(Reason.of("set"), (Edit(None, touch),)), self.now)

    def step_of(self, who: InterviewerId) -> Step:
        """Give the first step of a person's plan."""
        return min(self.workspace.book.of(Step, "recipient", [who]), key=lambda step: step.position)

    def touches(self, who: InterviewerId) -> list[Touch]:
        """Give what happened with a person."""
        return self.workspace.book.of(Touch, "interviewer", [who])


def _step(number: int, who: InterviewerId, planned: Planned) -> Step:
    return Step(
        id=StepId(-1 - number),
        uid=f"step-{who}-{number}",
        plan=PlanId(-1),
        position=number,
        channel=planned.channel,
        recipient=who,
        purpose=PURPOSES[planned.channel],
        kind=planned.kind,
        anchor=Anchor.START,
        offset=0,
        days=DayType.CALENDAR,
        window=planned.window,
        due_on=planned.due_on,
        reason=planned.reason,
    )
