"""The arguments of the commands that bring something to paper."""

import argparse
from collections.abc import Callable
from pathlib import Path

from askwhy.domain.papers import PAPERS
from askwhy.domain.printers import Face, Feed
from askwhy.wording.i18n import _

Command = Callable[[str, str], argparse.ArgumentParser]
"""Makes a command of a name, with what it does."""


def add(command: Command) -> None:
    """Add the commands of labels, envelopes, letters, calls, lessons, sheets and printers."""
    _labels(command("labels", _("Write a PDF of envelope labels.")))
    _envelopes(command("envelopes", _("Write a PDF of envelopes.")))
    _letters(command("letters", _("Write a PDF of letters, or of cards.")))
    _calls(command("calls", _("Write a PDF of today's calls, on one page.")))
    _lessons(command("lessons", _("Show what you learned, or write it as a PDF of one page.")))
    _sheets(
        command("sheets", _("List the label sheets and envelopes that are known, or keep one of your own."))
    )
    _printers(command("printers", _("List what is known of printers, or set one straight.")))


def _labels(labels: argparse.ArgumentParser) -> None:
    labels.add_argument("--sheet", required=True, metavar="NAME", help=_("its name from askwhy sheets"))
    labels.add_argument("--start", type=int, default=1, metavar="N", help=_("the first free position"))
    labels.add_argument("--copies", type=_copies, default=1, metavar="N", help=_("labels for each"))
    _whom(labels).add_argument(
        "--return-address", action="store_true", help=_("your own address, as often as --copies says")
    )
    _to_file(labels)


def _envelopes(envelopes: argparse.ArgumentParser) -> None:
    envelopes.add_argument(
        "--size", metavar="NAME", help=_("no10, dl, c6 …; without it, what is usual at home")
    )
    envelopes.add_argument(
        "--paper",
        choices=PAPERS,
        help=_("for a printer that does not know the envelope: the paper that it is told"),
    )
    envelopes.add_argument("--feed", choices=[each.value for each in Feed], help=_("where it goes in"))
    envelopes.add_argument("--face", choices=[each.value for each in Face], help=_("which side is up"))
    _whom(envelopes)
    _to_file(envelopes)


def _letters(letters: argparse.ArgumentParser) -> None:
    letters.add_argument(
        "--form", metavar="NAME", help=_("us-block, din-5008-b, card-a6 …; without it, what is usual at home")
    )
    letters.add_argument(
        "--purpose", default="", metavar="P", help=_("thanks, card, letter_thanks, last_ask")
    )
    letters.add_argument(
        "--text", type=Path, metavar="FILE", help=_("your own text; $name and others are filled")
    )
    letters.add_argument("--fold-marks", action="store_true", help=_("mark where to fold"))
    _whom(letters)
    _to_file(letters)


def _calls(calls: argparse.ArgumentParser) -> None:
    calls.add_argument("--paper", choices=PAPERS, help=_("without it, what is usual at home"))
    calls.add_argument("--pdf", type=Path, required=True, metavar="FILE")


def _lessons(lessons: argparse.ArgumentParser) -> None:
    lessons.add_argument("--without-names", action="store_true", help=_("name nobody, for a coach"))
    lessons.add_argument("--paper", choices=PAPERS, help=_("without it, what is usual at home"))
    lessons.add_argument("--pdf", type=Path, metavar="FILE", help=_("write them on one page"))


def _sheets(sheets: argparse.ArgumentParser) -> None:
    sheets.add_argument(
        "query", nargs="*", metavar="QUERY", help=_("words to find: vendor, number, size, paper")
    )
    sheets.add_argument(
        "--keep", metavar="TITLE", help=_("keep a sheet of your own, measured as below, in mm")
    )
    sheets.add_argument("--paper", choices=PAPERS, default="a4")
    sheets.add_argument("--columns", type=int, default=1, metavar="N")
    sheets.add_argument("--rows", type=int, default=1, metavar="N")
    for name, text in (
        ("left", _("from the paper's left edge to the first label")),
        ("top", _("from its upper edge to the first label")),
        ("width", _("of a label")),
        ("height", _("of a label")),
        ("gap-x", _("between two labels side by side; without it, margins are even")),
        ("gap-y", _("between two labels one below the other")),
    ):
        sheets.add_argument(f"--{name}", type=float, metavar="MM", help=text)
    sheets.add_argument("--drop", metavar="NAME", help=_("throw a sheet of your own away"))
    sheets.add_argument("--favourite", metavar="NAME", help=_("list a sheet first, or no longer"))


def _printers(printers: argparse.ArgumentParser) -> None:
    printers.add_argument("printer", nargs="?", default="", metavar="PRINTER", help=_("its name"))
    printers.add_argument("--tray", default="", metavar="NAME")
    for name, text in (
        (
            "across",
            _("where the crosses of its ruler page stand from the left edge, in mm: the first, the second"),
        ),
        ("down", _("the same from the upper edge")),
    ):
        printers.add_argument(f"--{name}", type=float, nargs=2, metavar="MM", help=text)
    printers.add_argument("--feed", choices=[each.value for each in Feed], help=_("where envelopes go in"))
    printers.add_argument("--face", choices=[each.value for each in Face], help=_("which side is up"))
    printers.add_argument("--ruler", type=Path, metavar="FILE", help=_("write the ruler page as a PDF"))
    printers.add_argument("--paper", choices=PAPERS, help=_("of the ruler page"))


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
