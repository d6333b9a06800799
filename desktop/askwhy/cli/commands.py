"""Runs one command: opens the Book as it needs, and turns a fault into one sentence and an exit status."""

from collections.abc import Callable
from pathlib import Path

from askwhy.cli import keeping, planning, printing, reading
from askwhy.cli.context import Context, system_now
from askwhy.cli.options import parser
from askwhy.cli.output import complain
from askwhy.domain.faults import Fault
from askwhy.wording import faults
from askwhy.workspace.home import default_book, named_book
from askwhy.workspace.workspace import Workspace

DONE, FAULT = 0, 1

COMMANDS: dict[str, Callable[[Context], None]] = {
    "import": reading.bring_in,
    "people": reading.people,
    "today": reading.today,
    "windows": reading.windows,
    "start": planning.start,
    "decide": planning.decide,
    "tick": planning.tick,
    "skip": planning.skip,
    "postpone": planning.postpone,
    "reply": planning.reply,
    "labels": printing.labels,
    "sheets": reading.sheets,
    "undo": keeping.undo,
    "redo": keeping.redo,
    "set": keeping.set_one,
    "demo": keeping.demo,
}

_MAKING = frozenset({"import", "demo"})
"""The commands that make a missing book; elsewhere a missing named book is a fault."""


def run(words: list[str]) -> int:
    """Run a command; gives the exit status."""
    arguments = parser().parse_args(words)
    try:
        workspace = _open(arguments.book, making=arguments.command in _MAKING)
        try:
            COMMANDS[arguments.command](Context(workspace, arguments.now or system_now(), arguments))
        finally:
            workspace.close()
    except Fault as fault:
        complain(faults.sentence(fault))
        return FAULT
    return DONE


def _open(argument: Path | None, *, making: bool) -> Workspace:
    """Open the named Book, or the default one, which is simply empty when it is missing."""
    named = named_book(argument)
    path = named or default_book()
    return Workspace.open(path, create=making or named is None)
