"""The command of printers: what is known of each, and how one is set straight."""

from dataclasses import asdict
from typing import Any

from askwhy.cli.context import Context
from askwhy.cli.output import iso, table
from askwhy.cli.pen import pen
from askwhy.domain.faults import Fault
from askwhy.domain.papers import PAPERS, usual_paper
from askwhy.domain.printers import Face, Feed, PrinterTray, tray_key
from askwhy.printing.ruler import ruler
from askwhy.wording.i18n import _
from askwhy.wording.ruler import ruler_words


def printers(context: Context) -> None:
    """List what is known of printers; measure one, say how it takes envelopes, or write the ruler page."""
    given = context.arguments
    if given.ruler is not None:
        _ruler(context)
    elif given.across is not None or given.down is not None or given.feed or given.face:
        _change(context)
    else:
        trays = context.workspace.trays()
        rows = table(map(_row, trays)) if trays else [_("No printer was measured yet.")]
        context.show([_json(tray) for tray in trays], rows)


def _change(context: Context) -> None:
    given, workspace = context.arguments, context.workspace
    if not given.printer:
        raise Fault("printer_unnamed")
    key = tray_key(given.printer, given.tray)
    if given.across is not None or given.down is not None:
        if given.across is None or given.down is None:
            raise Fault("printer_half_measured")
        applied = workspace.measure_printer(key, tuple(given.across), tuple(given.down), context.now)
    if given.feed or given.face:
        known = workspace.tray(key)
        applied = workspace.set_feed(
            key,
            Feed(given.feed) if given.feed else known.feed,
            Face(given.face) if given.face else known.face,
            context.now,
        )
    context.show_applied(applied)


def _ruler(context: Context) -> None:
    given = context.arguments
    paper = PAPERS[given.paper] if given.paper else usual_paper(context.workspace.world.home)
    with pen(context, given.ruler) as drawn:
        drawn.write(ruler(paper, ruler_words()))
    context.show({"written": str(given.ruler)}, [_("The ruler page is written. Print it at 100 %.")])


def _row(tray: PrinterTray) -> tuple[str, ...]:
    return (
        tray.key,
        f"{tray.shift_x:+.1f} / {tray.shift_y:+.1f} mm",
        f"{tray.scale_x:.1%} / {tray.scale_y:.1%}",
        f"{tray.feed.value}, {tray.face.value}",
    )


def _json(tray: PrinterTray) -> dict[str, Any]:
    return asdict(tray) | {"measured_on": iso(tray.measured_on)}
