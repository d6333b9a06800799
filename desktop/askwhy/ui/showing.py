"""Shows a file in the computer's file manager, chosen there where the system can; else the folder that holds it."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def show_file(path: Path, parent: QObject, refused: Callable[[], object]) -> None:
    """Show where a file is; `refused` is called where the computer has nothing that shows folders."""
    whole = path.absolute()

    def show_folder() -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(whole.parent))):
            refused()

    process = QProcess(parent)
    process.finished.connect(lambda code, _status: show_folder() if code and not _lies(code) else None)
    process.errorOccurred.connect(
        lambda error: show_folder() if error is QProcess.ProcessError.FailedToStart else None
    )
    process.start(*_command(whole))


def _command(path: Path) -> tuple[str, list[str]]:
    if sys.platform == "win32":
        return "explorer", [f"/select,{path}"]
    if sys.platform == "darwin":
        return "open", ["-R", str(path)]
    # The interface of file managers for this (freedesktop.org, file-manager-interface); a comma parts two files.
    url = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    manager = "org.freedesktop.FileManager1"
    to = ["--session", "--print-reply", "--reply-timeout=5000", f"--dest={manager}"]
    call = ["/org/freedesktop/FileManager1", f"{manager}.ShowItems"]
    return "dbus-send", [*to, *call, f"array:string:{url.replace(',', '%2C')}", "string:"]


def _lies(code: int) -> bool:
    """Windows' explorer ends with 1 also when it has shown the file."""
    return sys.platform == "win32" and code == 1
