"""What a person wishes of calls: noted as a change of its own, kept by form and file, and heard after a miss."""

from dataclasses import replace

from tests.operations.builders import DANA, WORLD, after, around, at, step_of
from tests.operations.test_calls import CALL, VIEW, WEDNESDAY

from askwhy.domain.changes import Edit
from askwhy.domain.outreach import WindowKind
from askwhy.domain.touches import Disposition
from askwhy.domain.wishes import CallWishes
from askwhy.operations.outreach import record
from askwhy.operations.people import wish

MORNINGS = CallWishes(end=WindowKind.EARLY)


def test_a_wish_is_a_change_with_a_name_and_the_same_wish_is_none() -> None:
    change = wish(DANA, wishes=MORNINGS)

    assert change.edits == (Edit(DANA, replace(DANA, wishes=MORNINGS)),)
    assert change.label.arg("who") == DANA.name
    assert wish(DANA, wishes=DANA.wishes).edits == ()


def test_after_a_miss_the_plan_goes_to_the_end_that_they_prefer() -> None:
    early_riser = replace(DANA, wishes=MORNINGS)
    change = record(
        around(VIEW, who=early_riser),
        WORLD,
        step=CALL,
        disposition=Disposition.NO_ANSWER,
        at=at(WEDNESDAY, 9),
    )

    assert step_of(after(change, VIEW), "advice_call").window is WindowKind.EARLY
