"""The apostrophe before a cell that a spreadsheet would run or spoil: puts it on, and takes it off again."""

import re

_RUN = r"[ \n]*(?:[=+\-@\t\r]|[＝＋－＠])"
"""What makes a spreadsheet take a cell for a formula (OWASP, "CSV injection"); a Japanese one also its wide forms."""

_FIGURE = r"[(]?\d[\d.,:/ -]*(?:[eE][+-]?\d+)?[%)]?"
"""What it takes for a number, a date ("3-4", "12/5") or a time, and shows as another."""

_TO_GUARD = re.compile(rf"'*+(?:{_RUN}|{_FIGURE}\Z)")
"""What has such marks of its own gets another, so that one is taken off again and not these."""

_MARK = re.compile(rf"\A'(?='*+(?:{_RUN}|{_FIGURE}\Z))")

_SMALL = re.compile(r"[1-9]\d{0,9}")
"""A whole number that stays what it is, whatever a spreadsheet takes it for: most postal codes."""

_SPACED = re.compile(r"\+?\d+(?: \d+)+")
"""A number that no spreadsheet takes for a figure or a formula: blanks stand in it."""

_IN_THOUSANDS = re.compile(r"\d{1,3}(?: \d{3})+")
"""Such a one that is a figure all the same, where blanks part thousands."""


def guarded(text: str) -> str:
    """Give a cell that a spreadsheet neither runs nor spoils."""
    return f"'{text}" if _TO_GUARD.match(text) and not _SMALL.fullmatch(text) else text


def phone_cell(typed: str) -> str:
    """Give a number that stays as it was typed: a leading zero or plus stays, no power of ten comes of it."""
    if _SPACED.fullmatch(typed) and not _IN_THOUSANDS.fullmatch(typed):
        return typed
    return f"'{typed}" if _SMALL.fullmatch(typed) else guarded(typed)


def unguarded(cell: str) -> str:
    """Give what a cell means, as AskWhy and others write it."""
    return _MARK.sub("", cell)
