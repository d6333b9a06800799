"""The commands that bring people in and show what the Book holds: import, people, today, windows, sheets."""

from dataclasses import asdict
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from askwhy.cli.context import Context
from askwhy.cli.output import instant, iso, why
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Plan, PlanState
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.today import TodayItem
from askwhy.domain.windows import CallWindow, RankedWindow
from askwhy.facts.postal import postal_lines
from askwhy.facts.sheets import find_sheets
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.store.rows import DueRow
from askwhy.wording import dates, names, problems
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.reasons import sentence
from askwhy.workspace import situations
from askwhy.workspace.files import read_files
from askwhy.workspace.today import suggest, today_page


def bring_in(context: Context) -> None:
    """Bring in people from files; what could not be read is listed with its line."""
    read = read_files(context.arguments.files)
    report = context.workspace.bring_in(read.people, context.now)
    listed = [
        {
            "file": problem.file,
            "line": problem.line,
            "text": problem.text,
            "why": problems.sentence(problem.why),
        }
        for problem in read.problems
    ]
    counts = asdict(report) | {"skipped": read.skipped}
    lines = [
        ngettext("One person added", "{count} people added", report.added)
        + _(", {updated} updated, {unchanged} unchanged.").format(**counts)
    ]
    lines += [f"{each['file']}:{each['line']}: {each['why']} {each['text']}" for each in listed]
    context.show(counts | {"problems": listed}, lines)


def people(context: Context) -> None:
    """List the interviewers."""
    book = context.workspace.book
    keys = people_ids(book.database, PeopleQuery(text=" ".join(context.arguments.query)))
    found = book.values(Interviewer, keys)
    employers = book.values(Employer, {each.employer for each in found.values() if each.employer is not None})
    plans = _plans(context, keys)
    rows = [_person(context, found[key], employers, plans) for key in keys]
    lines = [f"{row['id']:>4}  {row['name']}{_described(row)}" for row in rows]
    context.show(rows, lines or [_("Nobody yet. Bring people in with askwhy import.")])


def _plans(context: Context, keys: list[InterviewerId]) -> dict[InterviewerId, Plan]:
    """Give each person's plan that counts: one under way before one that has ended, the newest first."""
    plans: dict[InterviewerId, Plan] = {}
    for plan in context.workspace.book.of(Plan, "interviewer", keys):
        known = plans.get(plan.interviewer)
        if known is None or known.state is PlanState.FINISHED or plan.state is not PlanState.FINISHED:
            plans[plan.interviewer] = plan
    return plans


def _person(
    context: Context, person: Interviewer, employers: dict[Any, Employer], plans: dict[InterviewerId, Plan]
) -> dict[str, Any]:
    employer = employers[person.employer].name if person.employer is not None else ""
    home = context.workspace.world.home
    plan = plans.get(person.id)
    return {
        "id": person.id,
        "name": person.name,
        "role": person.role,
        "employer": employer,
        "emails": [email.address for email in person.emails],
        "phones": [phone.typed for phone in person.phones],
        "addresses": [
            {"lines": list(postal_lines(person.name, employer, address, home))}
            for address in person.addresses
        ],
        "time_zone": context.workspace.world.zone_of(person.zone).key,
        "zone_reason": sentence(person.zone.reason, context.today),
        "plan": None
        if plan is None
        else {"id": plan.id, "sequence": plan.sequence, "state": plan.state.value},
    }


def _described(row: dict[str, Any]) -> str:
    parts = [part for part in (row["role"], row["employer"], *row["emails"][:1], *row["phones"][:1]) if part]
    return f" — {', '.join(parts)}" if parts else ""


def today(context: Context) -> None:
    """Show what is due, in the order to do it; what is overdue comes first."""
    page = today_page(context.workspace, context.now)
    items = sorted(page.due.items, key=lambda item: not item.overdue)
    lines = [dates.long_day(page.day)]
    lines += [_due_line(context, item) for item in items]
    lines += [
        f"        {row.name}: " + _("waits for {who}.").format(who=row.waits_for)
        for row in page.due.held
        if isinstance(row, DueRow)
    ]
    if not items:
        lines.append(_("Nothing waits for you today."))
    context.show([_due_json(context, item) for item in items], lines)


