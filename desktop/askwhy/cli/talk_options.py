"""The arguments of the commands of what they said, and of what is to do about it."""

import argparse
from collections.abc import Callable

from askwhy.wording.i18n import _

Command = Callable[[str, str], argparse.ArgumentParser]
"""Makes a command of a name, with what it does."""


def add(command: Command) -> None:
    """Add the commands of feedback, themes and things to do."""
    said = command("feedback", _("Note what somebody said, in their words."))
    said.add_argument("who", metavar="WHO")
    said.add_argument("words", nargs="?", default="", metavar="TEXT", help=_("their words"))
    about(said)
    command("themes", _("List what an answer can be about."))
    todo = command("todo", _("List the things to do before the next interview."))
    one = todo.add_mutually_exclusive_group()
    one.add_argument("--add", metavar="TEXT", help=_("add one"))
    one.add_argument("--done", type=int, metavar="N", help=_("tick the one with this number"))
    one.add_argument("--open", type=int, metavar="N", help=_("take the tick away"))


def about(command: argparse.ArgumentParser) -> None:
    """Let a command say what words are about, and what one will do about it."""
    for name, text in (
        ("--missed", _("a theme that they missed, as in askwhy themes; may be given several times")),
        ("--liked", _("a theme that they liked; may be given several times")),
    ):
        command.add_argument(name, action="append", default=[], metavar="THEME", help=text)
    command.add_argument("--todo", default="", metavar="TEXT", help=_("what you will do about it"))
