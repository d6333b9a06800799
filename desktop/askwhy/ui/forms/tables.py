"""How tables of contacts are read: as one said the last time for the same titles, else as it is guessed."""

import json
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings

from askwhy.exchange.csv_guess import sample_of
from askwhy.exchange.csv_mapping import CsvMapping
from askwhy.exchange.headers import Column, score
from askwhy.exchange.reading import look_into
from askwhy.workspace.home import home_charset

_ENOUGH = 2
"""Known titles that make a table of contacts. One alone may stand in any table: "Name"."""


class Table(NamedTuple):
    """One file that is a table: its beginning, how that is guessed to be read, and how it shall be."""

    path: Path
    sample: bytes
    guess: CsvMapping
    mapping: CsvMapping
    titles: tuple[str, ...] = ()
    """By what the next table of this kind is known: its titles, or the first row where none were found."""
    said: bool = False
    """Whether somebody said so, now or the last time."""

    @property
    def is_clear(self) -> bool:
        """Tell whether nobody need be asked: titles are known, or somebody has said it."""
        known = score([column.title for column in self.guess.columns])
        whole = known == len(self.guess.columns)
        return self.said or (self.guess.tells_who and (known >= _ENOUGH or whole))


def table_of(path: Path, data: bytes) -> Table | None:
    """Look into what is in a file; None when it is no table."""
    sample = sample_of(data)
    look = look_into(sample, home=home_charset())
    if look is None:
        return None
    titles = tuple(column.title for column in look.mapping.columns)
    if not look.mapping.header:
        titles = look.rows[0].cells if look.rows else ()
    said = _remembered(look.mapping, titles)
    return Table(path, sample, look.mapping, said or look.mapping, titles, said is not None)


def _remembered(guess: CsvMapping, titles: tuple[str, ...]) -> CsvMapping | None:
    """Give how a table with these titles was read the last time; None when nobody has said it."""
    text = str(QSettings("AskWhy", "AskWhy").value(_key(guess, titles), ""))
    try:
        charset, delimiter, header, columns = json.loads(text)
        return CsvMapping(charset, delimiter, header, tuple(Column(*column) for column in columns))
    except (ValueError, TypeError):
        return None


def remember(table: Table) -> None:
    """Keep how a table with such titles is read, on this computer."""
    mapping = table.mapping
    kept = [mapping.charset, mapping.delimiter, mapping.header, [list(column) for column in mapping.columns]]
    QSettings("AskWhy", "AskWhy").setValue(_key(table.guess, table.titles), json.dumps(kept))


def _key(guess: CsvMapping, titles: tuple[str, ...]) -> str:
    """Give the place of what is kept; the letters are part of it, for the whole file tells them."""
    whole = json.dumps([guess.charset, guess.delimiter, guess.header, titles])
    return f"tables/{sha256(whole.encode('utf-8', 'replace')).hexdigest()[:32]}"
