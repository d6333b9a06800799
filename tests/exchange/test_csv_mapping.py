"""How a table is read is a guess that one sees, corrects and gives back."""

from dataclasses import replace

import pytest

from askwhy.domain.drafts import PersonDraft
from askwhy.exchange.csv_mapping import CHARSETS, DELIMITERS, CsvMapping, Look
from askwhy.exchange.headers import meanings, meant
from askwhy.exchange.reading import look_into, read_contacts

OWN = "Wer?;Erreichbar unter;Haus\nDana Reyes;d@x.org;Acme\nBo Lee;b@x.org;\n"


def looked(text: str, mapping: CsvMapping | None = None, encoding: str = "utf-8") -> Look:
    """Look into a table with this text."""
    look = look_into(text.encode(encoding), mapping)
    assert look is not None
    return look


def fields(look: Look) -> list[str]:
    """Give what the columns hold."""
    return [column.field for column in look.mapping.columns]


def named(look: Look) -> list[str]:
    """Give the names that the first rows would give."""
    return [row.person.name for row in look.rows if row.person is not None]


def test_a_look_shows_the_guess_and_the_first_rows_as_they_would_come_in() -> None:
    look = looked("sep=;\nName;E-mail;Mood\nDana;d@x.org;sunny\n;;\nBo;b@x.org;\n")

    assert (look.mapping.charset, look.mapping.delimiter, look.mapping.header) == ("utf-8", ";", 2)
    assert [(column.title, column.field) for column in look.mapping.columns] == [
        ("Name", "name"),
        ("E-mail", "email"),
        ("Mood", ""),
    ]
    assert look.lines_above == 1
    assert [(row.line, row.cells) for row in look.rows] == [
        (3, ("Dana", "d@x.org", "sunny")),
        (5, ("Bo", "b@x.org", "")),
    ]
    assert look.rows[0].person == PersonDraft("Dana", emails=(("d@x.org", ""),), unread=("Mood: sunny",))


def test_only_the_first_rows_are_shown() -> None:
    rows = "".join(f"Person {number},p{number}@x.org\n" for number in range(90))

    assert len(looked("Name,Email\n" + rows).rows) == 5


def test_the_guess_given_back_reads_as_without_it() -> None:
    data = OWN.encode()
    look = looked(OWN)

    assert read_contacts(data, "own.csv", look.mapping).people == read_contacts(data, "own.csv").people


def test_titles_in_an_unknown_language_are_told_by_the_cells() -> None:
    look = looked(OWN)

    assert look.mapping.header == 1
    assert fields(look) == ["name", "email", ""]
    assert named(look) == ["Dana Reyes", "Bo Lee"]


def test_a_corrected_column_is_read_as_it_was_meant() -> None:
    mapping = looked(OWN).mapping
    *others, last = mapping.columns

    corrected = replace(mapping, columns=(*others, meant(last, "employer", "")))

    found = read_contacts(OWN.encode(), "own.csv", corrected)
    assert [person.employer for person in found.people] == ["Acme", ""]
    assert (found.people[0].unread, found.problems) == ((), ())


def test_a_table_without_a_header_is_told_by_its_cells_and_says_so() -> None:
    text = "Dana Reyes,Dana,Reyes,d@x.org,+1 312 555 0142\nBo Lee,Bo,Lee,b@x.org,\n"

    found = read_contacts(text.encode(), "people.csv")

    assert fields(looked(text)) == ["name", "given", "family", "email", "phone"]
    assert [(person.name, person.emails) for person in found.people] == [
        ("Dana Reyes", (("d@x.org", ""),)),
        ("Bo Lee", (("b@x.org", ""),)),
    ]
    assert [(problem.line, problem.why) for problem in found.problems] == [(1, "columns_guessed")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dana,Reyes,d@x.org\nBo,Lee,b@x.org\n", ["given", "family", "email"]),
        ("d@x.org\nb@x.org\n", ["email"]),
        ("Reyes|2025-11-04|d@x.org\nLee|2025-11-05|b@x.org\n", ["name", "", "email"]),
        ("Dana,Reyes,d@x.org\nLee,Bo,\n,,b@x.org\n", ["given", "family", "email"]),
    ],
)
def test_names_and_dates_are_told_apart(text: str, expected: list[str]) -> None:
    assert fields(looked(text)) == expected


