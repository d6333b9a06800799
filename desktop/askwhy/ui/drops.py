"""Tells which files were dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def contact_files(dropped: QMimeData) -> list[Path]:
    """Give the files of this computer among what was dropped."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
