"""Writes a file whole or not at all: the old one stays until the new one stands."""

import contextlib
import os
import tempfile
from pathlib import Path

from askwhy.domain.faults import Fault


def write_whole(path: Path, data: bytes) -> None:
    """Put bytes in the place of a file, readable by oneself alone. Raises Fault "cannot_write"."""
    beside = ""
    try:
        handle, beside = tempfile.mkstemp(dir=path.parent, prefix=".askwhy-")  # mkstemp makes it 0600
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        if beside:
            with contextlib.suppress(OSError):
                os.unlink(beside)
        raise Fault("cannot_write", path=str(path)) from error
