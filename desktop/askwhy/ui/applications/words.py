"""The words of the applications: what became of each, by when an answer was promised, and who told."""

from datetime import date

from askwhy.domain.applications import Application, Decision
from askwhy.store.applications import ApplicationRow
from askwhy.store.rows import PersonRow
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
    """2 plans; nothing for none."""
    return ngettext("one plan", "{count} plans", count) if count else ""


def next_step(row: PersonRow, today: date) -> str:
    """Thank-you card, today; nothing where no step is planned."""
    if row.channel is None:
        return ""
    step = names.step_title(row.channel, row.purpose, row.window)
    if row.waits_for:
        return _("{step}, after {name}").format(step=step, name=row.waits_for)
    if row.due_on is None:
        return step
    # What is overdue is to be done today; since when it is due stands in the pane.
    return f"{step}, {dates.spoken_day(max(row.due_on, today), today)}"


def row_text(row: ApplicationRow, today: date) -> str:
    """Say a whole row, for a reader."""
    under_way = plans(row.active_plans)
    told = _("told by {name}").format(name=row.told_by) if row.told_by else ""
    parts = (
        title(row.employer, row.role),
        ended(row.decision, row.decided_on, today),
        told,
        last_interview(row, today),
        _("{plans} under way").format(plans=under_way) if under_way else "",
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
