"""The arguments of the commands: what each takes that is read, planned, recorded, written or kept."""

import argparse
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from askwhy.cli import talk_options
from askwhy.domain.outreach import Channel
from askwhy.domain.touches import Disposition, Outcome
from askwhy.wording.i18n import _


def common(command: argparse.ArgumentParser, *, top: bool = False) -> None:
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


def bring_in(command: argparse.ArgumentParser) -> None:
    """Take the files to bring in."""
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")
    command.add_argument(
        "--preview", action="store_true", help=_("only tell what it would do; nothing is changed")
    )


def people(command: argparse.ArgumentParser) -> None:
    """Take words to search by."""
    command.add_argument(
        "query", nargs="*", metavar="QUERY", help=_("words to find: names, employers, notes")
    )


def windows(command: argparse.ArgumentParser) -> None:
    """Take a person, and how many windows are wanted."""
    command.add_argument("who", metavar="WHO")
    command.add_argument("--count", type=_count, default=5, metavar="N", help=_("how many, 5 if not said"))


def start(command: argparse.ArgumentParser) -> None:
    """Take a person, the plan template, and the days on which it hangs."""
    command.add_argument("who", metavar="WHO")
    command.add_argument(
        "--sequence",
        required=True,
        metavar="S",
        help=_("the plan template: standard, gentle, silence, finalist or referral"),
    )
    _dated(command, "--interviewed-on", _("the day of the interview"))
    _dated(command, "--decided-on", _("the day on which you were told"))
    _one_application(command)


def decide(command: argparse.ArgumentParser) -> None:
    """Take what became of an application, and when one was told."""
    from askwhy.domain.applications import Decision  # no other command speaks of it

    command.add_argument("who", metavar="WHO")
    command.add_argument(
        "decision", choices=[each.value for each in Decision if each is not Decision.PENDING]
    )
    _dated(command, "--on", _("the day on which you were told, else today"))
    _one_application(command)


def _one_application(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--application", type=int, metavar="A", help=_("its number, where there are several")
    )


def tick(command: argparse.ArgumentParser) -> None:
    """Take a step and what happened with it."""
    command.add_argument("step", type=int, metavar="STEP")
    _chosen(command, "--disposition", Disposition, _("what happened on the line or in the post"))
    command.add_argument("--at", type=_instant, metavar="T", help=_("when it happened, if not now"))
    _said(command)


def skip(command: argparse.ArgumentParser) -> None:
    """Take a step."""
    command.add_argument("step", type=int, metavar="STEP")


def postpone(command: argparse.ArgumentParser) -> None:
    """Take a step and its new day."""
    command.add_argument("step", type=int, metavar="STEP")
    command.add_argument("to", type=_day, metavar="D")


def reply(command: argparse.ArgumentParser) -> None:
    """Take who answered, how, and what it meant."""
    command.add_argument("who", metavar="WHO")
    _dated(command, "--back-on", _("after an out-of-office reply: the day on which they are back"))
    _chosen(command, "--channel", Channel, _("how they answered, e-mail if not said"))
    talk_options.about(command)
    _said(command)


def _said(command: argparse.ArgumentParser) -> None:
    _chosen(command, "--outcome", Outcome, _("what it meant"))
    command.add_argument("--note", default="", metavar="TEXT", help=_("what was said"))
    talk_options.referral(command, prefix="referral-")


def refer(command: argparse.ArgumentParser) -> None:
    """Take who named somebody, and whom."""
    command.add_argument("who", metavar="WHO", help=_("who named them"))
    command.add_argument("referral", metavar="NAME", help=_("whom they named: a name, or a number of people"))
    talk_options.referral(command)


def draft(command: argparse.ArgumentParser) -> None:
    """Take a step, and where its e-mail goes."""
    command.add_argument("step", type=int, metavar="STEP")
    command.add_argument(
        "--eml", type=Path, metavar="FILE", help=_("write the e-mail as a draft for a mail program")
    )


def export(command: argparse.ArgumentParser) -> None:
    """Take the file to write."""
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--vcard", default="4.0", metavar="V", help=_("the version of a .vcf, 4.0 or 3.0"))


def turn(command: argparse.ArgumentParser) -> None:
    """Take whether the record of an e-mail that is out goes too."""
    command.add_argument("--yes", action="store_true", help=_("also the record of an e-mail that is out"))


def backup(command: argparse.ArgumentParser) -> None:
    """Take the file to write."""
    command.add_argument("file", type=Path, metavar="FILE")


def restore(command: argparse.ArgumentParser) -> None:
    """Take the backup to put back."""
    command.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help=_("without it, the backups there are")
    )


def forget(command: argparse.ArgumentParser) -> None:
    """Take whom to forget."""
    command.add_argument("who", nargs="*", default=[], metavar="WHO")
    command.add_argument(
        "--employer", default="", metavar="NAME", help=_("an employer with all of its people")
    )
    command.add_argument("--yes", action="store_true", help=_("do it; without it, what would go is told"))


def setting(command: argparse.ArgumentParser) -> None:
    """Take a setting and its value."""
    command.add_argument("key", metavar="KEY")
    command.add_argument("value", metavar="VALUE", help=_("empty: as it was at first"))


def _dated(command: argparse.ArgumentParser, name: str, text: str) -> None:
    command.add_argument(name, type=_day, metavar="D", help=text)


def _chosen(command: argparse.ArgumentParser, name: str, kinds: Iterable[StrEnum], text: str) -> None:
    command.add_argument(name, choices=[each.value for each in kinds], help=text)


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
