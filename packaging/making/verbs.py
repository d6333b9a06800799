"""Reads what the command line takes out of its parser, for the manual page and for completion in shells."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from askwhy.cli.commands import parser


class Option(NamedTuple):
    """An option of a command, or a word that it takes without one (then it has no names)."""

    names: tuple[str, ...]
    about: str
    value: str
    """What stands for its value in the help ("FILE"); empty when it takes none."""
    choices: tuple[str, ...]
    is_file: bool


class Verb(NamedTuple):
    """A command, with what it takes; the first of all is the program itself, without a command."""

    name: str
    about: str
    options: tuple[Option, ...]

    @property
    def files(self) -> bool:
        """Whether it takes files that no option names."""
        return any(each.is_file and not each.names for each in self.options)

    @property
    def words(self) -> tuple[str, ...]:
        """The words of which it takes one, where there is a choice."""
        return tuple(word for each in self.options if not each.names for word in each.choices)

    @property
    def named(self) -> tuple[Option, ...]:
        """The options that have names."""
        return tuple(each for each in self.options if each.names)


def verbs() -> list[Verb]:
    """Give the program itself, then each of its commands, in the order of the help."""
    root = parser()
    commands = next(each for each in root._actions if isinstance(each, argparse._SubParsersAction))
    return [
        _verb("", root.description or "", root, skip=commands),
        *(_verb(name, each.description or "", each) for name, each in commands.choices.items()),
    ]


def _verb(name: str, about: str, read: argparse.ArgumentParser, skip: argparse.Action | None = None) -> Verb:
    return Verb(name, about, tuple(_options(each for each in read._actions if each is not skip)))


def _options(actions: Iterator[argparse.Action]) -> Iterator[Option]:
    for action in actions:
        choices = tuple(str(each) for each in action.choices or ())
        takes = action.nargs != 0
        value = str(action.metavar or "|".join(choices) or action.dest.upper()) if takes else ""
        yield Option(
            tuple(action.option_strings),
            (action.help or "").replace("%%", "%"),
            value,
            choices,
            action.type is Path,
        )
