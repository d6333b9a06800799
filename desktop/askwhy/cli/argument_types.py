"""What the values of arguments may be: days, instants and counts, each with a sentence for what is none."""

import argparse
from datetime import date, datetime

from askwhy.wording.i18n import _


def day(text: str) -> date:
    """Read a day."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            _("{text!r} is no date; write 2026-11-24").format(text=text)
        ) from error


def instant(text: str) -> datetime:
    """Read an instant; without an offset, it is meant on this computer's clock."""
    try:
        read = datetime.fromisoformat(text)
        return read if read.tzinfo is not None else read.astimezone()
    except (ValueError, OverflowError) as error:
        raise argparse.ArgumentTypeError(
            _("{text!r} is no time; write 2026-11-24T08:00:00+01:00").format(text=text)
        ) from error


def count(text: str) -> int:
    """Read a number of things to be listed."""
    if not text.isdecimal() or not 1 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(_("{text!r} is no number from 1 to 100").format(text=text))
    return int(text)