def test_a_row_that_is_cut_by_tabs_among_commas_is_cut_there() -> None:
    found = read_contacts(b"1,1,1@x.org,,\n2\t2\t2@x.org\n3\t3\t3@x.org\n", "mixed.csv")

    assert [person.emails[0][0] for person in found.people] == ["1@x.org", "2@x.org", "3@x.org"]


def test_another_first_row_makes_other_titles() -> None:
    text = "Ours,Theirs\nName,Email\nDana,d@x.org\n"

    mapping = replace(looked(text).mapping, header=0, columns=())

    assert [row.cells for row in looked(text, mapping).rows][:2] == [("Ours", "Theirs"), ("Name", "Email")]


def test_another_delimiter_cuts_other_columns() -> None:
    text = "Name;Email,Mood\nDana;d@x.org,sunny\n"

    mapping = replace(looked(text).mapping, delimiter=",", columns=())

    assert [column.title for column in looked(text, mapping).mapping.columns] == ["Name;Email", "Mood"]


def test_a_table_whose_people_nobody_can_tell_is_shown_all_the_same() -> None:
    look = looked("Kto;Gdzie;Kolor\nA1;B1;C1\nA2;B2;C2\n")

    assert [row.person for row in look.rows] == [None, None]
    assert not look.mapping.tells_who


@pytest.mark.parametrize(
    "data", [b"", b"BEGIN:VCARD\nFN:Dana\nEND:VCARD\n", b"PK\x03\x04\x00,\n\x00,\n", b"Dear Dana\n"]
)
def test_what_is_no_table_is_not_looked_into(data: bytes) -> None:
    assert look_into(data) is None


RUSSIAN = "Name,Email\nИрина,i@x.org\n"


def test_what_is_no_unicode_is_read_in_the_code_page_of_the_computer() -> None:
    data = RUSSIAN.encode("cp1251")

    look = look_into(data, home="cp1251")

    assert look is not None
    assert look.mapping.charset == "cp1251"
    assert named(look) == ["Ирина"]
    assert [person.name for person in read_contacts(data, "p.csv", home="cp1251").people] == ["Ирина"]


def test_another_encoding_can_be_chosen() -> None:
    wrong = looked(RUSSIAN, encoding="cp1251").mapping
    assert wrong.charset == "cp1252"

    right = replace(wrong, charset="cp1251", columns=())

    assert named(looked(RUSSIAN, right, "cp1251")) == ["Ирина"]


@pytest.mark.parametrize("encoding", CHARSETS)
def test_every_encoding_to_choose_reads_what_was_written_in_it(encoding: str) -> None:
    text = "Name,Email\nDana Reyes,d@x.org\n"
    mapping = replace(looked(text).mapping, charset=encoding, columns=())

    assert named(looked(text, mapping, encoding)) == ["Dana Reyes"]


def test_a_choice_against_what_could_be_unicode_counts() -> None:
    data = "Name,Email\nZoÃ«,z@x.org\n".encode("cp1252")
    mapping = CsvMapping("cp1252", ",", 1)

    look = look_into(data, mapping)

    assert look is not None
    assert named(look) == ["ZoÃ«"]


def test_a_line_of_unicode_among_others_stays_what_it_is() -> None:
    data = "Name,Email\nJosé,j@x.org\nRené,r@x.org\n".encode("cp1252") + "Zoë,z@x.org\n".encode()

    assert [person.name for person in read_contacts(data, "p.csv").people] == ["José", "René", "Zoë"]


def test_there_is_a_choice_of_what_a_column_holds() -> None:
    pairs = meanings()

    assert {("", ""), ("name", ""), ("email", "work"), ("phone", "cell"), ("nothing", "")} <= set(pairs)
    assert len(pairs) == len(set(pairs))
    assert DELIMITERS[0] == ","


def test_parts_of_one_address_stay_together_when_they_are_corrected() -> None:
    text = "Name,Email,Haus 2 Weg,Haus 2 Stadt\nDana,d@x.org,1 Main St,Chicago\n"
    mapping = looked(text).mapping
    name, email, way, town = mapping.columns

    corrected = replace(mapping, columns=(name, email, meant(way, "street", ""), meant(town, "city", "")))

    person = looked(text, corrected).rows[0].person
    assert person is not None
    assert [(address.street, address.city) for address in person.addresses] == [("1 Main St", "Chicago")]
