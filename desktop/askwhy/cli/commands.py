"""Runs one command: opens the Book as it needs, and turns a fault into one sentence and an exit status."""

import argparse
import gc
from collections.abc import Callable
from importlib import import_module

from askwhy import __version__
from askwhy.cli import output
from askwhy.cli.context import Context, system_now
from askwhy.cli.language import speak_to_reader, speaking
from askwhy.cli.listing import COMMANDS, MAKING, NOT_AT_ONCE
from askwhy.cli.options import common
from askwhy.domain.faults import Fault
from askwhy.wording.i18n import _
from askwhy.workspace.home import default_book, named_book
from askwhy.workspace.open_book import OpenBook

DONE, FAULT, STOPPED = 0, 1, 130
"""The exit statuses; the last is a shell's for Ctrl+C."""


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
    # As a rule the command stands first; the others are looked at for the help, and when something is wrong.
    called = words[0] if words and words[0] in COMMANDS else ""
    try:
        return parser(called).parse_args(words)
    finally:
        output.finish()  # the help, which may be read by `head`


def parser(called: str = "") -> argparse.ArgumentParser:
    """Build the parser of all commands, or of one alone; without a command, the window is meant."""
    root = argparse.ArgumentParser(
        prog="askwhy",
        description=_("Ask kindly why you did not get the job: by e-mail, phone and letter, at a good time."),
        epilog=_(
            "Without a command, the window opens; with files, it shows whom they would bring in. "
            "WHO is a number from askwhy people, or part of a name."
        ),
    )
    root.add_argument("--version", action="version", version=f"AskWhy {__version__}")
    common(root, top=True)
    commands = root.add_subparsers(dest="command", metavar="COMMAND", title=_("commands"))
    for name in [called] if called else COMMANDS:
        text, takes = _(COMMANDS[name].text), COMMANDS[name].takes
        made = commands.add_parser(name, help=text, description=text)
        common(made)
        if takes:
            _named(takes)(made)
    return root


def _run(arguments: argparse.Namespace) -> None:
    named = named_book(arguments.book)
    path = named or default_book()
    create = arguments.command in MAKING or named is None
    open_book = speaking(lambda: OpenBook.open(path, create=create), as_json=arguments.json)
    context = Context(path, open_book, arguments.now or system_now(), arguments)
    try:
        if arguments.command not in NOT_AT_ONCE:
            # A missing Book is told first; one that is made only when there is something to put in.
            _ = context.opened
        verb = function_of(arguments.command)
        gc.freeze()
        gc.enable()
        verb(context)
        if context.has_changed:
            from askwhy.cli import calendar  # a command that only reads needs none

            calendar.keep(context)
    finally:
        context.close()


def function_of(command: str) -> Callable[[Context], None]:
    """Give what runs a command."""
    return _named(COMMANDS[command].runs)


def _named(words: str) -> Callable[..., None]:
    """Load a module of this room, and give its function that "module.function" names."""
    module, _dot, name = words.partition(".")
    found: Callable[..., None] = getattr(import_module(f"{__package__}.{module}"), name)
    return found
