"""Writes a file whole or not at all: the old one stays until the new one stands."""

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from askwhy.domain.faults import Fault


def write_whole(path: Path, data: bytes) -> None:
    """Put bytes in the place of a file, readable by oneself alone. Raises Fault "cannot_write"."""
    write_pieces(path, (data,))


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Put pieces, made one after the other, in the place of a file. Raises Fault "cannot_write"."""
    beside = ""
    try:
        handle, beside = tempfile.mkstemp(dir=path.parent, prefix=".askwhy-")  # mkstemp makes it 0600
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except BaseException as error:
        if beside:
            with contextlib.suppress(OSError):
                os.unlink(beside)
        if isinstance(error, OSError):
            raise Fault("cannot_write", path=str(path)) from error
        raise
