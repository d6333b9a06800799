"""Checks that the days of interviews and decisions do not contradict each other."""

from collections.abc import Iterable
from datetime import date, timedelta

from askwhy.domain.applications import Application, Interview
from askwhy.domain.faults import Fault

_FAR = timedelta(days=3653)
"""Ten years: what lies farther away was mistyped."""


def day_must_fit(field: str, day: date | None, today: date) -> None:
    """Refuse a day that is years away, such as one in 1900. Raises Fault "day_out_of_reach" with its field."""
    first, last = today - _FAR, today + _FAR
    if day is not None and not first <= day <= last:
        raise Fault(
            "day_out_of_reach",
            field=field,
            day=day.isoformat(),
            first=first.isoformat(),
            last=last.isoformat(),
        )


def decision_must_fit(on: date, interviews: Iterable[Interview], today: date) -> None:
    """Refuse a decision that is still to come, or before every interview.

    Only the first interview counts: a later one may be called off by the decision. Raises Fault
    "decision_in_future" and "decision_before_interview".
    """
    day_must_fit("decided_on", on, today)
    if on > today:
        raise Fault("decision_in_future", day=on.isoformat())
    first = min((interview.held_on for interview in interviews), default=None)
    if first is not None and on < first:
        raise Fault("decision_before_interview", decided=on.isoformat(), interviewed=first.isoformat())


def interview_must_fit(held_on: date, application: Application) -> None:
    """Refuse an interview after the decision. Raises Fault "interview_after_decision"."""
    decided = application.decided_on
    if decided is not None and held_on > decided:
        raise Fault("interview_after_decision", interviewed=held_on.isoformat(), decided=decided.isoformat())
