"""A file that is drawn into: it is replaced whole at the end or not at all, and is its owner's alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from askwhy.domain.faults import Fault


class WholeFile:
    """What is being written, until it is complete."""

    def __init__(self, device: QIODevice) -> None:
        self.device = device
        self.complete = False
        """Whether all of it was written; otherwise the old file stays."""


@contextmanager
def written_whole(path: Path) -> Iterator[WholeFile]:
    """Give a file to draw into. Raises Fault "cannot_write" when it cannot be written, or is not complete."""
    if path.is_dir():
        raise Fault("cannot_write", path=str(path))
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise Fault("cannot_write", path=str(path))
    # Names and addresses are nobody else's business.
    file.setPermissions(QSaveFile.Permission.ReadOwner | QSaveFile.Permission.WriteOwner)
    written = WholeFile(file)
    try:
        yield written
    finally:
        if not written.complete:
            file.cancelWriting()
        # A cancelled file is thrown away here, and not when the last exception lets go of it.
        written.complete = file.commit()
    if not written.complete:
        raise Fault("cannot_write", path=str(path))
