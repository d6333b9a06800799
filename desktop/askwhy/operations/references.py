"""What refers to what among the values of a Book: references turned to other values, or cut where those go."""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, replace
from typing import Any

from askwhy.domain.applications import Application
from askwhy.domain.changes import Value
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback
from askwhy.domain.people import Employer, Interviewer

Name = tuple[type, int]
"""A kind of value and an id."""

_POINTS_AT: dict[str, type] = {
    "employer": Employer,
    "introduced_by": Interviewer,
    "introduced_in": Touch,
    "told_by": Interviewer,
    "one": Interviewer,
    "other": Interviewer,
    "interviewer": Interviewer,
    "recipient": Interviewer,
    "panel": Interviewer,
    "application": Application,
    "plan": Plan,
    "step": Step,
    "touch": Touch,
    "feedback": Feedback,
}
"""The fields that refer to other values, and to which kind."""


def name_of(value: Any) -> Name:
    """Give the kind and the id of a value."""
    return type(value), value.id


def turned(value: Any, turn: Callable[[type, int], int | None]) -> Any:
    """Give a value with each of its references turned; None cuts a reference."""
    found: dict[str, Any] = {}
    for field in fields(value):
        held = getattr(value, field.name)
        kind = _POINTS_AT.get(field.name)
        if kind is None or held is None:
            continue
        if isinstance(held, tuple):
            ids = (turn(kind, each) for each in held)
            found[field.name] = tuple(each for each in ids if each is not None)
        else:
            found[field.name] = turn(kind, held)
    return replace(value, **found)


def cut(value: Value, values: Mapping[Name, Value], gone: AbstractSet[Name]) -> Value:
    """Give a value that stays without what goes; a step then goes to its plan's own person."""
    if isinstance(value, Step) and (Interviewer, value.recipient) in gone:
        plan = values[Plan, value.plan]
        assert isinstance(plan, Plan)
        value = replace(value, recipient=plan.interviewer)
    rest: Value = turned(value, lambda kind, key: None if (kind, key) in gone else key)
    return rest
