"""What the arguments of the command line may be: days, instants, counts; a wrong one is told in a sentence."""

import argparse
from datetime import date, datetime

from askwhy.wording.i18n import _


def day(text: str) -> date:
    """Read a date."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            _("{text!r} is no date; write 2026-11-24").format(text=text)
        ) from error


def instant(text: str) -> datetime:
    """Read an instant; without an offset, it is meant on this computer's clock."""
    try:
        found = datetime.fromisoformat(text)
        return found if found.tzinfo is not None else found.astimezone()
    except (ValueError, OverflowError) as error:
        raise argparse.ArgumentTypeError(
            _("{text!r} is no time; write 2026-11-24T08:00:00+01:00").format(text=text)
        ) from error


def count(text: str) -> int:
    """Read how many are wanted."""
    if not text.isdecimal() or not 1 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(_("{text!r} is no number from 1 to 100").format(text=text))
    return int(text)
