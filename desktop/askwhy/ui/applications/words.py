"""The words of the applications: what became of each, by when an answer was promised, and who told."""

from datetime import date

from askwhy.domain.applications import Application, Decision
from askwhy.store.rows import ApplicationRow
from askwhy.wording import dates, names
from askwhy.wording.i18n import _, ngettext


def title(employer: str, role: str) -> str:
    """Acme, Staff Engineer."""
    return ", ".join(part for part in (employer, role) if part) or _("An application")


def ended(decision: Decision, on: date | None, today: date) -> str:
    """The answer was no, 10 Nov."""
    said = names.decision(decision)
    return f"{said}, {day(on, today)}" if on is not None else said


def day(on: date, today: date) -> str:
    """10 Nov; with the year when it is another one."""
    return dates.short_day(on) if on.year == today.year else f"{dates.short_day(on)} {on.year}"


def last_interview(row: ApplicationRow, today: date) -> str:
    """Interview 3 Nov."""
    if row.last_interview is None:
        return ""
    return _("Interview {day}").format(day=day(row.last_interview, today))


def plans(count: int) -> str:
    """2 plans under way; nothing for none."""
    return ngettext("one plan under way", "{count} plans under way", count) if count else ""


def row_text(row: ApplicationRow, today: date) -> str:
    """Say a whole row, for a reader."""
    told = _("told by {name}").format(name=row.told_by) if row.told_by else ""
    parts = (
        title(row.employer, row.role),
        ended(row.decision, row.decided_on, today),
        told,
        last_interview(row, today),
        plans(row.active_plans),
    )
    return ", ".join(part for part in parts if part)


def promised(application: Application, today: date) -> str:
    """Say by when an answer was promised, and that one may ask once the day has passed."""
    on = application.promised_on
    if on is None or application.decision is not Decision.PENDING:
        return ""
    if on >= today:
        return _("An answer was promised by {day}.").format(day=dates.day_with_weekday(on))
    return _("An answer was promised by {day}. You may ask where things stand.").format(
        day=dates.day_with_weekday(on)
    )
