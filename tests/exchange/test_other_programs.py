"""Sample files of other programs, where they lie beside the repository: no value of them may be lost.

What must be found is searched by simple means that know nothing of how AskWhy reads.
"""

import base64
import csv
import quopri
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from askwhy.domain.drafts import PersonDraft, ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange.reading import read_contacts
from askwhy.exchange.text import as_utf8
from askwhy.exchange.vcard_lines import properties

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "contacts"
FILES = sorted(path for path in FOLDER.rglob("*") if path.is_file()) if FOLDER.is_dir() else []

ASKED = ("FN", "N", "TEL", "EMAIL", "ADR", "ORG", "TITLE", "ROLE", "URL", "NOTE", "BDAY", "UID")
"""The properties of which every value must be recovered."""

TO_PROGRAMS = re.compile(r"(?i)dn|objectclass|modifytimestamp|mozillausehtmlmail")
"""What LDIF says to programs alone."""

GROUP_OF_ALL = re.compile(r"(?:\* )?My ?Contacts", re.IGNORECASE)
"""Google's, in which everybody is."""

SILENT = ("Normal", "False", "0/0/00", "Unspecified", "female")
"""What programs write where nothing was entered, and what tells the pronouns alone."""

SCHEMES = re.compile(r"^(?:tel:|mailto:|urn:uuid:)|\\[nN]")

pytestmark = pytest.mark.skipif(not FILES, reason="the samples are not here")


def of(*endings: str) -> list[Path]:
    """Give the samples with these endings."""
    return [path for path in FILES if path.name.endswith(endings)]


def named(path: Path) -> str:
    """Name a sample for a list of tests."""
    return f"{path.parts[len(FOLDER.parts)]}-{path.name}"


def read(path: Path, data: bytes | None = None) -> ReadFile:
    """Read a sample, which must not be refused."""
    try:
        return read_contacts(path.read_bytes() if data is None else data, path.name)
    except Fault as fault:
        pytest.fail(f"refused: {fault.reason.key}")


def everything(person: PersonDraft) -> str:
    """Give all that is known of a person."""
    ways = [value for value, _label in (*person.emails, *person.phones)]
    lines = [
        f"{address.street} {address.city} {address.region} {address.postal_code} {address.country}"
        for address in person.addresses
    ]
    said = (person.name, person.uid, person.role, person.employer, person.note, *person.tags, *person.unread)
    return " ".join((*said, person.pronouns, *ways, *lines))


def missing(values: Iterable[str], found: ReadFile) -> list[str]:
    """Give the words of values that stand neither with a person nor in the report."""
    told = [each.text for each in found.problems]
    kept = squeezed(" ".join((*map(everything, found.people), *told)))
    words = (word for value in values for word in re.findall(r"[^\W_]+", SCHEMES.sub(" ", value)))
    return [word for word in words if squeezed(word) not in kept]


def squeezed(text: str) -> str:
    """Give the letters and figures of a text, in small letters."""
    return re.sub(r"[\W_]", "", text.casefold())


def values_of_cards(data: bytes) -> Iterator[str]:
    """Give the values of the properties that are asked for, decoded."""
    for item in properties(as_utf8(data)):
        head, _colon, value = item.text.decode("utf-8", "surrogateescape").partition(":")
        name = re.sub(r"^item\d+\.", "", head.upper()).partition(";")[0]
        if name in ASKED:
            raw = value.encode("utf-8", "surrogateescape")
            if "QUOTED-PRINTABLE" in head.upper():
                raw = quopri.decodestring(raw)
            yield text_of(raw)


def text_of(raw: bytes) -> str:
    """Read bytes in the charset that the samples have beside UTF-8."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252")


@pytest.mark.parametrize("path", of(".vcf", "vcard2.1.vcs", "vcard3.0.vcs", "vcard4.0.vcs"), ids=named)
def test_no_word_of_a_card_is_lost(path: Path) -> None:
    assert missing(values_of_cards(path.read_bytes()), read(path)) == []


@pytest.mark.parametrize("path", of(".vcf"), ids=named)
def test_no_card_is_lost(path: Path) -> None:
    found = read(path)

    cards = len(re.findall(rb"(?i)END:VCARD", as_utf8(path.read_bytes()))) or 1
    nobody = sum(each.why == "no_person" for each in found.problems)
    assert len(found.people) + nobody == cards


@pytest.mark.parametrize("path", of(".csv"), ids=named)
def test_no_cell_of_a_table_is_lost(path: Path) -> None:
    encoding = {"utf16_addressbook.csv": "utf-16", "shiftjis_addressbook.csv": "cp932"}.get(
        path.name, "utf-8-sig"
    )
    text = path.read_text(encoding=encoding).replace("\0", "")
    delimiter = ";" if "semicolon" in path.name else ","

    rows = list(csv.reader(text.splitlines(keepends=True), delimiter=delimiter))

    found = read(path)
    headless = path.name in ("csv_no_header.csv", "tab_comma_mixed.csv")
    cells = [GROUP_OF_ALL.sub("", cell) for row in rows[0 if headless else 1 :] for cell in row]
    assert missing((cell for cell in cells if cell not in SILENT), found) == []
    assert len(found.people) == sum(any(row) for row in rows) - (not headless)


@pytest.mark.parametrize("path", of(".headers.txt"), ids=named)
def test_no_cell_under_the_titles_of_an_outlook_is_lost(path: Path) -> None:
    titles = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    cells = [f"cell{number}x" for number in range(len(titles))]
    data = "\r\n".join(",".join(f'"{cell}"' for cell in row) for row in (titles, cells)).encode()

    found = read(path, data)

    assert len(found.people) == 1
    photo = [cell for title, cell in zip(titles, cells, strict=True) if re.search(r"(?i)photo|foto", title)]
    assert set(missing(cells, found)) <= set(photo)


@pytest.mark.parametrize("path", of(".ldif"), ids=named)
def test_no_value_of_an_entry_is_lost(path: Path) -> None:
    values = []
    for line in path.read_text(encoding="utf-8").replace("\n ", "").splitlines():
        name, _colon, value = line.partition(":")
        if line.strip() and not TO_PROGRAMS.fullmatch(name):
            coded = value.startswith(":")
            values.append(base64.b64decode(value[1:]).decode() if coded else value.strip())

    found = read(path)

    lists = [each.text for each in found.problems if each.why == "list_of_people"]
    assert len(found.people) == path.read_text(encoding="utf-8").count("dn:") - len(lists)
    assert missing(values, found) == []


@pytest.mark.parametrize("path", of(".mab"), ids=named)
def test_an_old_address_book_comes_in(path: Path) -> None:
    found = read(path)

    assert [(each.name, each.emails) for each in found.people] == [
        ("contact number one", (("contact1@invalid", ""),))
    ]
    assert [each.why for each in found.problems] == ["list_of_people"]


@pytest.mark.parametrize("path", of("test_recurring.vcs"), ids=named)
def test_a_calendar_is_told_to_be_one(path: Path) -> None:
    with pytest.raises(Fault) as caught:
        read_contacts(path.read_bytes(), path.name)

    assert caught.value.reason.key == "calendar_file"


def test_every_sample_is_in_one_of_these_tests() -> None:
    read_here = of(".vcf", ".vcs", ".csv", ".headers.txt", ".ldif", ".mab")

    assert [path.name for path in FILES if path not in read_here] == ["README.md", "csv_headers.md"]