def _due_json(context: Context, item: TodayItem) -> dict[str, Any]:
    row = item.row
    assert isinstance(row, DueRow)
    return {
        "step": row.step,
        "channel": row.channel.value,
        "purpose": row.purpose,
        "who": row.name,
        "employer": row.employer,
        "due_on": iso(row.due_on),
        "window": _window_json(context, item.window, row),
        "why": why(item.why, context.today),
    }


def _window_json(context: Context, window: CallWindow | None, row: DueRow) -> dict[str, str] | None:
    if window is None:
        return None
    return _clocks(window, context.workspace.world.zone_of(row.zone), context.workspace.world.own_zone)


def _clocks(window: CallWindow, theirs: ZoneInfo, own: ZoneInfo) -> dict[str, str]:
    return {
        "kind": window.kind.value,
        "start": instant(window.start.astimezone(theirs)),
        "end": instant(window.end.astimezone(theirs)),
        "your_start": instant(window.start.astimezone(own)),
        "your_end": instant(window.end.astimezone(own)),
    }


def _due_line(context: Context, item: TodayItem) -> str:
    row = item.row
    assert isinstance(row, DueRow)
    title = names.step_title(row.channel, row.purpose, item.window.kind if item.window else row.window)
    employer = f", {row.employer}" if row.employer else ""
    times = _both(context, item.window, row)
    return f"{row.step:>6}  {title}: {row.name}{employer}{times}. {why(item.why, context.today)}"


def _both(context: Context, window: CallWindow | None, row: DueRow) -> str:
    if window is None:
        return ""
    world = context.workspace.world
    own = _stretch(window, world.own_zone)
    theirs = _stretch(window, world.zone_of(row.zone))
    return f", {own} ({theirs} {names.theirs(row.pronouns)})"


def _stretch(window: CallWindow, zone: ZoneInfo) -> str:
    return dates.stretch(window.start.astimezone(zone), window.end.astimezone(zone))


def windows(context: Context) -> None:
    """Suggest the next call windows for a person, in both clocks, with the reasons."""
    key = context.who(context.arguments.who)
    situation = situations.of_person(context.workspace.book, key)
    person = situation.person
    world = context.workspace.world
    found = suggest(context.workspace, situation, context.now, context.arguments.count)
    theirs = world.zone_of(person.zone)
    data = {
        "who": person.name,
        "time_zone": theirs.key,
        "zone_reason": sentence(person.zone.reason, context.today),
        "windows": [
            _clocks(each.window, theirs, world.own_zone) | {"why": why(each.reason, context.today)}
            for each in found.windows
        ],
        "note": why(found.note, context.today),
    }
    lines = [f"{person.name}, {theirs.key} ({data['zone_reason']})"]
    lines += [_window_line(context, each, theirs, person.pronouns) for each in found.windows]
    lines += [data["note"]] if data["note"] else []
    context.show(data, lines)


def _window_line(context: Context, each: RankedWindow, theirs: ZoneInfo, pronouns: str) -> str:
    own = context.workspace.world.own_zone
    window = each.window
    day = dates.day_with_weekday(_start_in(window, own).date())
    return (
        f"  {day}  {_stretch(window, own)}  ({dates.day_with_weekday(window.day)} {_stretch(window, theirs)} "
        f"{names.theirs(pronouns)})  {why(each.reason, context.today)}"
    )


def _start_in(window: CallWindow, zone: ZoneInfo) -> datetime:
    return window.start.astimezone(zone)


def sheets(context: Context) -> None:
    """List the label sheets that are known."""
    found = find_sheets(" ".join(context.arguments.query))
    lines = [
        f"{sheet.name:<28} {sheet.title}, {sheet.description} ({sheet.columns} × {sheet.rows}, "
        f"{sheet.label_width:g} × {sheet.label_height:g} mm)"
        for sheet in found
    ]
    context.show([asdict(sheet) for sheet in found], lines or [_("No sheet fits.")])
