"""Hands a number or an address to the program of the system that dials or writes; nothing is recorded."""

import re
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_EXTENSION = re.compile(r"(?<=\d)\s*[^\W\d_]|[,;#*]")
"""Where the number ends and what is dialled later begins: "ext. 5", ",5", "#5"."""


def dial(number: str) -> bool:
    """Ask the system to call a number as it was typed; tells whether a program took it."""
    digits = to_dial(number)
    return bool(digits) and QDesktopServices.openUrl(QUrl(f"tel:{digits}"))


def to_dial(number: str) -> str:
    """Give the digits of a number, with the + of an international one; nothing else gets to the system."""
    own = _EXTENSION.split(number, maxsplit=1)[0]
    digits = "".join(str(int(sign)) for sign in own if sign.isdecimal())
    return f"+{digits}" if digits and own.lstrip(" (\t").startswith("+") else digits


def open_link(link: str) -> bool:
    """Ask the system to open an encoded link; tells whether a program took it."""
    return QDesktopServices.openUrl(QUrl.fromEncoded(link.encode("ascii")))


def open_file(file: Path) -> bool:
    """Ask the system to open a file with its program; tells whether one took it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def write_to(address: str) -> bool:
    """Ask the system to begin an e-mail; tells whether a program took it."""
    one_line = "".join(sign for sign in address if sign.isprintable() and not sign.isspace())
    return QDesktopServices.openUrl(QUrl(f"mailto:{quote(one_line, safe='@+')}"))
