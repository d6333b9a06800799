"""An old file was most likely written in the code page of the language that its owner's computer speaks."""

import codecs

import pytest

from askwhy.facts.code_pages import code_page
from askwhy.facts.tables import rows


@pytest.mark.parametrize(
    ("name", "page"),
    [("de_DE", "cp1252"), ("pl_PL", "cp1250"), ("zh_TW", "cp950"), ("zh_CN", "gb18030"), ("", "cp1252")],
)
def test_the_page_is_that_of_the_place_or_else_of_the_language(name: str, page: str) -> None:
    assert code_page(name) == page


def test_python_reads_every_page_of_the_table() -> None:
    for page, _names in rows("code_pages.tsv"):
        codecs.lookup(page)
