"""The arguments of the command line: which commands there are and what each takes."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from askwhy import __version__
from askwhy.domain.applications import Decision
from askwhy.domain.outreach import Channel, Disposition, Outcome

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def parser() -> argparse.ArgumentParser:
    """Build the parser of all commands; without a command, the window is meant."""
    root = argparse.ArgumentParser(
        prog="askwhy",
        description="Ask kindly why you did not get the job: by e-mail, phone and letter, at a good time.",
    )
    root.add_argument("--version", action="version", version=f"AskWhy {__version__}")
    _common(root, top=True)
    commands = root.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _reading(commands)
    _planning(commands)
    _printing(commands)
    _keeping(commands)
    return root


def _common(command: argparse.ArgumentParser, *, top: bool = False) -> None:
    """Give a command what all take; a sub-command's silence must not undo what stood before it."""
    missing = None if top else argparse.SUPPRESS
    command.add_argument("--book", type=Path, metavar="FILE", default=missing, help="another book")
    command.add_argument(
        "--now", type=_instant, metavar="T", default=missing, help="the instant to take for now (ISO 8601)"
    )
    command.add_argument(
        "--json", action="store_true", default=False if top else argparse.SUPPRESS, help="print JSON"
    )


def _command(commands: "Commands", name: str, text: str) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=text, description=text)
    _common(made)
    return made


def _reading(commands: "Commands") -> None:
    bring_in = _command(commands, "import", "Bring in people from vCard or CSV files.")
    bring_in.add_argument("files", nargs="+", type=Path, metavar="FILE")
    people = _command(commands, "people", "List the interviewers.")
    people.add_argument("query", nargs="*", metavar="QUERY")
    _command(commands, "today", "Show what is due today.")
    windows = _command(commands, "windows", "Suggest the next call windows for a person.")
    windows.add_argument("who", metavar="WHO")
    windows.add_argument("--count", type=_count, default=5, metavar="N")


def _planning(commands: "Commands") -> None:
    start = _command(commands, "start", "Start a plan.")
    start.add_argument("who", metavar="WHO")
    start.add_argument("--sequence", required=True, metavar="S")
    start.add_argument("--interviewed-on", type=_day, metavar="D")
    start.add_argument("--decided-on", type=_day, metavar="D")
    start.add_argument("--application", type=int, metavar="A")
    decide = _command(commands, "decide", "Enter what became of an application.")
    decide.add_argument("who", metavar="WHO")
    decide.add_argument("decision", choices=[each.value for each in Decision if each is not Decision.PENDING])
    decide.add_argument("--on", type=_day, metavar="D")
    tick = _command(commands, "tick", "Record what happened with a step.")
    tick.add_argument("step", type=int, metavar="STEP")
    tick.add_argument("--disposition", choices=[each.value for each in Disposition], metavar="D")
    tick.add_argument("--outcome", choices=[each.value for each in Outcome], metavar="O")
    tick.add_argument("--note", default="", metavar="TEXT")
    tick.add_argument("--at", type=_instant, metavar="T")
    skip = _command(commands, "skip", "Leave a step out.")
    skip.add_argument("step", type=int, metavar="STEP")
    postpone = _command(commands, "postpone", "Move a step to a date.")
    postpone.add_argument("step", type=int, metavar="STEP")
    postpone.add_argument("to", type=_day, metavar="D")
    reply = _command(commands, "reply", "Record that they answered.")
    reply.add_argument("who", metavar="WHO")
    reply.add_argument("--channel", choices=[each.value for each in Channel], default=Channel.EMAIL.value)
    reply.add_argument("--outcome", choices=[each.value for each in Outcome], metavar="O")
    reply.add_argument("--note", default="", metavar="TEXT")


def _printing(commands: "Commands") -> None:
    labels = _command(commands, "labels", "Write a PDF of envelope labels.")
    labels.add_argument("who", nargs="*", metavar="WHO")
    labels.add_argument("--sheet", required=True, metavar="NAME")
    labels.add_argument("--start", type=int, default=1, metavar="N", help="the first free position")
    labels.add_argument("--outline", action="store_true", help="draw each label's edge")
    labels.add_argument("--due", action="store_true", help="everyone to whom a letter is due")
    labels.add_argument("--all", action="store_true", help="everyone in the book")
    labels.add_argument("--pdf", type=Path, required=True, metavar="FILE")
    sheets = _command(commands, "sheets", "List the label sheets that are known.")
    sheets.add_argument("query", nargs="*", metavar="QUERY")


def _keeping(commands: "Commands") -> None:
    _command(commands, "undo", "Take the last change back.")
    _command(commands, "redo", "Apply again what was undone last.")
    setting = _command(commands, "set", "Change a setting: name, address, zone, country and others.")
    setting.add_argument("key", metavar="KEY")
    setting.add_argument("value", metavar="VALUE")
    _command(commands, "demo", "Fill an empty book with an example.")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write 2026-11-24") from error


def _instant(text: str) -> datetime:
    """Read an instant; without an offset, it is meant on this computer's clock."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no time; write 2026-11-24T08:00:00+01:00") from error
    return instant if instant.tzinfo is not None else instant.astimezone()


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to 100")
    return int(text)
