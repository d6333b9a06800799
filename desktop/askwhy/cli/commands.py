"""Runs one command: opens the Book as it needs, and turns a fault into one sentence and an exit status."""

import argparse
from collections.abc import Callable
from importlib import import_module

from askwhy.cli import output
from askwhy.cli.context import Context, system_now
from askwhy.cli.language import speak_to_reader, speaking_workspace
from askwhy.cli.options import parser
from askwhy.domain.faults import Fault
from askwhy.workspace.home import default_book, named_book
from askwhy.workspace.workspace import Workspace

DONE, FAULT, STOPPED = 0, 1, 130
"""The exit statuses; the last is a shell's for Ctrl+C."""

COMMANDS = {
    "import": "importing.bring_in",
    "people": "people.people",
    "person": "record.person",
    "today": "today.today",
    "windows": "today.windows",
    "start": "planning.start",
    "decide": "planning.decide",
    "tick": "planning.tick",
    "skip": "planning.skip",
    "postpone": "planning.postpone",
    "reply": "planning.reply",
    "refer": "referrals.refer",
    "feedback": "feedback.feedback",
    "themes": "feedback.themes",
    "todo": "feedback.todo",
    "draft": "writing.draft",
    "labels": "printing.labels",
    "sheets": "printing.sheets",
    "export": "keeping.export",
    "envelopes": "mail.envelopes",
    "letters": "mail.letters",
    "calls": "mail.calls",
    "lessons": "lessons.lessons",
    "printers": "printers.printers",
    "undo": "keeping.undo",
    "redo": "keeping.redo",
    "backup": "safety.backup",
    "restore": "safety.restore",
    "check": "safety.check",
    "forget": "forgetting.forget",
    "set": "keeping.set_one",
    "demo": "keeping.demo",
}
"""Each command, and what runs it: a module of this room, loaded when it is called for, and a function of it."""

_MAKING = frozenset({"import", "demo", "restore"})
"""The commands that make a missing book; elsewhere a missing named book is a fault."""

_NOT_AT_ONCE = _MAKING | {"check"}
"""The commands that look at the file before it is opened as a book, if it is at all."""


def run(words: list[str]) -> int:
    """Run a command; gives the exit status. Wrong use ends in `SystemExit` with 2."""
    output.begin()
    speak_to_reader()
    try:
        _run(_parsed(words))
        output.finish()
    except Fault as fault:
        from askwhy.wording import faults  # nothing is wrong as a rule

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
    named = named_book(arguments.book)
    path = named or default_book()
    create = arguments.command in _MAKING or named is None
    opened = speaking_workspace(lambda: Workspace.open(path, create=create), as_json=arguments.json)
    context = Context(path, opened, arguments.now or system_now(), arguments)
    try:
        if arguments.command not in _NOT_AT_ONCE:
            # A missing Book is told first; one that is made only when there is something to put in.
            _ = context.workspace
        function_of(arguments.command)(context)
        if context.has_changed:
            from askwhy.cli import calendar  # a command that only reads needs none

            calendar.keep(context)
    finally:
        context.close()


def function_of(command: str) -> Callable[[Context], None]:
    """Give what runs a command."""
    module, _, name = COMMANDS[command].partition(".")
    found: Callable[[Context], None] = getattr(import_module(f"{__package__}.{module}"), name)
    return found
