"""How numbers are written in the languages of the world, as spreadsheets there read them."""

from functools import cache

from askwhy.facts.tables import rows


def decimal_mark(locale_name: str) -> str:
    """Give the decimal mark of a locale ("de_DE": a comma); a point where the locale is unknown."""
    marks = _marks()
    return marks.get(locale_name) or marks.get(locale_name.partition("_")[0], ".")


@cache
def _marks() -> dict[str, str]:
    return {name: mark for mark, names in rows("decimal_marks.tsv") for name in names.split()}
