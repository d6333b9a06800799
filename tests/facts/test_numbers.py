"""Where a comma stands before the decimals, a spreadsheet parts its cells by semicolons."""

import pytest

from askwhy.facts.numbers import decimal_mark


@pytest.mark.parametrize(
    ("name", "mark"),
    [("de_DE", ","), ("de_CH", "."), ("es_MX", "."), ("es_ES", ","), ("en_US", "."), ("", ".")],
)
def test_the_mark_is_that_of_the_place_or_else_of_the_language(name: str, mark: str) -> None:
    assert decimal_mark(name) == mark
