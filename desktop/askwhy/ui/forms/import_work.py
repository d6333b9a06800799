"""What an import does beside the window before it changes anything: reads what it was given, and compares."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from askwhy.domain.drafts import PersonDraft, Problem
from askwhy.domain.faults import Fault
from askwhy.exchange.csv_mapping import CsvMapping
from askwhy.operations.imports import Coming
from askwhy.ui.forms.tables import Table, table_of
from askwhy.workspace.files import ReadFiles, read_files, spread_out
from askwhy.workspace.jobs import Progress
from askwhy.workspace.workspace import Workspace


class Source(NamedTuple):
    """From where people come: files and folders, or what was pasted and is read already."""

    paths: tuple[Path, ...] = ()
    pasted: ReadFiles | None = None


class Previewed(NamedTuple):
    """Who was read, what they would change, and what could not be read."""

    people: tuple[PersonDraft, ...] = ()
    coming: tuple[Coming, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()
    """What was read well and has no field."""
    tables: tuple[Table, ...] = ()
    """The files that are tables, and how they were read."""

    @property
    def unclear(self) -> tuple[Table, ...]:
        """The tables of which somebody must say what their columns hold, before anybody is read."""
        return tuple(table for table in self.tables if not table.is_clear)


def read_and_compare(
    source: Source, tables: Sequence[Table], workspace: Workspace, now: datetime, tell: Progress
) -> Previewed:
    """Read all, and tell what it would change. `tables` are those of which somebody said how they are read.

    Where that must still be said of one, nobody is read yet. Raises the faults of reading.
    """
    if source.pasted is not None:
        read = source.pasted
        return _compared(read, (), workspace, now, tell)
    settled = {table.path: table for table in tables}
    found: list[Table] = []

    def read_as(path: Path, data: bytes) -> CsvMapping | None:
        table = settled.get(path) or table_of(path, data)
        found.extend([table] if table is not None else [])
        return table.mapping if table is not None and table.said else None

    try:
        read = read_files(spread_out(source.paths), tell, read_as)
    except Fault as fault:
        if fault.reason.key == "stopped" or all(table.is_clear for table in found):
            raise
        read = ReadFiles((), ())
    if not all(table.is_clear for table in found):
        return Previewed(tables=tuple(found))
    return _compared(read, tuple(found), workspace, now, tell)


def _compared(
    read: ReadFiles, tables: tuple[Table, ...], workspace: Workspace, now: datetime, tell: Progress
) -> Previewed:
    coming = workspace.preview(read.people, now, tell)
    return Previewed(read.people, coming, read.problems, read.remarks, tables)
