"""A contact file is told by its content; whatever it holds, it is read in the end, and soon."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.drafts import ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange.reading import read_contacts
from askwhy.wording.problems import known_keys

_CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Reyes\nEND:VCARD\n"
_TABLE = "Name,Email\nZoë Reyes,z@x.org\n"

_WORDS = [
    *(
        "BEGIN:VCARD",
        "END:VCARD",
        "VERSION:2.1",
        "FN",
        "N",
        "TEL",
        "ADR",
        "LABEL",
        "AGENT",
        "NOTE",
        "item1.",
        "TZ",
    ),
    *(
        ";ENCODING=QUOTED-PRINTABLE",
        ";ENCODING=b",
        ";CHARSET=utf-7",
        ";TYPE=",
        "dn: cn=",
        "objectclass: groupOfNames",
        "cn:: ",
        "<mdb:mork:z",
        "<(80=ns:addrbk:db:row:scope:card:all)>",
        "{1:^80 [1(^80=",
        ")]}",
        "Name",
        "Email",
        "Address 1 - Street",
    ),
    *(
        ":",
        ";",
        ",",
        "=",
        "=C3",
        "\\",
        '"',
        "\n",
        "\r",
        "\r\n",
        "\n ",
        "\t",
        "|",
        " ::: ",
        "@",
        "é",
        "\x00",
        "\ufeff",
    ),
]


def fault_of(data: bytes, name: str) -> str:
    """Give the key of the fault that reading raises."""
    with pytest.raises(Fault) as caught:
        read_contacts(data, name)
    assert dict(caught.value.reason.args) == {"file": name}
    return caught.value.reason.key


@pytest.mark.parametrize("text", [_CARD, _TABLE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("name", ["people.vcf", "people.csv", "people"])
def test_content_tells_what_a_file_is_not_its_name(text: str, encoding: str, name: str) -> None:
    found = read_contacts(text.encode(encoding), name)

    assert ([person.name for person in found.people], found.problems) == (["Zoë Reyes"], ())


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_is_a_fault(data: bytes) -> None:
    assert fault_of(data, "people.vcf") == "empty_file"


@pytest.mark.parametrize(
    "data",
    [
        b'{"name": "Dana Reyes", "email": "d@x.org"}',
        b"Dear Dana,\nthank you for Monday, it was kind.\nBo\n",
        b"12,15,19\n20,21,22\n",
        b"%PDF-1.7\n\x00\x01\x02",
    ],
)
def test_another_file_is_a_fault(data: bytes) -> None:
    assert fault_of(data, "people.vcf") == "not_contacts"


def test_an_archive_or_a_workbook_is_told_to_be_one() -> None:
    assert fault_of(b"PK\x03\x04" + bytes(range(256)), "takeout.zip") == "packed_file"


def test_a_calendar_is_told_to_be_one() -> None:
    data = b"\r\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"

    assert fault_of(data, "meeting.ics") == "calendar_file"


def _read(data: bytes) -> ReadFile:
    try:
        return read_contacts(data, "any")
    except Fault:
        return ReadFile()


@given(st.binary() | st.lists(st.sampled_from(_WORDS)).map(lambda words: "".join(words).encode()))
def test_any_bytes_make_people_problems_or_a_fault(data: bytes) -> None:
    found = _read(data)

    assert all(person.name and person.name == " ".join(person.name.split()) for person in found.people)
    assert {problem.why for problem in found.problems} <= known_keys()
    assert all(problem.line >= 1 and len(problem.text) <= 120 for problem in found.problems)
    repr(found).encode()  # raises for half letters, which no database takes


def _seconds(data: bytes) -> float:
    start = perf_counter()
    _read(data)
    return perf_counter() - start


def _in_card(version: str, text: str) -> str:
    return f"BEGIN:VCARD\nVERSION:{version}\nFN:Dana\n{text}\nEND:VCARD\n"


@pytest.mark.parametrize(
    "data",
    [
        _in_card("3.0", "NOTE:a" + "\n b" * 100_000),
        _in_card("2.1", "NOTE;ENCODING=QUOTED-PRINTABLE:a" + "=\nb" * 100_000),
        _in_card("3.0", "ADR:" + ";" * 300_000),
        _in_card("3.0", 'NOTE;X="' * 40_000),
        _in_card("3.0", "NOTE:" + "\\" * 300_000),
        _in_card("3.0", "".join(f"ADR;TYPE=t{n}:;;{n} St\nLABEL;TYPE=u{n}:{n} Rd\n" for n in range(6_000))),
        "BEGIN:VCARD\nAGENT:\n" * 15_000,
        "\n" * 300_000 + _CARD,
        _TABLE + '"a,b\n' * 60_000,
        _TABLE + '"a"b,' * 60_000,
        _TABLE + '"' * 300_000,
        _TABLE + '" \t' * 100_000,
    ],
    ids=range(12),
)
def test_reading_takes_no_longer_than_a_file_is_long(data: str) -> None:
    """300 kB take well below a second; were it quadratic, it would be minutes."""
    assert _seconds(data.encode()) < 10
