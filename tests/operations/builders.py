"""Short ways to build people, plans and situations, and to see what a Change makes of them."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from askwhy.domain.applications import Application, Interview
from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import ApplicationId, EmployerId, InterviewerId, InterviewId, PlanId, StepId, TouchId
from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.people import Address, Email, Employer, Interviewer, Phone
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Direction, Disposition
from askwhy.domain.zones import Zone
from askwhy.facts.world import World
from askwhy.operations.imports import Imported, bring_in
from askwhy.operations.plans import Known, start
from askwhy.operations.situations import (
    ApplicationSituation,
    OutreachSituation,
    PeopleSituation,
    PlanView,
    StartSituation,
)

T = TypeVar("T")

BERLIN = ZoneInfo("Europe/Berlin")
WORLD = World(BERLIN, home="DE")

INTERVIEWED = date(2026, 11, 2)
DECIDED = date(2026, 11, 16)
"""Both Mondays. The standard plan's question is then due on the 17th, the letter on the 18th, the call on
Thursday the 26th, the last ask on Monday the 30th; it rests on 7 December."""

ACME = Employer(EmployerId(1), "Acme")


def person(number: int, name: str, **fields: Any) -> Interviewer:
    """Give somebody of Acme in Berlin who can be reached in every way."""
    known = Interviewer(
        id=InterviewerId(number),
        uid=f"uid-{number}",
        name=name,
        employer=ACME.id,
        emails=(Email(f"{number}@acme.example"),),
        phones=(Phone(f"030 555014{number}", f"+4930555014{number}"),),
        addresses=(Address("Hauptstr. 5", "", "Berlin", "", "10115", "DE"),),
        zone=Zone("Europe/Berlin", Reason.of("zone_from_country", country="DE")),
    )
    return replace(known, **fields)


DANA = person(1, "Dana Reyes")
KENJI = person(2, "Kenji Sato")
MARA = person(3, "Mara Lind")


def application(
    *interviews: Interview, plans: tuple[PlanView, ...] = (), **fields: Any
) -> ApplicationSituation:
    """Give the one application at Acme, with its interviews and plans."""
    job = replace(Application(ApplicationId(1), ACME.id, "Engineer"), **fields)
    return ApplicationSituation(job, ACME, interviews, plans)


def interview(held_on: date = INTERVIEWED, *panel: Interviewer, number: int = 1) -> Interview:
    """Give an interview of the application."""
    members = tuple(member.id for member in panel)
    return Interview(InterviewId(number), ApplicationId(1), held_on, members)


def begin(
    key: str = "standard",
    *,
    who: Interviewer = DANA,
    about: ApplicationSituation | None = None,
    plans: tuple[PlanView, ...] = (),
    known: Known | None = None,
    today: date = DECIDED,
    world: World = WORLD,
) -> Change:
    """Start a plan for a person, on an application if one is given."""
    situation = StartSituation(who, about, plans)
    return start(situation, world, sequence=world.sequence(key), known=known or Known(), today=today)


def started(
    key: str = "standard",
    *,
    who: Interviewer = DANA,
    about: ApplicationSituation | None = None,
    interviewed_on: date | None = INTERVIEWED,
    decided_on: date | None = DECIDED,
    today: date = DECIDED,
    number: int = 1,
    world: World = WORLD,
) -> PlanView:
    """Start a plan and give it as the Book would hold it, its steps numbered 11, 12 ... of plan 1."""
    known = Known(interviewed_on, decided_on)
    change = begin(key, who=who, about=about or application(), known=known, today=today, world=world)
    plan = only(change, Plan)
    steps = tuple(
        replace(step, id=StepId(10 * number + step.position), plan=PlanId(number))
        for step in values(change, Step)
    )
    return PlanView(replace(plan, id=PlanId(number)), who, steps)


def around(
    *plans: PlanView,
    who: Interviewer = DANA,
    colleagues: tuple[PlanView, ...] = (),
    touches: tuple[Touch, ...] = (),
) -> OutreachSituation:
    """Give what surrounds a person."""
    return OutreachSituation(who, plans, colleagues, touches)


def at(day: date, hour: int = 12, minute: int = 0) -> datetime:
    """Give an instant by Berlin's clock."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN)


def called(step: Step, when: datetime, window: WindowKind | None, said: Disposition) -> Touch:
    """Give a call that was made for a step."""
    return Touch(
        id=TouchId(int(when.timestamp())),
        interviewer=step.recipient,
        channel=Channel.PHONE,
        direction=Direction.MADE,
        at=when,
        zone="Europe/Berlin",
        step=step.id,
        disposition=said,
        window=window,
    )


BOOK = PeopleSituation((DANA, KENJI), (ACME,))
EMPTY = PeopleSituation()


def bring(
    *drafts: PersonDraft, book: PeopleSituation = BOOK, newer: Collection[int] = frozenset()
) -> Imported:
    """Bring drafts into a book."""
    return bring_in(book, WORLD, drafts=drafts, today=DECIDED, newer=newer)


def counts(imported: Imported) -> tuple[int, int, int]:
    """Give how many were added, updated and left unchanged."""
    return imported.added, imported.updated, imported.unchanged


def values(change: Change, kind: type[T]) -> list[T]:
    """Give the values of a kind as a Change leaves them, in its order."""
    return [edit.after for edit in change.edits if isinstance(edit.after, kind)]


def only(change: Change, kind: type[T]) -> T:
    """Give the one value of a kind that a Change touches."""
    (value,) = values(change, kind)
    return value


def after(change: Change, view: PlanView) -> PlanView:
    """Give a plan as a Change leaves it, with the steps that it has got."""
    changed = {(type(edit.after), getattr(edit.after, "id", None)): edit.after for edit in change.edits}

    def current(value: Any) -> Any:
        return changed.get((type(value), value.id), value)

    made = [edit.after for edit in change.edits if edit.before is None and isinstance(edit.after, Step)]
    new = (step for step in made if step.plan == view.plan.id)
    steps = (*(current(step) for step in view.steps), *new)
    return PlanView(current(view.plan), current(view.person), steps)


def step_of(view: PlanView, purpose: str) -> Step:
    """Give the step of a purpose."""
    return next(step for step in view.steps if step.purpose == purpose)


def dues(steps: Iterable[Step]) -> dict[str, date]:
    """Give the due dates of the steps that are still planned and have one, by purpose."""
    return {
        step.purpose: step.due_on for step in steps if step.state == "planned" and step.due_on is not None
    }


def states(view: PlanView) -> dict[str, str]:
    """Give how each step stands, by purpose."""
    return {step.purpose: step.state.value for step in view.steps}


def reasons(view: PlanView) -> dict[str, str]:
    """Give why each step stands as it does, by purpose, where there is a reason."""
    return {step.purpose: step.reason.key for step in view.steps if step.reason is not None}
