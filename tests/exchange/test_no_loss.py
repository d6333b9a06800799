"""Whatever a contact file says, each word of it stands with the person or in the report: nothing goes in silence."""

import re
import string

from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.drafts import PersonDraft, ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange.reading import read_contacts
from askwhy.facts.tables import rows

_WORDS = st.lists(
    st.text(string.ascii_letters + string.digits, min_size=1, max_size=12).map(lambda word: f"q{word}x"),
    min_size=1,
    max_size=4,
)
"""Words that mean nothing to anybody, so that none is a country, a label or a title."""
_BORDERS = st.sampled_from([" ", ", ", ",", ";", "\n", " ::: ", "/", ": ", "@", " - ", '"', "\\", "=", "'"])
_VALUES = st.builds(lambda words, border: border.join(words), _WORDS, _BORDERS)

_PROPERTIES = (
    *(
        "FN",
        "N",
        "NICKNAME",
        "TEL",
        "EMAIL",
        "ADR",
        "LABEL",
        "ORG",
        "TITLE",
        "ROLE",
        "URL",
        "NOTE",
        "BDAY",
        "UID",
    ),
    *("CATEGORIES", "TZ", "GEO", "IMPP", "RELATED", "GENDER", "PRONOUNS", "AGENT", "X-HOBBY", "item1.TEL"),
)
_PARAMETERS = (
    "",
    ";TYPE=work",
    ";HOME;PREF",
    ";CHARSET=UTF-8",
    ';TYPE="work,cell"',
    ";PREF=1",
    ";VALUE=text",
)

_TITLES = [
    title
    for field, _label, titles in rows("csv_headers.tsv")
    if field not in ("nothing", "silent") and not field.endswith("_label")
    for title in titles.split("|")
]
_ATTRIBUTES = [
    name
    for field, _label, names in rows("ldif_attributes.tsv")
    if field not in ("nothing", "left_out")
    for name in names.split("|")
]


def missing(values: list[str], found: ReadFile) -> list[str]:
    """Give the words that stand nowhere."""
    kept = " ".join((*map(everything, found.people), *(each.text for each in found.problems)))
    return [
        word for value in values for word in re.findall(r"\bq\w+x\b", value) if word.casefold() not in kept
    ]


def everything(person: PersonDraft) -> str:
    """Give all that is known of a person, in small letters."""
    return repr(person).casefold()


def read(data: bytes) -> ReadFile:
    """Read a file; one that is refused loses nothing, since it stays where it is."""
    try:
        return read_contacts(data, "any")
    except Fault:
        return ReadFile()


@given(
    st.sampled_from(["2.1", "3.0", "4.0"]),
    st.lists(
        st.tuples(st.sampled_from(_PROPERTIES), st.sampled_from(_PARAMETERS), _VALUES), min_size=1, max_size=9
    ),
)
def test_of_a_card(version: str, said: list[tuple[str, str, str]]) -> None:
    lines = [
        f"{name}{parameters}:" + re.sub(r"[\\;,]", r"\\\g<0>", value).replace("\n", "\\n")
        for name, parameters, value in said
    ]
    card = "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))

    found = read(card.encode())

    assert len(found.people) + found.skipped == 1
    if found.people:
        assert missing([value for _name, _parameters, value in said], found) == []


@given(
    st.data(), st.lists(st.sampled_from(_TITLES) | st.just("Shoe size"), min_size=1, max_size=9, unique=True)
)
def test_of_a_table(data: st.DataObject, titles: list[str]) -> None:
    cells = data.draw(st.lists(_VALUES, min_size=len(titles), max_size=len(titles)))
    quoted = (",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in (titles, cells))

    found = read("\r\n".join(quoted).encode())

    if found.people:
        assert missing(cells, found) == []


@given(st.lists(st.tuples(st.sampled_from([*_ATTRIBUTES, "shoeSize"]), _VALUES), min_size=1, max_size=9))
def test_of_an_entry(said: list[tuple[str, str]]) -> None:
    values = [(name, " ".join(value.split("\n"))) for name, value in said]
    entry = "".join(f"{name}: {value}\n" for name, value in values)

    found = read(f"dn: cn=Dana\n{entry}".encode())

    assert len(found.people) + found.skipped == 1
    if found.people:
        assert missing([value for _name, value in values], found) == []
