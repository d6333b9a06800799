"""Asks the Book how the asking went: the applications that ended without the job, and what was written and said."""

from collections.abc import Iterable

from askwhy.domain.applications import Decision
from askwhy.domain.asking import Contact
from askwhy.domain.outreach import Channel, Kind
from askwhy.domain.touches import Direction, Disposition, Outcome
from askwhy.store.database import Database

_NOT_CHOSEN = f"decision IN ('{Decision.REJECTED}', '{Decision.SILENT}')"

# Looked up and not called: of 100,000 contacts that is a third of a second.
_CHANNELS = {each.value: each for each in Channel}
_DIRECTIONS = {each.value: each for each in Direction}
_KINDS = {each.value: each for each in Kind}
_DISPOSITIONS: dict[str | None, Disposition | None] = {
    None: None,
    **{each.value: each for each in Disposition},
}
_OUTCOMES: dict[str | None, Outcome | None] = {None: None, **{each.value: each for each in Outcome}}

# A contact that names no application, since no plan was under way, belongs to that of the person's newest plan
# then begun; of who never had one, to that of their newest interview, or of the answer that they brought. The
# instant is told in UTC, and a plan's day on one's own calendar, so a day is allowed for.
CONTACTS = f"""
WITH meant AS (
    SELECT touch.id, touch.interviewer, touch.at, touch.channel, direction, touch.kind, disposition, outcome,
        coalesce(step.purpose, '') AS purpose, coalesce(plan.sequence, '') AS sequence,
        touch.application AS named, EXISTS (SELECT 1 FROM feedback WHERE feedback.touch = touch.id) AS said,
        coalesce(step.plan, (
            SELECT begun.id FROM plan AS begun
            WHERE begun.interviewer = touch.interviewer AND touch.application IS NULL
              AND begun.started_on <= date(touch.at, '+1 day')
            ORDER BY begun.started_on DESC, begun.id DESC LIMIT 1
        )) AS of_plan
    FROM touch
    LEFT JOIN step ON step.id = touch.step
    LEFT JOIN plan ON plan.id = step.plan
    WHERE touch.kind = 'ask' AND direction = 'made' OR direction = 'received' OR outcome IS NOT NULL OR said
), placed AS (
    SELECT meant.*, coalesce(named, CASE
        WHEN of_plan IS NOT NULL THEN (SELECT application FROM plan WHERE plan.id = of_plan)
        ELSE coalesce((
            SELECT interview.application FROM panel JOIN interview ON interview.id = panel.interview
            WHERE panel.interviewer = meant.interviewer AND held_on <= date(meant.at, '+1 day')
            ORDER BY held_on DESC, interview.id DESC LIMIT 1
        ), (SELECT max(application.id) FROM application WHERE told_by = meant.interviewer))
    END) AS application
    FROM meant
)
SELECT coalesce(placed.application, -interviewer) AS matter, channel, direction, kind, disposition, outcome,
    purpose, sequence, said
FROM placed LEFT JOIN application ON application.id = placed.application
WHERE placed.application IS NULL OR {_NOT_CHOSEN}
ORDER BY matter, at, placed.id
"""
"""Everything that was asked or answered, matter by matter; each oldest first."""


def has_more_touches(database: Database, than: int) -> bool:
    """Tell whether the Book has more touches than a number, looking at no more of them."""
    return database.row("SELECT 1 FROM touch LIMIT 1 OFFSET ?", (than,)) is not None


def not_chosen(database: Database) -> int:
    """Count the applications that ended without the job: by a no, or by silence."""
    return database.number(f"SELECT count(*) FROM application WHERE {_NOT_CHOSEN}")


def contacts(database: Database) -> list[Contact]:
    """Give what was asked and answered in these applications, and with people of none, matter by matter."""
    return [
        Contact(
            matter,
            _CHANNELS[channel],
            _DIRECTIONS[direction],
            _KINDS[kind],
            _DISPOSITIONS[disposition],
            _OUTCOMES[outcome],
            purpose,
            sequence,
            bool(said),
        )
        for matter, channel, direction, kind, disposition, outcome, purpose, sequence, said in database.rows(
            CONTACTS
        )
    ]


def still_waiting(database: Database) -> list[int]:
    """Give the applications for which a plan is under way that nobody has answered."""
    sql = """
        SELECT DISTINCT application FROM plan
        WHERE application IS NOT NULL AND state IN ('planned', 'active', 'paused') AND ending IS NULL
    """
    return [key for (key,) in database.rows(sql)]


def plan_names(database: Database, sequences: Iterable[str]) -> dict[str, str]:
    """Give the names under which plans of these sequences were started last."""
    sql = "SELECT name FROM plan WHERE sequence = ? ORDER BY id DESC LIMIT 1"
    found = {key: database.row(sql, (key,)) for key in sequences}
    return {key: row[0] for key, row in found.items() if row is not None}
