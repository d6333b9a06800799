"""Checks that the days of interviews and decisions do not contradict each other."""

from collections.abc import Iterable
from datetime import date

from askwhy.domain.applications import Application, Interview
from askwhy.domain.faults import Fault


def decision_must_fit(on: date, interviews: Iterable[Interview], today: date) -> None:
    """Refuse a decision that is still to come, or before every interview.

    Only the first interview counts: a later one may be called off by the decision. Raises Fault
    "decision_in_future" and "decision_before_interview".
    """
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
