"""The questions of the guard: for whom a step waits, and what a person was asked since they last answered."""

from datetime import date

_ASKS = """
    first.state = 'active' AND first.interviewer <> plan.interviewer AND EXISTS (
        SELECT 1 FROM step AS ask WHERE ask.plan = first.id AND ask.kind = 'ask'
          AND (ask.state = 'planned' AND ask.due_on IS NOT NULL
               OR ask.state = 'done' AND first.closes_on >= '{today}')
    )"""

# Who told a decision comes first, then who was asked first. By the employer's index, the first that asks ends
# the search; CROSS JOIN keeps SQLite from beginning with all plans that are active.
_WAITS_FOR = """CASE WHEN step.kind = 'ask' THEN coalesce(
    (
        SELECT holder.name FROM application AS applied
        CROSS JOIN plan AS first ON first.interviewer = applied.told_by AND first.application = applied.id
        CROSS JOIN interviewer AS holder ON holder.id = first.interviewer
        WHERE applied.told_by IS NOT NULL AND {asks}
          AND (applied.id = plan.application OR applied.employer = plan.employer)
          AND (first.id < plan.id OR plan.interviewer IS NOT
               (SELECT told_by FROM application WHERE application.id = plan.application))
        ORDER BY first.id LIMIT 1
    ),
    (
        SELECT holder.name FROM plan AS first INDEXED BY plan_by_employer
        CROSS JOIN interviewer AS holder ON holder.id = first.interviewer
        WHERE first.employer = plan.employer AND first.id < plan.id AND {asks} AND {not_told}
        ORDER BY first.id LIMIT 1
    ),
    (
        SELECT holder.name FROM plan AS first INDEXED BY plan_by_application
        CROSS JOIN interviewer AS holder ON holder.id = first.interviewer
        WHERE plan.employer IS NULL AND first.application = plan.application AND first.id < plan.id
          AND {asks} AND {not_told}
        ORDER BY first.id LIMIT 1
    )
) END"""

_NOT_TOLD = """plan.interviewer IS NOT
          (SELECT told_by FROM application WHERE application.id = plan.application)"""
"""Who told the decision waits for nobody but another who told one."""

# An answer, by them or on the line, begins the counting anew.
TALLY = """(
    SELECT total(channel <> 'phone' AND disposition IN ('sent', 'posted')) || '|' ||
        total(channel = 'phone') || '|' || total(disposition = 'voicemail')
    FROM touch WHERE touch.interviewer = person.id AND direction = 'made' AND kind = 'ask'
      AND at > coalesce(
          (SELECT max(at) FROM touch AS answer WHERE answer.interviewer = person.id
             AND (answer.direction = 'received' AND answer.outcome IS NOT 'out_of_office'
                  OR answer.disposition = 'connected')), '')
)"""


def waits_for(today: date) -> str:
    """Write the question for whom a step waits, by name; nothing when it is its person's turn.

    Asks go to one person of an employer: who told you, or else the first that was asked. The next one's turn
    comes when nothing is left to ask and the time to answer is over (evidence.md, "Stop rules").
    """
    return _WAITS_FOR.format(asks=_ASKS.format(today=today.isoformat()), not_told=_NOT_TOLD)
