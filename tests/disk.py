"""The disk as it is in the world: a folder that may not be written to, a file that finds no more room."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

_NOBODY = 65534
"""The user without rights on Linux and the BSDs."""


@pytest.fixture
def ordinary_folder() -> Iterator[Path]:
    """Give a folder of an ordinary user, and be that user: to root, nothing is read-only."""
    if sys.platform == "win32":
        pytest.skip("Windows keeps rights in another way")
    folder = Path(tempfile.mkdtemp())
    if os.geteuid() == 0:
        os.chown(folder, _NOBODY, _NOBODY)
        os.setresuid(_NOBODY, _NOBODY, 0)
        yield folder
        os.setresuid(0, 0, 0)
    else:
        yield folder
    _allow_everything(folder)
    shutil.rmtree(folder)


@pytest.fixture
def no_room() -> Callable[[int], AbstractContextManager[None]]:
    """Give a time in which no file of this process grows beyond some bytes, as on a disk that fails.

    It has to end before the test does: what pytest reports may go to a file as well.
    """
    resource = pytest.importorskip("resource", reason="Windows has no such limit")

    @contextmanager
    def limited(size: int) -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    return limited


def _allow_everything(folder: Path) -> None:
    folder.chmod(0o700)
    for path in folder.iterdir():
        path.chmod(0o700)
