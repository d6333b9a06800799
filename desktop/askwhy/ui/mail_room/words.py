"""The sentences of the mail room: what will happen on paper, and which labels are free."""

from askwhy.domain.reasons import Reason
from askwhy.domain.sheets import LabelSheet
from askwhy.printing.labels import LabelRun, PlacedLabel
from askwhy.wording.i18n import N_, _, ngettext
from askwhy.wording.numbers import in_words, opening

_PAPERS = {(216, 279): N_("US Letter"), (210, 297): "A4", (216, 356): N_("Legal"), (148, 210): "A5"}
"""Widths and heights in whole millimetres (ISO 216; ANSI Y14.1)."""

_REMEDIES = {
    "street": N_("Add street"),
    "city": N_("Add city"),
    "postal_code": N_("Add postal code"),
}


def paper(sheet: LabelSheet) -> str:
    """US Letter, A4, or the size in millimetres."""
    size = (round(sheet.page_width), round(sheet.page_height))
    return _(_PAPERS[size]) if size in _PAPERS else f"{size[0]} × {size[1]} mm"


def sheet_size(sheet: LabelSheet) -> str:
    """30 labels, US Letter."""
    labels = ngettext("One label", "{count} labels", sheet.per_sheet)
    return _("{labels}, {paper}").format(labels=labels, paper=paper(sheet))


def used(sheet: LabelSheet, start: int) -> str:
    """Seven are used. Starts at 8, the first free."""
    if sheet.per_sheet == 1:
        return _("A roll: one label after the other.")
    if start == 1:
        return _("A new sheet. Starts at 1.")
    count = start - 1
    said = _("One is used.") if count == 1 else _("{count} are used.").format(count=opening(count))
    return said + " " + _("Starts at {start}, the first free.").format(start=start)


def outcome(run: LabelRun, left_out: int) -> str:
    """Three labels on one sheet, positions 8 to 10. One is left out."""
    said = _happens(run)
    if left_out:
        one, many = _("One is left out."), _("{count} are left out.").format(count=opening(left_out))
        said += " " + (one if left_out == 1 else many)
    return said


def _happens(run: LabelRun) -> str:
    count = len(run.labels)
    if not count:
        return _("There is no label to print.")
    if run.sheet.per_sheet == 1:
        return (
            _("One label.") if count == 1 else _("{count} labels from the roll.").format(count=opening(count))
        )
    first, last = run.labels[0].position, run.labels[-1].position
    if count == 1:
        return _("One label, at position {first}.").format(first=first)
    if run.pages == 1:
        text = _("{count} labels on one sheet, positions {first} to {last}.")
        return text.format(count=opening(count), first=first, last=last)
    text = _("{count} labels on {sheets} sheets, from position {first} on.")
    return text.format(count=opening(count), sheets=in_words(run.pages), first=first)


def page(run: LabelRun, number: int) -> str:
    """Sheet 1 of 2; a roll has labels."""
    text = _("Label {number} of {count}") if run.sheet.per_sheet == 1 else _("Sheet {number} of {count}")
    return text.format(number=number + 1, count=max(1, run.pages))


def place(run: LabelRun, label: PlacedLabel) -> tuple[str, str]:
    """Give a label's number, and where it is: 8 of 30, sheet 1."""
    roll = run.sheet.per_sheet == 1
    number, count = (label.page + 1, run.pages) if roll else (label.position, run.sheet.per_sheet)
    said = _("{position} of {count}").format(position=number, count=count)
    if run.pages > 1 and not roll:
        said = _("{place}, sheet {page}").format(place=said, page=label.page + 1)
    return str(number), said


def print_verb(count: int) -> str:
    """Print 3 labels."""
    if not count:
        return _("Print labels")
    return ngettext("Print one label", "Print {count} labels", count)


def posted_verb(count: int) -> str:
    """Yes, mark 3 letters as posted."""
    if not count:
        return _("Yes")
    return ngettext("Yes, mark one letter as posted", "Yes, mark {count} letters as posted", count)


def remedy(why: Reason) -> tuple[str, str]:
    """Give the button that mends what keeps a label back, and the field it leads to; nothing for some."""
    if why.key == "stopped_opted_out":
        return "", ""
    if why.key == "missing_parts":
        part = str(dict(why.args)["parts"]).split()[0]
        return _(_REMEDIES[part]), part
    return (_("Add address") if why.key == "no_address" else _("Change address")), "street"


def mended_at(why: Reason | None) -> str:
    """Give the field at which to begin."""
    return remedy(why)[1] if why is not None else "street"
