"""Asks the Book for the applications: the rows of the page, and which belong to whom."""

from datetime import date
from typing import NamedTuple

from askwhy.domain.applications import Decision, is_closed
from askwhy.domain.ids import ApplicationId, EmployerId, InterviewerId, InterviewId
from askwhy.domain.lessons import NextInterview
from askwhy.store.database import Database
from askwhy.store.faults import tells_damage


class ApplicationRow(NamedTuple):
    """One application in the list."""

    id: ApplicationId
    employer: str
    role: str
    decision: Decision
    decided_on: date | None
    promised_on: date | None
    told_by: str
    last_interview: date | None
    interviews: int
    panel: int
    """How many people interviewed for it."""
    active_plans: int
    plans: int
    """How many there were and are."""
    under_way_until: date | None
    """The day on which the last plan under way rests; None when none is."""

    def is_closed(self, today: date) -> bool:
        """Tell whether it has come to its end."""
        return is_closed(self.decision, self.decided_on, self.plans, self.under_way_until, today)


_ROWS = """
SELECT application.id, coalesce(employer.name, ''), application.role, application.decision, application.decided_on,
    application.promised_on, coalesce(teller.name, ''),
    (SELECT max(held_on) FROM interview WHERE interview.application = application.id),
    (SELECT count(*) FROM interview WHERE interview.application = application.id),
    (SELECT count(DISTINCT panel.interviewer) FROM panel JOIN interview ON interview.id = panel.interview
        WHERE interview.application = application.id),
    (SELECT count(*) FROM plan WHERE plan.application = application.id AND plan.state = 'active'),
    (SELECT count(*) FROM plan WHERE plan.application = application.id),
    (SELECT max(CASE WHEN plan.closes_on IS NULL OR EXISTS (
            SELECT 1 FROM step WHERE step.plan = plan.id AND step.state = 'planned' AND step.due_on IS NOT NULL
        ) THEN '9999-12-31' ELSE plan.closes_on END)
        FROM plan WHERE plan.application = application.id AND plan.state <> 'finished')
FROM application
LEFT JOIN employer ON employer.id = application.employer
LEFT JOIN interviewer AS teller ON teller.id = application.told_by
ORDER BY application.id DESC
"""


@tells_damage
def application_rows(database: Database) -> list[ApplicationRow]:
    """Give every application, the newest first."""
    found = []
    for row in database.rows(_ROWS):
        key, employer, role, decision, decided_on, promised_on, told_by, last, *counts = row
        interviews, panel, active, plans, until = counts
        found.append(
            ApplicationRow(
                key,
                employer,
                role,
                Decision(decision),
                _day(decided_on),
                _day(promised_on),
                told_by,
                _day(last),
                interviews,
                panel,
                active,
                plans,
                _day(until),
            )
        )
    return found


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def applications_of(
    database: Database, person: InterviewerId, employer: EmployerId | None
) -> list[ApplicationId]:
    """Give the applications for which a person interviewed, or else those at their employer; newest first."""
    sql = """
        SELECT DISTINCT interview.application FROM panel JOIN interview ON interview.id = panel.interview
        WHERE panel.interviewer = ? ORDER BY interview.application DESC
    """
    own = [key for (key,) in database.rows(sql, (person,))]
    if own or employer is None:
        return own
    sql = "SELECT id FROM application WHERE employer = ? ORDER BY id DESC"
    return [key for (key,) in database.rows(sql, (employer,))]


def interviews_with(database: Database, person: InterviewerId) -> list[InterviewId]:
    """Give the interviews in which a person took part, the last first."""
    sql = """
        SELECT interview.id FROM panel JOIN interview ON interview.id = panel.interview
        WHERE panel.interviewer = ? ORDER BY interview.held_on DESC
    """
    return [key for (key,) in database.rows(sql, (person,))]


def next_interview(database: Database, today: date) -> NextInterview | None:
    """Give the first interview from a day on, of an application that is still open; None when none is known."""
    sql = """
        SELECT held_on, coalesce(employer.name, ''), application.role
        FROM interview JOIN application ON application.id = interview.application
        LEFT JOIN employer ON employer.id = application.employer
        WHERE held_on >= ? AND decision = 'pending' ORDER BY held_on, interview.id LIMIT 1
    """
    row = database.row(sql, (today.isoformat(),))
    return NextInterview(date.fromisoformat(row[0]), row[1], row[2]) if row is not None else None
