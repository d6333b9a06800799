"""The themes that came with AskWhy, read from their table: what an answer can be about."""

from collections.abc import Mapping
from functools import cache

from askwhy.assets import resource
from askwhy.domain.feedback import Theme
from askwhy.facts.tables import table

LANGUAGE = "en"
"""The language whose names stand in for those that another one lacks; each has a table of its own."""


@cache
def themes(language: str = LANGUAGE) -> Mapping[str, Theme]:
    """Give every theme by its key, in the order in which people are offered them."""
    path = resource("themes", f"{language}.tsv")
    own = {key: Theme(key, name, *liked) for key, name, *liked in (table(path) if path.is_file() else ())}
    return own if language == LANGUAGE else {**themes(), **own}
