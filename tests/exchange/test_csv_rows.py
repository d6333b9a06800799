"""CSV text becomes rows of cells, also where quoting was careless."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.exchange.csv_rows import DELIMITERS, rows


def cells(text: str, delimiter: str = ",") -> list[list[str]]:
    """Give the cells of each row."""
    return [row.cells for row in rows(text, delimiter)]


@given(
    table=st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1), min_size=1),
    delimiter=st.sampled_from(DELIMITERS),
    line_end=st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_whatever_was_written_well_is_read_as_it_was(
    table: list[list[str]], delimiter: str, line_end: str
) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=line_end, quoting=csv.QUOTE_ALL).writerows(table)

    assert cells(text.getvalue(), delimiter) == table


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Reyes, Dana",Acme', ["Reyes, Dana", "Acme"]),
        ('"She said ""hi""",x', ['She said "hi"', "x"]),
        ('"Dana "The Boss, CEO" Reyes",x', ['Dana "The Boss, CEO" Reyes', "x"]),
        ('Dana, "1 Main St, Ulm" ,x', ["Dana", "1 Main St, Ulm", "x"]),
        ('19" screen,x', ['19" screen', "x"]),
        ('"",""', ["", ""]),
        ('"two\nlines",x', ["two\nlines", "x"]),
    ],
)
def test_quoted_cells_end_where_they_were_meant_to(text: str, expected: list[str]) -> None:
    assert cells(text) == [expected]


def test_a_mark_that_is_never_closed_is_a_letter_and_costs_no_other_row() -> None:
    found = list(rows('"Dana,1\nBo,2\n"Cy,3\n', ","))

    assert [(row.cells, row.unclosed) for row in found] == [
        (['"Dana', "1"], True),
        (["Bo", "2"], False),
        (['"Cy', "3"], True),
    ]


def test_rows_know_the_line_on_which_they_begin() -> None:
    assert [row.line for row in rows('a\r\n"b\nb\rb",x\rc\n\nd', ",")] == [1, 2, 5, 6, 7]
