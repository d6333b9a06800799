"""The arguments of the command line: which commands there are and what each takes."""

import argparse
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from askwhy import __version__
from askwhy.cli import print_options, referrals, talk_options
from askwhy.domain.applications import Decision
from askwhy.domain.outreach import Channel
from askwhy.domain.papers import PAPERS
from askwhy.domain.touches import Disposition, Outcome
from askwhy.wording.i18n import _

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def parser() -> argparse.ArgumentParser:
    """Build the parser of all commands; without a command, the window is meant."""
    root = argparse.ArgumentParser(
        prog="askwhy",
        description=_("Ask kindly why you did not get the job: by e-mail, phone and letter, at a good time."),
        epilog=_(
            "Without a command, the window opens; with files, it shows whom they would bring in. "
            "WHO is a number from askwhy people, or part of a name."
        ),
    )
    root.add_argument("--version", action="version", version=f"AskWhy {__version__}")
    _common(root, top=True)
    commands = root.add_subparsers(dest="command", metavar="COMMAND", title=_("commands"))
    _reading(commands)
    _planning(commands)
    _recording(commands)
    talk_options.add(lambda name, text: _command(commands, name, text))
    _writing(commands)
    print_options.add(lambda name, text: _command(commands, name, text))
    _keeping(commands)
    return root


def _common(command: argparse.ArgumentParser, *, top: bool = False) -> None:
    """Give a command what all take; a sub-command's silence must not undo what stood before it."""
    missing = None if top else argparse.SUPPRESS
    command.add_argument("--book", type=Path, metavar="FILE", default=missing, help=_("another book"))
    command.add_argument(
        "--now",
        type=_instant,
        metavar="T",
        default=missing,
        help=_("the instant to take for now, such as 2026-11-24T08:00:00+01:00"),
    )
    command.add_argument(
        "--json", action="store_true", default=False if top else argparse.SUPPRESS, help=_("print JSON")
    )


def _command(commands: "Commands", name: str, text: str) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=text, description=text)
    _common(made)
    return made


def _reading(commands: "Commands") -> None:
    bring_in = _command(commands, "import", _("Bring in people from vCard, CSV or LDIF files."))
    bring_in.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring_in.add_argument(
        "--preview", action="store_true", help=_("only tell what it would do; nothing is changed")
    )
    people = _command(commands, "people", _("List the interviewers."))
    people.add_argument("query", nargs="*", metavar="QUERY", help=_("words to find: names, employers, notes"))
    person = _command(commands, "person", _("Tell everything that the book holds about one person."))
    person.add_argument("who", metavar="WHO")
    person.add_argument("--paper", choices=PAPERS, help=_("without it, what is usual at home"))
    person.add_argument("--pdf", type=Path, metavar="FILE", help=_("write it on pages"))
    _command(commands, "today", _("Show what is due today."))
    windows = _command(commands, "windows", _("Suggest the next call windows for a person."))
    windows.add_argument("who", metavar="WHO")
    windows.add_argument("--count", type=_count, default=5, metavar="N", help=_("how many, 5 if not said"))


def _planning(commands: "Commands") -> None:
    start = _command(commands, "start", _("Start a plan."))
    start.add_argument("who", metavar="WHO")
    start.add_argument(
        "--sequence",
        required=True,
        metavar="S",
        help=_("the plan template: standard, gentle, silence, finalist or referral"),
    )
    _dated(start, "--interviewed-on", _("the day of the interview"))
    _dated(start, "--decided-on", _("the day on which you were told"))
    decide = _command(commands, "decide", _("Enter what became of an application."))
    decide.add_argument("who", metavar="WHO")
    decide.add_argument("decision", choices=[each.value for each in Decision if each is not Decision.PENDING])
    _dated(decide, "--on", _("the day on which you were told, else today"))
    for command in (start, decide):
        command.add_argument(
            "--application", type=int, metavar="A", help=_("its number, where there are several")
        )


