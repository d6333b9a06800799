"""The verb that forgets: all that belongs to people or an employer goes, and what stays loses sight of them."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from askwhy.domain.apart import Apart
from askwhy.domain.applications import Application, Interview
from askwhy.domain.changes import Edit, Value
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback
from askwhy.domain.forgotten import Trace, written
from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.settings import Setting, SettingKey
from askwhy.operations.editing import Edits
from askwhy.operations.references import Name, cut, name_of


def forget(
    around: Iterable[Value],
    *,
    people: AbstractSet[InterviewerId],
    employers: AbstractSet[EmployerId] = frozenset(),
    setting: Setting | None = None,
    traces: Iterable[Trace] = (),
) -> tuple[Edit, ...]:
    """Take people out with their plans, contacts, words and interviews, and employers with their applications.

    One's own applications elsewhere stay: they are one's own story. `around` is every value that belongs to
    what goes or refers to it; `traces` are what is kept of it, written over `setting`.
    """
    values: dict[Name, Value] = {name_of(value): value for value in around}
    gone = _gone(values, people, employers)
    edits = Edits()
    for name, value in values.items():
        edits.change(value, None if name in gone else cut(value, values, gone))
    text = written(traces)
    after = Setting(SettingKey.FORGOTTEN, text) if text else None
    if setting is not None or after is not None:
        edits.change(setting, after)
    return edits.as_edits()


def _gone(
    values: dict[Name, Value], people: AbstractSet[InterviewerId], employers: AbstractSet[EmployerId]
) -> set[Name]:
    gone: set[Name] = {name for name, value in values.items() if _is_meant(value, people, employers)}
    plans = {key for kind, key in gone if kind is Plan}
    jobs = {key for kind, key in gone if kind is Application}
    for name, value in values.items():
        if isinstance(value, Step) and value.plan in plans:
            gone.add(name)
        if isinstance(value, Interview) and (
            value.application in jobs or (value.panel and people >= set(value.panel))
        ):
            gone.add(name)
    return gone


def _is_meant(value: Value, people: AbstractSet[InterviewerId], employers: AbstractSet[EmployerId]) -> bool:
    if isinstance(value, Interviewer):
        return value.id in people
    if isinstance(value, Employer):
        return value.id in employers
    if isinstance(value, Application):
        return value.employer in employers
    if isinstance(value, Apart):
        return not people.isdisjoint(value.pair)
    return isinstance(value, Plan | Touch | Feedback) and value.interviewer in people
