"""A plan template on real days: in whose calendar, with which reasons, and what an example cannot be."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.workspace.conftest import NOW, person

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Anchor, StepState
from askwhy.domain.people import Address, Interviewer
from askwhy.domain.settings import SettingKey
from askwhy.workspace.template_preview import ExampleDays, ExamplePlan, lay_out_example
from askwhy.workspace.workspace import Workspace

TODAY = NOW.date()
TUESDAY, WEDNESDAY = date(2026, 12, 22), date(2026, 12, 23)


@pytest.fixture
def workspace(opened: Callable[[str], Workspace]) -> Workspace:
    """Give an empty Book whose owner lives in Berlin."""
    return opened("book.askwhy")


def example(
    workspace: Workspace,
    key: str,
    interviewed_on: date | None,
    decided_on: date | None,
    whose: Interviewer | None = None,
) -> ExamplePlan:
    """Lay a shipped template out for an example."""
    world = workspace.world
    return lay_out_example(world, world.sequence(key), ExampleDays(interviewed_on, decided_on), whose, TODAY)


def days(plan: ExamplePlan) -> list[date | None]:
    """Give the days of the steps."""
    return [step.due_on for step in plan.steps]


def reasons(plan: ExamplePlan) -> list[str]:
    """Give the keys of the reasons, nothing for a day by its rule."""
    return [step.reason.key if step.reason is not None else "" for step in plan.steps]


def somebody(workspace: Workspace, draft: PersonDraft) -> Interviewer:
    """Add somebody, and give them."""
    return workspace.book.value(Interviewer, workspace.add_person(draft, NOW))


def test_every_step_has_its_day_though_it_has_passed(workspace: Workspace) -> None:
    plan = example(workspace, "standard", date(2026, 11, 2), date(2026, 11, 9))

    assert days(plan) == [
        date(2026, 11, 3),
        date(2026, 11, 3),
        date(2026, 11, 10),
        date(2026, 11, 11),
        date(2026, 11, 19),
        date(2026, 11, 23),
    ]
    assert plan.closes_on == date(2026, 11, 30)


def test_without_anybody_the_holidays_of_home_count(workspace: Workspace) -> None:
    plan = example(workspace, "gentle", TUESDAY, WEDNESDAY)

    assert days(plan)[1] == date(2026, 12, 24)
    assert days(plan)[2] == date(2027, 1, 8)
    assert reasons(plan)[2] == "around_free_days"


def test_of_a_chosen_person_country_and_region_count(workspace: Workspace) -> None:
    munich = Address("Marienplatz 1", city="München", region="Bayern", postal_code="80331", country="DE")
    anna = somebody(workspace, PersonDraft("Anna Huber", addresses=(munich,)))
    dana = somebody(workspace, person())

    in_bavaria = example(workspace, "gentle", TUESDAY, WEDNESDAY, anna)
    in_illinois = example(workspace, "gentle", TUESDAY, WEDNESDAY, dana)

    assert days(in_illinois)[2] == date(2027, 1, 8)
    assert days(in_bavaria)[2] == date(2027, 1, 11)
    told = in_bavaria.steps[2].reason
    assert told is not None
    assert "2027-01-06" in str(dict(told.args)["days"])


def test_ones_own_days_off_are_kept_free(workspace: Workspace) -> None:
    workspace.set({SettingKey.DAYS_OFF: "2026-11-10..2026-11-13"}, NOW)

    plan = example(workspace, "gentle", date(2026, 11, 2), date(2026, 11, 9))

    assert days(plan)[1] == date(2026, 11, 16)
    assert reasons(plan)[1] == "while_away"


def test_where_things_stand_is_not_asked_once_the_answer_is_there(workspace: Workspace) -> None:
    early = example(workspace, "silence", date(2026, 11, 2), date(2026, 11, 9))
    late = example(workspace, "silence", date(2026, 11, 2), date(2026, 11, 23))
    silent = example(workspace, "silence", date(2026, 11, 2), None)

    assert (early.steps[0].state, reasons(early)[0]) == (StepState.SKIPPED, "answer_is_known")
    assert days(late)[0] == days(silent)[0] == date(2026, 11, 13)
    assert days(silent)[1] == date(2026, 12, 3)


def test_a_template_without_an_application_starts_today(workspace: Workspace) -> None:
    plan = example(workspace, "referral", date(2026, 11, 2), date(2026, 11, 9))

    assert days(plan)[0] == TODAY
    assert all(step.state is StepState.PLANNED for step in plan.steps)


def test_a_day_that_never_comes_leaves_its_steps_open(workspace: Workspace) -> None:
    plan = example(workspace, "gentle", date(2026, 11, 2), None)

    assert days(plan) == [date(2026, 11, 3), None, None]
    assert plan.closes_on is None


def test_steps_out_of_order_are_laid_out_all_the_same(workspace: Workspace) -> None:
    template = workspace.world.sequence("gentle")
    turned = replace(template, steps=template.steps[::-1])
    shown = ExampleDays(date(2026, 11, 2), date(2026, 11, 9))

    plan = lay_out_example(workspace.world, turned, shown, None, TODAY)

    assert [step.anchor for step in plan.steps] == [Anchor.DECISION, Anchor.DECISION, Anchor.INTERVIEW]
    assert None not in days(plan)


@pytest.mark.parametrize(
    ("held", "decided", "key"),
    [
        (date(2026, 11, 9), date(2026, 11, 2), "decision_before_interview"),
        (date(1900, 1, 1), None, "day_out_of_reach"),
        (date(2026, 11, 9), date(2200, 1, 1), "day_out_of_reach"),
    ],
)
def test_an_example_that_cannot_be_is_refused(
    workspace: Workspace, held: date, decided: date | None, key: str
) -> None:
    with pytest.raises(Fault) as refused:
        example(workspace, "standard", held, decided)

    assert refused.value.reason.key == key


def test_nothing_of_an_example_comes_into_the_book(workspace: Workspace) -> None:
    before = workspace.book.next_labels()

    example(workspace, "finalist", TODAY - timedelta(days=8), TODAY)

    assert workspace.book.next_labels() == before
