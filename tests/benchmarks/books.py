"""Makes the books that the measurements open: ten people with work for today, and any number of others."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from askwhy.domain.changes import Change, Edit
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId, PlanId, StepId
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, Plan, Step
from askwhy.domain.people import Address
from askwhy.domain.reasons import Reason
from askwhy.domain.settings import SettingKey
from askwhy.operations.plans import Known
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.workspace.workspace import Workspace

NOW = datetime(2026, 11, 24, 13, 42, tzinfo=UTC)
WORKING = 10
"""How many people have something due today; the same in every book."""
_STEPS = 6
_AT_ONCE = 500


def make_book(path: Path, people: int) -> None:
    """Write a book with that many people, each with a plan; for ten of them a step is due today."""
    workspace = Workspace.open(path, create=True)
    workspace.set({SettingKey.ZONE: "Europe/Berlin", SettingKey.COUNTRY: "DE"}, NOW)
    workspace.bring_in([draft(number) for number in range(people)], NOW)
    keys = people_ids(workspace.book.database, PeopleQuery())
    for key in keys[:WORKING]:
        workspace.start_plan(key, "standard", NOW, Known(date(2026, 11, 3), date(2026, 11, 20)))
    rest = keys[WORKING:]
    for first in range(0, len(rest), _AT_ONCE):
        edits = tuple(edit for key in rest[first : first + _AT_ONCE] for edit in _waiting_plan(key))
        workspace.apply(Change(Reason.of("started", who=""), edits), NOW)
    workspace.close()


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


def _waiting_plan(person: InterviewerId) -> Iterator[Edit]:
    """Give a plan whose next step comes next month."""
    plan = PlanId(-person * (_STEPS + 1))
    yield Edit(None, Plan(plan, person, None, "standard", date(2026, 11, 1)))
    for position in range(1, _STEPS + 1):
        yield Edit(
            None,
            Step(
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
                due_on=date(2026, 12, 1) + timedelta(days=7 * position),
            ),
        )