def _recording(commands: "Commands") -> None:
    tick = _command(commands, "tick", _("Record what happened with a step."))
    tick.add_argument("step", type=int, metavar="STEP")
    _chosen(tick, "--disposition", Disposition, _("what happened on the line or in the post"))
    tick.add_argument("--at", type=_instant, metavar="T", help=_("when it happened, if not now"))
    skip = _command(commands, "skip", _("Leave a step out."))
    skip.add_argument("step", type=int, metavar="STEP")
    postpone = _command(commands, "postpone", _("Move a step to a date."))
    postpone.add_argument("step", type=int, metavar="STEP")
    postpone.add_argument("to", type=_day, metavar="D")
    reply = _command(commands, "reply", _("Record that they answered."))
    reply.add_argument("who", metavar="WHO")
    _dated(reply, "--back-on", _("after an out-of-office reply: the day on which they are back"))
    _chosen(reply, "--channel", Channel, _("how they answered, e-mail if not said"))
    talk_options.about(reply)
    for command in (tick, reply):
        _chosen(command, "--outcome", Outcome, _("what it meant"))
        command.add_argument("--note", default="", metavar="TEXT", help=_("what was said"))
        referrals.add_options(command, prefix="referral-")
    refer = _command(
        commands, "refer", _("Add whom somebody pointed you to, with a plan to introduce yourself.")
    )
    refer.add_argument("who", metavar="WHO", help=_("who named them"))
    refer.add_argument("referral", metavar="NAME", help=_("whom they named: a name, or a number of people"))
    referrals.add_options(refer)


def _writing(commands: "Commands") -> None:
    draft = _command(commands, "draft", _("Show the e-mail or letter of a step, with its fields filled."))
    draft.add_argument("step", type=int, metavar="STEP")
    draft.add_argument(
        "--eml", type=Path, metavar="FILE", help=_("write the e-mail as a draft for a mail program")
    )


def _dated(command: argparse.ArgumentParser, name: str, text: str) -> None:
    command.add_argument(name, type=_day, metavar="D", help=text)


def _chosen(command: argparse.ArgumentParser, name: str, kinds: Iterable[StrEnum], text: str) -> None:
    command.add_argument(name, choices=[each.value for each in kinds], help=text)


def _keeping(commands: "Commands") -> None:
    export = _command(commands, "export", _("Write a file by its ending: .vcf, .csv, .ics, or .json."))
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("--vcard", default="4.0", metavar="V", help=_("the version of a .vcf, 4.0 or 3.0"))
    undo = _command(commands, "undo", _("Take the last change back."))
    redo = _command(commands, "redo", _("Apply again what was undone last."))
    for command in (undo, redo):
        command.add_argument("--yes", action="store_true", help=_("also the record of an e-mail that is out"))
    backup = _command(commands, "backup", _("Write a proved copy of the book to a file."))
    backup.add_argument("file", type=Path, metavar="FILE")
    restore = _command(commands, "restore", _("Put a backup in the place of the book, which is kept."))
    restore.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help=_("without it, the backups there are")
    )
    _command(commands, "check", _("Check the book and its backups in full."))
    forget = _command(commands, "forget", _("Forget people, or an employer: it cannot be undone."))
    forget.add_argument("who", nargs="*", default=[], metavar="WHO")
    forget.add_argument(
        "--employer", default="", metavar="NAME", help=_("an employer with all of its people")
    )
    forget.add_argument("--yes", action="store_true", help=_("do it; without it, what would go is told"))
    setting = _command(commands, "set", _("Change a setting: name, address, zone, country and others."))
    setting.add_argument("key", metavar="KEY")
    setting.add_argument("value", metavar="VALUE", help=_("empty: as it was at first"))
    _command(commands, "demo", _("Fill an empty book with an example."))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            _("{text!r} is no date; write 2026-11-24").format(text=text)
        ) from error


def _instant(text: str) -> datetime:
    """Read an instant; without an offset, it is meant on this computer's clock."""
    try:
        instant = datetime.fromisoformat(text)
        return instant if instant.tzinfo is not None else instant.astimezone()
    except (ValueError, OverflowError) as error:
        raise argparse.ArgumentTypeError(
            _("{text!r} is no time; write 2026-11-24T08:00:00+01:00").format(text=text)
        ) from error


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(_("{text!r} is no number from 1 to 100").format(text=text))
    return int(text)
