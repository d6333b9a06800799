"""The commands of envelope labels: labels writes them, sheets lists what they can be written on."""

from dataclasses import asdict
from typing import Any

from askwhy.cli.context import Context
from askwhy.cli.output import table
from askwhy.cli.pen import pen
from askwhy.cli.recipients import chosen, ready, show, tray, without
from askwhy.domain.drawer import Measures, in_order
from askwhy.domain.envelopes import Envelope
from askwhy.domain.faults import Fault
from askwhy.domain.papers import PAPERS
from askwhy.domain.sheets import LabelSheet
from askwhy.facts.envelopes import find_envelopes
from askwhy.printing.drawing import Addressee, LeftOut
from askwhy.printing.labels import LabelRun, lay_out
from askwhy.wording.habits import exact
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.sheets import description
from askwhy.workspace.letters import sender, sender_lines


def labels(context: Context) -> None:
    """Write a PDF of labels for the people chosen; who is left out is listed with the reason."""
    given = context.arguments
    sheet = context.workspace.sheet(given.sheet)
    people, left_out = _addressees(context)
    with pen(context, given.pdf) as drawn:
        run = lay_out(sheet, people, given.start, drawn.fonts.width_of, given.copies)
        boxes = drawn.without_glyph(run)
        drawn.write(run, outline=given.outline, tray=tray(context))
    data = {"labels": run.pieces, "sheets": run.pages, "next_position": run.next_position}
    lacking = [(each.who, boxes[each.key]) for each in people if each.key in boxes]
    show(context, data, _summary(run), [*left_out, *run.left_out], lacking)


def _addressees(context: Context) -> tuple[list[Addressee], list[LeftOut]]:
    if not context.arguments.return_address:
        people = chosen(context)
        return ready(people), without(people)
    who = sender(context.workspace.book.settings())
    lines = sender_lines(who)
    if not lines:
        raise Fault("no_sender")
    return [Addressee(0, who.name, lines)], []


def _summary(run: LabelRun) -> str:
    if not run.labels:
        return _("No label was written.")
    labels = ngettext("One label", "{count} labels", run.pieces)
    said = ngettext("{labels} on one sheet.", "{labels} on {count} sheets.", run.pages, labels=labels)
    return said + " " + _("The next free position is {position}.").format(position=run.next_position)


def sheets(context: Context) -> None:
    """List the label sheets and envelopes that are known; or keep a sheet of one's own, or throw it away."""
    given, workspace = context.arguments, context.workspace
    if given.keep is not None:
        context.show_applied(workspace.keep_sheet(given.keep, _measures(context), context.now))
    elif given.drop is not None:
        context.show_applied(workspace.drop_sheet(workspace.sheet(given.drop), context.now))
    elif given.favourite is not None:
        sheet = workspace.sheet(given.favourite)
        use = workspace.sheet_uses().get(sheet.name)
        context.show_applied(
            workspace.favour_sheet(sheet, not (use is not None and use.favourite), context.now)
        )
    else:
        _list(context, " ".join(given.query))


def _measures(context: Context) -> Measures:
    given = context.arguments
    needed = {name: getattr(given, name) for name in ("left", "top", "width", "height")}
    lacking = [f"--{name}" for name, value in needed.items() if value is None]
    if lacking:
        raise Fault("sheet_measures", why=", ".join(lacking))
    return Measures(
        PAPERS[given.paper],
        given.columns,
        given.rows,
        given.left,
        given.top,
        given.width,
        given.height,
        given.gap_x,
        given.gap_y,
    )


def _list(context: Context, query: str) -> None:
    found = in_order(context.workspace.find_sheets(query), context.workspace.sheet_uses())
    cases = find_envelopes(query)
    rows = [*map(_sheet_row, found), *map(_envelope_row, cases)]
    data: list[dict[str, Any]] = [*map(asdict, found), *map(asdict, cases)]
    context.show(data, table(rows) if rows else [_("No sheet fits.")])


def _sheet_row(sheet: LabelSheet) -> tuple[str, ...]:
    return (
        sheet.name,
        f"{sheet.columns} × {sheet.rows}",
        f"{exact(sheet.label_width)} × {exact(sheet.label_height)} mm",
        f"{sheet.title}, {description(sheet.description)}",
    )


def _envelope_row(case: Envelope) -> tuple[str, ...]:
    return (
        case.name,
        "",
        f"{exact(case.width)} × {exact(case.height)} mm",
        _("Envelope {name}").format(name=_(case.title)),
    )
