"""In which code page programs of a language wrote their files before Unicode."""

from functools import cache

from askwhy.facts.tables import rows

WESTERN = "cp1252"
"""Western European, and what a computer that names no language is taken for."""


def code_page(locale_name: str) -> str:
    """Give the code page of a locale ("ru_RU": cp1251), named as Python names it."""
    pages = _pages()
    return pages.get(locale_name) or pages.get(locale_name.partition("_")[0], WESTERN)


@cache
def _pages() -> dict[str, str]:
    return {name: page for page, names in rows("code_pages.tsv") for name in names.split()}
