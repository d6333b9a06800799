"""Asks the Book what waits to be decided: applications without an answer, and plans that an answer paused."""

from datetime import date
from typing import NamedTuple

from askwhy.domain.ids import ApplicationId, EmployerId, InterviewerId, PlanId
from askwhy.domain.silence import SILENCE
from askwhy.store.database import Database


class SilentRow(NamedTuple):
    """An application whose answer is overdue."""

    application: ApplicationId
    employer: str
    role: str
    promised_on: date | None
    last_interview: date | None


class PausedRow(NamedTuple):
    """A plan that rests because a colleague of its person answered."""

    plan: PlanId
    person: InterviewerId
    name: str
    employer_id: EmployerId
    employer: str
    answered: str
    """The name of who answered last."""


_SILENT = """
SELECT application.id, coalesce(employer.name, ''), application.role, application.promised_on,
    (SELECT max(held_on) FROM interview WHERE interview.application = application.id) AS last
FROM application LEFT JOIN employer ON employer.id = application.employer
WHERE application.decision = 'pending'
  AND (application.promised_on < :today OR application.promised_on IS NULL AND last <= :long_ago)
ORDER BY coalesce(application.promised_on, last), application.id LIMIT :limit
"""

# CROSS JOIN begins with the few people of one employer, not with all touches.
_PAUSED = """
SELECT plan.id, person.id, person.name, plan.employer, coalesce(employer.name, ''),
    (SELECT mate.name FROM interviewer AS mate CROSS JOIN touch ON touch.interviewer = mate.id
     WHERE mate.employer = plan.employer AND mate.id <> plan.interviewer
       AND (touch.direction = 'received' OR touch.outcome IS NOT NULL)
       AND touch.outcome IS NOT 'out_of_office'
     ORDER BY touch.at DESC LIMIT 1) AS answered
FROM plan
JOIN interviewer AS person ON person.id = plan.interviewer
LEFT JOIN employer ON employer.id = plan.employer
WHERE plan.state = 'paused' AND answered IS NOT NULL
  AND NOT EXISTS (
      SELECT 1 FROM touch WHERE touch.interviewer = plan.interviewer
        AND (touch.direction = 'received' OR touch.outcome IS NOT NULL)
  )
ORDER BY plan.employer, plan.id LIMIT :limit
"""

MOST = 50
"""More than anyone decides in a day."""


def silent_rows(database: Database, today: date, limit: int = MOST) -> list[SilentRow]:
    """Give the applications whose silence may be taken for the answer, the longest first."""
    asked = {"today": today.isoformat(), "long_ago": (today - SILENCE).isoformat(), "limit": limit}
    return [
        SilentRow(key, employer, role, _day(promised_on), _day(last))
        for key, employer, role, promised_on, last in database.rows(_SILENT, asked)
    ]


def paused_rows(database: Database, limit: int = MOST) -> list[PausedRow]:
    """Give the plans that rest because somebody else at the employer answered, by employer."""
    return [PausedRow(*row) for row in database.rows(_PAUSED, {"limit": limit})]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
