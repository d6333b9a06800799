"""Makes the books that the measurements open: ten people with work for today, and any number of others."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from askwhy.domain.changes import Change, Edit
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId, PlanId, StepId, TouchId
from askwhy.domain.outreach import Anchor, Channel, DayType, Ending, Kind, PlanState, StepState
from askwhy.domain.people import Address
from askwhy.domain.reasons import Reason
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Direction, Disposition
from askwhy.operations.plans import Known
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.workspace.workspace import Workspace

NOW = datetime(2026, 11, 24, 13, 42, tzinfo=UTC)
WORKING = 10
"""How many people have something due today; the same in every book."""
_STEPS = 6
_AT_ONCE = 500
_IMPORTED = 5000


def make_book(path: Path, people: int, plans: int | None = None, *, a_year_old: bool = False) -> None:
    """Write a book with that many people, and plans for so many of them, or for all.

    For ten of them a step is due today. Behind a book that is a year old lie a hundred thousand touches and twenty
    thousand steps that are done.
    """
    workspace = Workspace.open(path, create=True)
    workspace.set({SettingKey.ZONE: "Europe/Berlin", SettingKey.COUNTRY: "DE"}, NOW)
    for first in range(0, people, _IMPORTED):
        workspace.bring_in([draft(number) for number in range(first, min(first + _IMPORTED, people))], NOW)
    keys = people_ids(workspace.book.database, PeopleQuery())
    if a_year_old:
        _write(workspace, keys[WORKING:], lambda key: _past(key, len(keys) - WORKING))
    for key in keys[:WORKING]:
        workspace.start_plan(key, "standard", NOW, Known(date(2026, 11, 3), date(2026, 11, 20)))
    if not a_year_old:
        _write(workspace, keys[WORKING:plans], _waiting_plan)
    workspace.close()


def _write(
    workspace: Workspace, people: Sequence[InterviewerId], edits: Callable[[InterviewerId], Iterable[Edit]]
) -> None:
    for first in range(0, len(people), _AT_ONCE):
        some = tuple(edit for key in people[first : first + _AT_ONCE] for edit in edits(key))
        workspace.apply(Change(Reason.of("started", who=""), some), NOW)


def draft(number: int) -> PersonDraft:
    """Give one of any number of people, each at an employer of their own."""
    return PersonDraft(
        name=f"Interviewer {number:05d}",
        role="Head of Engineering",
        employer=f"Employer {number:05d}",
        emails=((f"person{number}@employer{number}.example", "work"),),
        phones=((f"+1 312 555 {number % 10000:04d}", "work"),),
        addresses=(
            Address(
                f"{number + 1} Main Street", city="Chicago", region="IL", postal_code="60614", country="US"
            ),
        ),
        note="Asked about the design of a whole system.",
    )


def _waiting_plan(person: InterviewerId) -> Sequence[Edit]:
    """Give a plan whose next step comes next month."""
    plan = PlanId(-person * (_STEPS + 1))
    begun = Plan(plan, person, None, "standard", date(2026, 11, 1))
    return [
        Edit(None, begun),
        *(
            Edit(None, _step(plan, person, position, date(2026, 12, 1) + timedelta(days=7 * position)))
            for position in range(1, _STEPS + 1)
        ),
    ]


def _past(person: InterviewerId, people: int) -> Iterator[Edit]:
    """Give this person's share of a year: a plan that is over, its steps done, and what was said beside them."""
    plan = PlanId(-person * 1000)
    over = Plan(
        plan,
        person,
        None,
        "standard",
        date(2025, 11, 1),
        PlanState.FINISHED,
        Ending.NO_REPLY,
        date(2026, 9, 1),
    )
    yield Edit(None, over)
    for position in range(1, 20_000 // people + 1):
        step = _step(plan, person, position, date(2026, 1, 1) + timedelta(days=7 * position))
        yield Edit(None, step)
    for number in range(100_000 // people):
        at = datetime(2025, 11, 20, 9, tzinfo=UTC) + timedelta(days=number % 300, minutes=int(person) % 400)
        key = TouchId(-(person * 1000 + number))
        yield Edit(None, _touch(key, person, at))


def _step(plan: PlanId, person: InterviewerId, position: int, due_on: date) -> Step:
    done = due_on < NOW.date()
    return Step(
        id=StepId(plan - position),
        uid=f"{person}-{position}",
        plan=plan,
        position=position,
        channel=Channel.EMAIL,
        recipient=person,
        purpose="advice_question",
        kind=Kind.ASK,
        anchor=Anchor.START,
        offset=position,
        days=DayType.BUSINESS,
        due_on=due_on,
        state=StepState.DONE if done else StepState.PLANNED,
    )


def _touch(key: TouchId, person: InterviewerId, at: datetime) -> Touch:
    return Touch(
        id=key,
        interviewer=person,
        channel=Channel.EMAIL,
        direction=Direction.MADE,
        at=at,
        zone="Europe/Berlin",
        disposition=Disposition.SENT,
    )
