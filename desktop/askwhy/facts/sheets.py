"""The label sheets that are known, by vendor and number."""

from functools import cache

from askwhy.domain.faults import Fault
from askwhy.domain.sheets import LabelSheet
from askwhy.facts.tables import rows


@cache
def label_sheets() -> dict[str, LabelSheet]:
    """Give every known sheet by its name, in the table's order."""
    sheets = (_sheet(row) for row in rows("label_sheets.tsv"))
    return {sheet.name: sheet for sheet in sheets}


def label_sheet(name: str) -> LabelSheet:
    """Give one sheet, in small letters or capitals. Raises Fault "unknown_sheet" with the nearest names."""
    known, key = label_sheets(), name.strip().casefold()
    if key not in known:
        from difflib import get_close_matches  # only for a slip of the hand

        near = get_close_matches(key, known, n=3, cutoff=0.5) or ["avery-5160"]
        raise Fault("unknown_sheet", name=name, near=", ".join(near))
    return known[key]


def find_sheets(query: str) -> list[LabelSheet]:
    """Give the sheets whose name, vendor, number or description holds every word of the query."""
    words = query.casefold().split()
    return [
        sheet
        for sheet in label_sheets().values()
        if all(word in f"{sheet.name} {sheet.title} {sheet.description}".casefold() for word in words)
    ]


def _sheet(row: list[str]) -> LabelSheet:
    name, vendor, part, description, width, height, columns, lines, *measures = row
    return LabelSheet(
        name,
        vendor,
        part,
        description,
        float(width),
        float(height),
        int(columns),
        int(lines),
        *(float(measure) for measure in measures),
    )
