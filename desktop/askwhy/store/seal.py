"""The seal of a backup: a line behind its last page with the hash of all before it, so that any damage shows."""

import re
from enum import Enum
from hashlib import sha256
from pathlib import Path

_PAGE, _COUNTER, _AGAIN = slice(16, 18), slice(24, 28), slice(92, 96)
"""Where SQLite keeps the size of a page, counts the changes of a file, and notes that count again
(fileformat2.html, section 1.3)."""

_LINE = re.compile(rb"\nAskWhy backup, change ([0-9a-f]{8}), sha256 ([0-9a-f]{64})\n\Z")
"""SQLite reads as many pages as its header counts, so that a line behind them is no part of the Book."""

_LENGTH = len("\nAskWhy backup, change 01234567, sha256 \n") + 64


class Seal(Enum):
    """What a file says of itself."""

    SOUND = "sound"
    """It is what was written, to the last bit."""
    BROKEN = "broken"
    """It is not what was written."""
    NONE = "none"
    """It was never sealed, or was opened as a Book and changed since."""


def seal(path: Path) -> None:
    """Write the seal behind a finished copy."""
    data = path.read_bytes()
    line = f"\nAskWhy backup, change {data[_COUNTER].hex()}, sha256 {sha256(data).hexdigest()}\n"
    with path.open("ab") as file:
        file.write(line.encode("ascii"))


def seal_of(data: bytes) -> Seal:
    """Look at the seal in the bytes of a whole file."""
    found = _LINE.search(data[-_LENGTH:])
    if found is None:
        # A seal of which a part is lost leaves a rest behind the last whole page.
        page = int.from_bytes(data[_PAGE], "big")
        return Seal.BROKEN if not page or len(data) % page else Seal.NONE
    counter, digest = bytes.fromhex(found[1].decode()), found[2].decode()
    if sha256(data[:-_LENGTH]).hexdigest() == digest:
        return Seal.SOUND
    changed_since = data[_COUNTER] == data[_AGAIN] and data[_COUNTER] > counter
    return Seal.NONE if changed_since else Seal.BROKEN
