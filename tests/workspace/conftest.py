"""What the tests of the workspace share: an empty Book whose owner lives in Berlin, and one with a person."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from askwhy.domain.contacts import Step
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId, StepId
from askwhy.domain.people import Address
from askwhy.domain.settings import SettingKey
from askwhy.operations.plans import Known
from askwhy.workspace.workspace import Workspace

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 24, 14, 42, tzinfo=BERLIN)
"""A Tuesday afternoon."""
INTERVIEWED = date(2026, 11, 12)
DECIDED = date(2026, 11, 20)


def person(name: str = "Dana Reyes", employer: str = "Acme Robotics", **more: str) -> PersonDraft:
    """Give a draft of a person in Chicago; `email` and `phone` may be given."""
    return PersonDraft(
        name=name,
        employer=employer,
        emails=((more.get("email", f"{name.split()[0].casefold()}@example.com"), ""),),
        phones=((more.get("phone", "+1 312 555 0142"), ""),),
        addresses=(
            Address("12 Main Street", city="Chicago", region="IL", postal_code="60614", country="US"),
        ),
    )


def asked(workspace: Workspace, who: InterviewerId) -> list[Step]:
    """Start the standard plan after a refusal; gives its steps."""
    plan = workspace.start_plan(who, "standard", NOW, Known(INTERVIEWED, DECIDED))
    return workspace.book.of(Step, "plan", [plan])


def step_of(workspace: Workspace, who: InterviewerId, purpose: str) -> StepId:
    """Start the standard plan after a refusal; gives one of its steps."""
    return next(step.id for step in asked(workspace, who) if step.purpose == purpose)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[[str], Workspace]]:
    """Give a way to open an empty Book by a name, with its owner in Berlin."""
    made: list[Workspace] = []

    def open_one(name: str) -> Workspace:
        workspace = Workspace.open(tmp_path / name, create=True)
        made.append(workspace)
        workspace.set({SettingKey.ZONE: "Europe/Berlin", SettingKey.COUNTRY: "DE"}, NOW)
        return workspace

    yield open_one
    for workspace in made:
        workspace.close()


@pytest.fixture
def workspace(opened: Callable[[str], Workspace]) -> Workspace:
    """Give an empty Book whose owner lives in Berlin."""
    return opened("book.askwhy")


@pytest.fixture
def dana(workspace: Workspace) -> InterviewerId:
    """Give Dana Reyes of Acme Robotics in Chicago, the first person in the Book."""
    return workspace.add_person(person(), NOW)
