"""The arguments of the commands of what they said, of what is to do about it, and of whom they named."""

import argparse

from askwhy.wording.i18n import _


def feedback(command: argparse.ArgumentParser) -> None:
    """Take who said something, their words, and what these are about."""
    command.add_argument("who", metavar="WHO")
    command.add_argument("words", nargs="?", default="", metavar="TEXT", help=_("their words"))
    about(command)


def todo(command: argparse.ArgumentParser) -> None:
    """Take a thing to do that is new, done or open again."""
    one = command.add_mutually_exclusive_group()
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


def referral(command: argparse.ArgumentParser, *, prefix: str = "") -> None:
    """Let a command take whom somebody named, and what is known of them; with a prefix, besides its own."""
    if prefix:
        command.add_argument(
            "--referral", metavar="NAME", default="", help=_("whom they named: a name, or a number of people")
        )
    for name, metavar, text in (
        ("employer", "NAME", _("where the person works whom they named")),
        ("email", "ADDRESS", _("the e-mail address of the person whom they named")),
        ("phone", "NUMBER", _("the number of the person whom they named")),
    ):
        command.add_argument(
            f"--{prefix}{name}", dest=f"referral_{name}", metavar=metavar, default="", help=text
        )
    command.add_argument(
        f"--{prefix}new",
        dest="referral_new",
        action="store_true",
        help=_("it is somebody else than who has this name in the book"),
    )
