"""Hands a number or an address to the program of the system that dials or writes; nothing is recorded."""

from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def dial(number: str) -> bool:
    """Ask the system to call a number as it was typed; tells whether a program took it."""
    digits = "".join(sign for sign in number if sign.isdigit() or sign == "+")
    return QDesktopServices.openUrl(QUrl(f"tel:{digits}"))


def open_link(link: str) -> bool:
    """Ask the system to open an encoded link; tells whether a program took it."""
    return QDesktopServices.openUrl(QUrl.fromEncoded(link.encode("ascii")))


def open_file(file: Path) -> bool:
    """Ask the system to open a file with its program; tells whether one took it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def write_to(address: str) -> bool:
    """Ask the system to begin an e-mail; tells whether a program took it."""
    return QDesktopServices.openUrl(QUrl(f"mailto:{quote(address, safe='@+')}"))
