"""How a table of contacts is read: in which letters, cut where, titled by which line, each column as what."""

from dataclasses import dataclass
from typing import NamedTuple

from askwhy.domain.drafts import PersonDraft
from askwhy.exchange.headers import Column

DELIMITERS = (",", ";", "\t", "|")

CHARSETS = (
    *("utf-8", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp874"),
    *("cp932", "gb18030", "cp950", "cp949", "iso-8859-15", "mac-roman", "utf-16-le", "utf-16-be"),
)
"""The encodings to choose from: Unicode, the code pages of Windows, and what older programs write."""

_TELLS_WHO = frozenset(("name", "given", "family", "nickname", "email", "phone", "employer"))


@dataclass(frozen=True, slots=True)
class CsvMapping:
    """A guess at how a table is to be read, which one may correct and give back.

    Whoever changes the encoding, the delimiter or the header leaves `columns` empty, so that they are guessed
    anew.
    """

    charset: str
    """One of `CHARSETS`."""
    delimiter: str
    """One of `DELIMITERS`."""
    header: int
    """The line of the titles, from 1; 0 where there are none."""
    columns: tuple[Column, ...] = ()

    @property
    def tells_who(self) -> bool:
        """Tell whether a column holds something by which to tell a person."""
        return any(column.field in _TELLS_WHO for column in self.columns)


class LookedRow(NamedTuple):
    """One of the first rows: its line, its cells as they stand, and the person that it would give."""

    line: int
    cells: tuple[str, ...]
    person: PersonDraft | None
    """None: nobody can be told by it."""


class Look(NamedTuple):
    """A look into a table before it is read."""

    mapping: CsvMapping
    rows: tuple[LookedRow, ...]
    lines_above: int = 0
    """Filled rows above the titles, which are left out: LinkedIn's remark."""
