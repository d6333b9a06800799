"""The command that tells when to call: windows."""

from zoneinfo import ZoneInfo

from askwhy.cli.clocks import both_clocks
from askwhy.cli.context import Context
from askwhy.cli.output import why
from askwhy.domain.suggestions import RankedWindow
from askwhy.wording.reasons import sentence
from askwhy.wording.windows import told
from askwhy.workspace import situations
from askwhy.workspace.calling import suggest


def windows(context: Context) -> None:
    """Suggest the next call windows for a person, in both clocks, with the reasons."""
    key = context.who(context.arguments.who)
    situation = situations.of_person(context.workspace.book, key)
    person, world = situation.person, context.workspace.world
    found = suggest(context.workspace, situation, context.now, context.arguments.count)
    theirs = world.zone_of(person.zone)
    lines = [_told(context, each, theirs, person.pronouns) for each in found.windows]
    data = {
        "who": person.name,
        "time_zone": theirs.key,
        "zone_reason": sentence(person.zone.reason, context.today),
        "windows": [
            both_clocks(each.window, theirs, world.own_zone) | {"why": line}
            for each, line in zip(found.windows, lines, strict=True)
        ],
        "note": why(found.note, context.today),
    }
    head = f"{person.name}, {theirs.key}. {data['zone_reason']}."
    context.show(data, [head, *(f"  {line}" for line in lines), *([str(data["note"])] if found.note else [])])


def _told(context: Context, each: RankedWindow, theirs: ZoneInfo, pronouns: str) -> str:
    when = told(each.window, theirs, context.workspace.world.own_zone, pronouns)
    return f"{when} {why(each.reason, context.today)}"
