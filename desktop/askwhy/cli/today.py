"""The command that tells what to do: today."""

from typing import Any
from zoneinfo import ZoneInfo

from askwhy.cli.clocks import both_clocks
from askwhy.cli.context import Context
from askwhy.cli.output import iso, why
from askwhy.domain.today import TodayItem
from askwhy.domain.windows import CallWindow
from askwhy.store.rows import DueRow
from askwhy.wording import dates, names, proposals
from askwhy.wording.i18n import _
from askwhy.workspace.today import today_page


def today(context: Context) -> None:
    """Show what is due, in the order to do it; what is overdue comes first."""
    page = today_page(context.opened, context.now)
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
    world = context.opened.world
    return both_clocks(window, world.zone_of(row.zone), world.own_zone) if window is not None else None


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
    world = context.opened.world
    own, theirs = _stretch(window, world.own_zone), _stretch(window, world.zone_of(row.zone))
    both = own if own == theirs else f"{own} ({theirs} {names.theirs(row.pronouns)})"
    return both + ". "


def _stretch(window: CallWindow, zone: ZoneInfo) -> str:
    return dates.stretch(window.start.astimezone(zone), window.end.astimezone(zone))
