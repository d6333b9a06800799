"""The titles of columns: each is known once, and the doubtful ones depend on the others."""

from collections import Counter

import pytest

from askwhy.exchange.csv_person import ADDRESS_FIELDS, SINGLE_FIELDS
from askwhy.exchange.headers import columns, score
from askwhy.facts.tables import rows

_OTHER_FIELDS = {
    *("kept", "opted_out"),
    *("email", "phone", "formatted", "email_label", "phone_label", "address_label"),
    *("note", "tag", "gender", "zone", "nothing", "silent"),
    *("name_or_family", "name_or_given", "family_or_nickname", "role_or_prefix"),
}


def fields(*titles: str) -> list[str]:
    """Give the fields that these titles mean together."""
    return [column.field for column in columns(titles)]


def test_every_row_of_the_table_names_a_field_that_is_read() -> None:
    named = {row[0] for row in rows("csv_headers.tsv")}

    assert named <= {*ADDRESS_FIELDS, *SINGLE_FIELDS, *_OTHER_FIELDS}


def test_no_title_means_two_things() -> None:
    meanings = Counter(
        title
        for title, _, _ in {
            ("".join(filter(str.isalpha, title.casefold())), field, label)
            for field, label, titles in rows("csv_headers.tsv")
            for title in titles.split("|")
        }
    )

    assert [title for title, count in meanings.items() if count > 1] == []


@pytest.mark.parametrize("title", ["E-mail", "EMAIL", "e-mail:", " Email ", "Email 2", "E_Mail"])
def test_case_and_punctuation_do_not_count(title: str) -> None:
    assert fields(title) == ["email"]


@pytest.mark.parametrize("cell", ["Phone: 555-0142", "Dana Reyes", "", "42", "?"])
def test_other_cells_are_no_titles(cell: str) -> None:
    assert fields(cell) == [""]


def test_a_name_is_the_familys_only_beside_a_first_name_alone() -> None:
    assert fields("Name", "Vorname") == ["family", "given"]
    assert fields("Name", "Given Name", "Family Name") == ["name", "given", "family"]
    assert fields("Nom") == ["name"]


def test_a_romance_name_is_the_first_one_beside_the_familys() -> None:
    assert fields("Nombre", "Apellidos") == ["given", "family"]
    assert fields("Nombre") == ["name"]
    assert fields("Nome", "Apelido") == ["given", "family"]
    assert fields("Primeiro nome", "Sobrenome", "Apelido") == ["given", "family", "nickname"]


def test_a_title_is_a_role_unless_there_is_another() -> None:
    assert fields("Name", "Title") == ["name", "role"]
    assert fields("Name", "Title", "Job Title") == ["name", "prefix", "role"]


def test_a_row_is_a_header_when_it_tells_of_people() -> None:
    assert score(["First Name", "Last Name", "Shoe size"]) == 2
    assert score(["E-mail"]) == 1
    assert score(["City", "Notes"]) == 0
    assert score(["Phone"]) == 0
