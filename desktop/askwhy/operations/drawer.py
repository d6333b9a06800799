"""The verbs of the mail room's drawer: keep a sheet of one's own, remember what was used, measure a printer."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from askwhy.domain.changes import Change
from askwhy.domain.drawer import Measures, SheetUse, own_sheet
from askwhy.domain.faults import Fault
from askwhy.domain.printers import Face, Feed, PrinterTray, measured
from askwhy.domain.sheets import LabelSheet
from askwhy.operations.editing import Edits


def keep_sheet(before: Mapping[str, LabelSheet], *, title: str, measures: Measures) -> Change:
    """Keep a sheet of one's own; one of the same title gives way. Raises Fault "sheet_measures"."""
    try:
        sheet = own_sheet(title, measures)
    except ValueError as error:
        raise Fault("sheet_measures", why=str(error)) from error
    edits = Edits()
    edits.change(before.get(sheet.name), sheet)
    return edits.as_change("sheet_kept", sheet=sheet.part)


def drop_sheet(sheet: LabelSheet, use: SheetUse | None) -> Change:
    """Throw a sheet of one's own away, and what was known of it."""
    edits = Edits()
    edits.change(sheet, None)
    if use is not None:
        edits.change(use, None)
    return edits.as_change("sheet_dropped", sheet=sheet.part)


def use_sheet(before: SheetUse | None, *, sheet: LabelSheet, next_free: int, on: date) -> Change:
    """Remember the first free label of a sheet."""
    edits = Edits()
    edits.change(before, replace(before or SheetUse(sheet.name), position=next_free, used_on=on))
    return edits.as_change("sheet_used", sheet=sheet.title, position=next_free)


def favour_sheet(before: SheetUse | None, *, sheet: LabelSheet, favourite: bool) -> Change:
    """Put a sheet among the favourites, or take it out."""
    edits = Edits()
    edits.change(before, replace(before or SheetUse(sheet.name), favourite=favourite))
    return edits.as_change("sheet_favoured", sheet=sheet.title)


def measure_printer(
    before: PrinterTray | None,
    *,
    key: str,
    across: tuple[float, float],
    down: tuple[float, float],
    on: date,
) -> Change:
    """Remember how far a printer is off, from its ruler page. Raises Fault "printer_measures"."""
    try:
        after = measured(key, across, down, on, before=before)
    except ValueError as error:
        raise Fault("printer_measures", why=str(error)) from error
    edits = Edits()
    edits.change(before, after)
    return edits.as_change("printer_measured", printer=key)


def set_feed(before: PrinterTray | None, *, key: str, feed: Feed, face: Face) -> Change:
    """Remember how a printer takes an envelope in."""
    edits = Edits()
    edits.change(before, replace(before or PrinterTray(key), feed=feed, face=face))
    return edits.as_change("printer_fed", printer=key)
