"""Runs one command: opens the Book as it needs, and turns a fault into one sentence and an exit status."""

import argparse
from collections.abc import Callable
from pathlib import Path

from askwhy.cli import keeping, output, people, planning, printing, today
from askwhy.cli.context import Context, system_now
from askwhy.cli.options import parser
from askwhy.domain.faults import Fault
from askwhy.wording import faults
from askwhy.workspace.home import default_book, named_book
from askwhy.workspace.workspace import Workspace

DONE, FAULT, STOPPED = 0, 1, 130
"""The exit statuses; the last is a shell's for Ctrl+C."""

COMMANDS: dict[str, Callable[[Context], None]] = {
    "import": people.bring_in,
    "people": people.people,
    "today": today.today,
    "windows": today.windows,
    "start": planning.start,
    "decide": planning.decide,
    "tick": planning.tick,
    "skip": planning.skip,
    "postpone": planning.postpone,
    "reply": planning.reply,
    "labels": printing.labels,
    "sheets": printing.sheets,
    "export": keeping.export,
    "undo": keeping.undo,
    "redo": keeping.redo,
    "set": keeping.set_one,
    "demo": keeping.demo,
}

_MAKING = frozenset({"import", "demo"})
"""The commands that make a missing book; elsewhere a missing named book is a fault."""


def run(words: list[str]) -> int:
    """Run a command; gives the exit status. Wrong use ends in `SystemExit` with 2."""
    output.begin()
    try:
        _run(_parsed(words))
        output.finish()
    except Fault as fault:
        output.complain(faults.sentence(fault))
        return FAULT
    except KeyboardInterrupt:
        return STOPPED
    return DONE


def _parsed(words: list[str]) -> argparse.Namespace:
    try:
        return parser().parse_args(words)
    finally:
        output.finish()  # the help, which may be read by `head`


def _run(arguments: argparse.Namespace) -> None:
    making = arguments.command in _MAKING
    context = Context(lambda: _open(arguments.book, making=making), arguments.now or system_now(), arguments)
    try:
        if not making:
            # A missing Book is told first; one that is made only when there is something to put in.
            _ = context.workspace
        COMMANDS[arguments.command](context)
    finally:
        context.close()


def _open(argument: Path | None, *, making: bool) -> Workspace:
    """Open the named Book, or the default one, which is simply empty when it is missing."""
    named = named_book(argument)
    path = named or default_book()
    return Workspace.open(path, create=making or named is None)
