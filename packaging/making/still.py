"""Takes from files what differs from one making to the next: times, owners, rights and their order."""

import lzma
import os
import tarfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

_PROGRAM, _FILE, _FOLDER = 0o755, 0o644, 0o755


def still(root: Path, epoch: int) -> None:
    """Give all that lies in a folder the same time, and the rights that its kind has."""
    for path in [*_all_of(root), root]:
        if not path.is_symlink():
            path.chmod(_rights(path))
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def tar_xz(root: Path, target: Path, name: str, epoch: int) -> Path:
    """Pack a folder, called `name` inside the archive; gives the archive."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with (
        lzma.open(target, "wb", preset=9) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in [root, *_all_of(root)]:
            entry = archive.gettarinfo(path, str(Path(name, path.relative_to(root))))
            entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = epoch, 0, 0, "root", "root"
            if not path.is_symlink():
                entry.mode = _rights(path)
            if entry.isreg():
                with path.open("rb") as file:
                    archive.addfile(entry, file)
            else:
                archive.addfile(entry)
    return target


def zipped(root: Path, target: Path, name: str, epoch: int) -> Path:
    """Pack a folder for Windows, called `name` inside the archive; gives the archive."""
    target.parent.mkdir(parents=True, exist_ok=True)
    time = datetime.fromtimestamp(epoch, UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in _all_of(root):
            if path.is_file():
                entry = zipfile.ZipInfo(str(PurePosixPath(name, *path.relative_to(root).parts)), time)
                entry.external_attr = _rights(path) << 16
                archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED, 9)
    return target


def _all_of(root: Path) -> Iterator[Path]:
    yield from sorted(root.rglob("*"))


def _rights(path: Path) -> int:
    if path.is_dir():
        return _FOLDER
    return _PROGRAM if path.stat().st_mode & 0o100 and ".so" not in path.name else _FILE
