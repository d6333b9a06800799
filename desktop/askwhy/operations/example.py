"""The verbs of the example: put its values into an empty Book, and take them out again."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from askwhy.domain.apart import Apart
from askwhy.domain.applications import Application, Interview
from askwhy.domain.changes import Change, Value
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback, Todo
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.settings import Setting, SettingKey
from askwhy.operations.editing import Edits
from askwhy.operations.references import Name, cut, name_of, turned


def fill(values: Iterable[Any], setting: Setting | None) -> Change:
    """Put the values of another Book in as new ones, and note that this one holds the example."""
    edits = Edits()
    new = {name_of(value): (edits.new_id(), value) for value in values}
    for key, value in new.values():
        edits.add(turned(replace(value, id=key), lambda *name: new[name][0]))
    edits.change(setting, Setting(SettingKey.EXAMPLE, "yes"))
    return edits.as_change("example")


def remove(around: Iterable[Value], people: Iterable[InterviewerId], setting: Setting) -> Change:
    """Take the example's people out, with what is recorded on them and the applications that are theirs alone.

    `around` is every value that belongs to them or refers to them. What someone else has a part in stays: an
    application with another person, an employer with another application. It only loses sight of them.
    """
    values: dict[Name, Value] = {name_of(value): value for value in around}
    gone = _gone(values, set(people))
    edits = Edits()
    for name, value in values.items():
        edits.change(value, None if name in gone else cut(value, values, gone))
    edits.change(setting, None)
    return edits.as_change("example_removed")


def _gone(values: dict[Name, Value], people: set[InterviewerId]) -> set[Name]:
    """Name all that goes with these people."""
    gone: set[Name] = {(Interviewer, person) for person in people}
    for kinds in ((Apart, Plan, Touch, Feedback), (Step, Todo), (Application,), (Interview,), (Employer,)):
        gone |= {
            name for name, value in values.items() if isinstance(value, kinds) and _goes(value, values, gone)
        }
    return gone


def _goes(value: Value, values: dict[Name, Value], gone: set[Name]) -> bool:
    if isinstance(value, Apart):
        return any((Interviewer, person) in gone for person in value.pair)
    if isinstance(value, Plan | Touch | Feedback):
        return (Interviewer, value.interviewer) in gone
    if isinstance(value, Step):
        return (Plan, value.plan) in gone
    if isinstance(value, Todo):
        return (Feedback, value.feedback) in gone
    if isinstance(value, Interview):
        return (Application, value.application) in gone
    if isinstance(value, Application):
        who = {person for application, person in _company(values.values()) if application == value.id}
        return bool(who) and all((Interviewer, person) in gone for person in who)
    return not any(_works_with(other, value) and name not in gone for name, other in values.items())


def _works_with(value: Value, employer: Value) -> bool:
    return isinstance(value, Interviewer | Application) and name_of(employer) == (Employer, value.employer)


def _company(values: Iterable[Value]) -> Iterator[tuple[int, InterviewerId]]:
    """Give each application with each person who has a part in it."""
    for value in values:
        if isinstance(value, Interview):
            yield from ((value.application, person) for person in value.panel)
        elif isinstance(value, Application) and value.told_by is not None:
            yield value.id, value.told_by
        elif isinstance(value, Plan | Touch | Feedback) and value.application is not None:
            yield value.application, value.interviewer
