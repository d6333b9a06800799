"""The arguments of the commands that bring something to paper."""

import argparse
from pathlib import Path

from askwhy.domain.papers import PAPERS
from askwhy.domain.printers import Face, Feed
from askwhy.wording.i18n import _


def person(command: argparse.ArgumentParser) -> None:
    """Take a person, and the page on which everything about them goes."""
    command.add_argument("who", metavar="WHO")
    command.add_argument("--paper", choices=PAPERS, help=_("without it, what is usual at home"))
    command.add_argument("--pdf", type=Path, metavar="FILE", help=_("write it on pages"))


def labels(command: argparse.ArgumentParser) -> None:
    """Take the sheet, where it begins, and for whom."""
    command.add_argument("--sheet", required=True, metavar="NAME", help=_("its name from askwhy sheets"))
    command.add_argument("--start", type=int, default=1, metavar="N", help=_("the first free position"))
    command.add_argument("--copies", type=_copies, default=1, metavar="N", help=_("labels for each"))
    _whom(command).add_argument(
        "--return-address", action="store_true", help=_("your own address, as often as --copies says")
    )
    _to_file(command)


def envelopes(command: argparse.ArgumentParser) -> None:
    """Take the size, how it goes into the printer, and for whom."""
    command.add_argument(
        "--size", metavar="NAME", help=_("no10, dl, c6 …; without it, what is usual at home")
    )
    command.add_argument(
        "--paper",
        choices=PAPERS,
        help=_("for a printer that does not know the envelope: the paper that it is told"),
    )
    command.add_argument("--feed", choices=[each.value for each in Feed], help=_("where it goes in"))
    command.add_argument("--face", choices=[each.value for each in Face], help=_("which side is up"))
    _whom(command)
    _to_file(command)


def letters(command: argparse.ArgumentParser) -> None:
    """Take the form, the text, and for whom."""
    command.add_argument(
        "--form", metavar="NAME", help=_("us-block, din-5008-b, card-a6 …; without it, what is usual at home")
    )
    command.add_argument(
        "--purpose", default="", metavar="P", help=_("thanks, card, letter_thanks, last_ask")
    )
    command.add_argument(
        "--text", type=Path, metavar="FILE", help=_("your own text; $name and others are filled")
    )
    command.add_argument("--fold-marks", action="store_true", help=_("mark where to fold"))
    _whom(command)
    _to_file(command)


def calls(command: argparse.ArgumentParser) -> None:
    """Take the page on which the calls go."""
    command.add_argument("--paper", choices=PAPERS, help=_("without it, what is usual at home"))
    command.add_argument("--pdf", type=Path, required=True, metavar="FILE")


def lessons(command: argparse.ArgumentParser) -> None:
    """Take whether names are left out, and the page."""
    command.add_argument("--without-names", action="store_true", help=_("name nobody, for a coach"))
    command.add_argument("--paper", choices=PAPERS, help=_("without it, what is usual at home"))
    command.add_argument("--pdf", type=Path, metavar="FILE", help=_("write them on one page"))


def sheets(command: argparse.ArgumentParser) -> None:
    """Take words to search by, or the measures of a sheet of one's own."""
    command.add_argument(
        "query", nargs="*", metavar="QUERY", help=_("words to find: vendor, number, size, paper")
    )
    command.add_argument(
        "--keep", metavar="TITLE", help=_("keep a sheet of your own, measured as below, in mm")
    )
    command.add_argument("--paper", choices=PAPERS, default="a4")
    command.add_argument("--columns", type=int, default=1, metavar="N")
    command.add_argument("--rows", type=int, default=1, metavar="N")
    for name, text in (
        ("left", _("from the paper's left edge to the first label")),
        ("top", _("from its upper edge to the first label")),
        ("width", _("of a label")),
        ("height", _("of a label")),
        ("gap-x", _("between two labels side by side; without it, margins are even")),
        ("gap-y", _("between two labels one below the other")),
    ):
        command.add_argument(f"--{name}", type=float, metavar="MM", help=text)
    command.add_argument("--drop", metavar="NAME", help=_("throw a sheet of your own away"))
    command.add_argument("--favourite", metavar="NAME", help=_("list a sheet first, or no longer"))


def printers(command: argparse.ArgumentParser) -> None:
    """Take a printer, and what sets it straight."""
    command.add_argument("printer", nargs="?", default="", metavar="PRINTER", help=_("its name"))
    command.add_argument("--tray", default="", metavar="NAME")
    for name, text in (
        (
            "across",
            _("where the crosses of its ruler page stand from the left edge, in mm: the first, the second"),
        ),
        ("down", _("the same from the upper edge")),
    ):
        command.add_argument(f"--{name}", type=float, nargs=2, metavar="MM", help=text)
    command.add_argument("--feed", choices=[each.value for each in Feed], help=_("where envelopes go in"))
    command.add_argument("--face", choices=[each.value for each in Face], help=_("which side is up"))
    command.add_argument("--ruler", type=Path, metavar="FILE", help=_("write the ruler page as a PDF"))
    command.add_argument("--paper", choices=PAPERS, help=_("of the ruler page"))


def _whom(command: argparse.ArgumentParser) -> argparse._MutuallyExclusiveGroup:
    whom = command.add_mutually_exclusive_group()
    whom.add_argument("--due", action="store_true", help=_("everyone to whom a letter is due"))
    whom.add_argument("--all", action="store_true", help=_("everyone in the book"))
    whom.add_argument("who", nargs="*", default=[], metavar="WHO")
    return whom


def _to_file(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--by-country", action="store_true", help=_("one country after the other, your own first")
    )
    command.add_argument(
        "--from", type=_copies, default=1, dest="again", metavar="N", help=_("from the Nth on")
    )
    command.add_argument("--outline", action="store_true", help=_("draw edges and zones, for a trial"))
    command.add_argument("--printer", default="", metavar="NAME", help=_("set straight for a printer"))
    command.add_argument("--tray", default="", metavar="NAME", help=_("and its tray"))
    command.add_argument("--pdf", type=Path, required=True, metavar="FILE")


def _copies(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 10_000:
        raise argparse.ArgumentTypeError(_("{text!r} is no number from 1 to 10,000").format(text=text))
    return int(text)
