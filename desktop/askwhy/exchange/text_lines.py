"""Writes content lines as vCard and iCalendar fold them."""

_LONGEST = 75
"""Octets of a line without its end (RFC 6350, 3.2; RFC 5545, 3.1)."""


def folded(line: str) -> bytes:
    """Give a line with its end, folded without splitting a letter."""
    data = line.encode("utf-8", "replace")
    pieces = []
    room = _LONGEST
    while len(data) > room:
        cut = room
        while data[cut] & 0xC0 == 0x80:  # inside a letter
            cut -= 1
        pieces.append(data[:cut])
        data = data[cut:]
        room = _LONGEST - 1
    return b"\r\n ".join((*pieces, data)) + b"\r\n"
