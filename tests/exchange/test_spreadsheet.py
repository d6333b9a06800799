"""LibreOffice, where it is installed, opens our table as it was meant: nothing run, nothing spoilt."""

import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.exchange.csv_guard import guarded, phone_cell
from askwhy.exchange.csv_writer import Most, write_rows

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")

pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")

_OFFICE_NS = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE_NS = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT_NS = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

NUMBERS = (
    "+13125550142",
    "0301234567",
    "+1 312 555 0100",
    "030 1234567",
    "1-2-3",
    "12/5",
    "1E5",
    "(312) 555-0142",
)
DANA = PersonDraft(
    "Dana Reyes",
    uid="007",
    role='=HYPERLINK("http://x.example")',
    employer="Zoë & 日本; GmbH, Inc.",
    phones=tuple((number, "") for number in NUMBERS),
    addresses=(Address("12 Main St\nSuite 4", city="Ulm", postal_code="01234"),),
    note='-1 "quoted"\nsecond line',
)


def opened(folder: Path, delimiter: str) -> list[list[ET.Element]]:
    """Give the cells that LibreOffice sees, told what its dialog asks for: the delimiter and UTF-8."""
    file = folder / "people.csv"
    file.write_bytes(b"".join(write_rows([DANA], Most(0, len(NUMBERS), 1), delimiter)))
    words = [
        "--headless",
        "--convert-to",
        "fods",
        f"--infilter=CSV:{ord(delimiter)},34,UTF8,1",
        "--outdir",
        folder,
    ]
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [str(OFFICE), profile, *map(str, words), str(file)], capture_output=True, check=True, timeout=120
    )
    sheet = ET.parse(file.with_suffix(".fods")).getroot()
    return [list(cells(row)) for row in sheet.iter(f"{_TABLE_NS}table-row")]


def cells(row: ET.Element) -> Iterator[ET.Element]:
    """Give the cells of a row; alike ones beside each other stand there once."""
    for cell in row.iter(f"{_TABLE_NS}table-cell"):
        yield from [cell] * min(int(cell.get(f"{_TABLE_NS}number-columns-repeated", 1)), 100)


def text(cell: ET.Element) -> str:
    """Give what a cell shows."""
    return "\n".join("".join(line.itertext()) for line in cell.iter(f"{_TEXT_NS}p"))


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_a_spreadsheet_shows_what_was_written(tmp_path: Path, delimiter: str) -> None:
    header, row, *_below = opened(tmp_path, delimiter)

    shown = dict(zip(map(text, header), row, strict=False))
    assert text(header[0]) == "Name"
    assert all(cell.get(f"{_TABLE_NS}formula") is None for cell in row)
    assert {cell.get(f"{_OFFICE_NS}value-type") for cell in row} <= {"string", None}
    for number, typed in enumerate(NUMBERS, start=1):
        assert text(shown[f"Phone {number} - Value"]) == phone_cell(typed)
    assert text(shown["Organization Name"]) == DANA.employer
    assert text(shown["Organization Title"]) == guarded(DANA.role)
    assert text(shown["Address 1 - Street"]) == DANA.addresses[0].street
    assert text(shown["Address 1 - Postal Code"]) == "'01234"
    assert text(shown["Notes"]) == guarded(DANA.note)
    assert text(shown["UID"]) == "'007"
