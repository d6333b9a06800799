"""The commands that tell what to do and when to call: today, windows."""

from typing import Any
from zoneinfo import ZoneInfo

from askwhy.cli.context import Context
from askwhy.cli.output import instant, iso, shown, table, why
from askwhy.domain.today import TodayItem
from askwhy.domain.windows import CallWindow, RankedWindow
from askwhy.store.rows import DueRow
from askwhy.wording import dates, names, proposals
from askwhy.wording.i18n import _
from askwhy.wording.reasons import sentence
from askwhy.workspace import situations
from askwhy.workspace.today import suggest, today_page


def today(context: Context) -> None:
    """Show what is due, in the order to do it; what is overdue comes first."""
    page = today_page(context.workspace, context.now)
    items = sorted(page.due.items, key=lambda item: not item.overdue)
    lines = [dates.long_day(page.day), ""]
    for item in items:
        lines += _due_lines(context, item)
    if not items:
        lines.append(_("Nothing waits for you today."))
    lines += [line for proposal in page.proposals for line in ("", proposals.sentence(proposal, page.day))]
    waiting = [why(held.why, context.today) for held in page.due.held]
    context.show([_due_json(context, item) for item in items], [*lines, "", *waiting] if waiting else lines)


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
    world = context.workspace.world
    return _clocks(window, world.zone_of(row.zone), world.own_zone) if window is not None else None


def _clocks(window: CallWindow, theirs: ZoneInfo, own: ZoneInfo) -> dict[str, str]:
    return {
        "kind": window.kind.value,
        "start": instant(window.start.astimezone(theirs)),
        "end": instant(window.end.astimezone(theirs)),
        "your_start": instant(window.start.astimezone(own)),
        "your_end": instant(window.end.astimezone(own)),
    }


def _due_lines(context: Context, item: TodayItem) -> list[str]:
    row = item.row
    assert isinstance(row, DueRow)
    title = names.step_title(row.channel, row.purpose, item.window.kind if item.window else row.window)
    employer = f", {row.employer}" if row.employer else ""
    reason = why(item.why, context.today)
    return [
        f"{row.step:>5}  {title}: {row.name}{employer}",
        " " * 7 + _times(context, item.window, row) + reason,
    ]


def _times(context: Context, window: CallWindow | None, row: DueRow) -> str:
    if window is None:
        return ""
    world = context.workspace.world
    own, theirs = _stretch(window, world.own_zone), _stretch(window, world.zone_of(row.zone))
    both = own if own == theirs else f"{own} ({theirs} {names.theirs(row.pronouns)})"
    return both + ". "


def _stretch(window: CallWindow, zone: ZoneInfo) -> str:
    return dates.stretch(window.start.astimezone(zone), window.end.astimezone(zone))


def windows(context: Context) -> None:
    """Suggest the next call windows for a person, in both clocks, with the reasons."""
    key = context.who(context.arguments.who)
    situation = situations.of_person(context.workspace.book, key)
    person, world = situation.person, context.workspace.world
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
    lines = [f"{person.name}, {theirs.key}. {data['zone_reason']}."]
    lines += table(_window_cells(context, each, theirs, person.pronouns) for each in found.windows)
    context.show(data, [*lines, str(data["note"])] if found.note else lines)


def _window_cells(context: Context, each: RankedWindow, zone: ZoneInfo, pronouns: str) -> tuple[str, ...]:
    own, window = context.workspace.world.own_zone, each.window
    day = window.start.astimezone(own).date()
    theirs = f"{_stretch(window, zone)} {names.theirs(pronouns)}"
    if day != window.day:
        theirs += f", {shown(window.day)}"
    return shown(day), _stretch(window, own), f"({theirs})", why(each.reason, context.today)
