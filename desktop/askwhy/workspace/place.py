"""What the place of a Book means for it: a folder kept in step by a service, one of the net, copies in conflict."""

import os
import re
import sys
from pathlib import Path

_SYNCED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "seafile": "Seafile",
    "megasync": "MEGA",
}
"""How the folder of each service is named; some add a name of one's own ("OneDrive - Acme")."""

_CONFLICT = re.compile(r"conflict|konflikt|conflit|conflicto|conflitto", re.IGNORECASE)
"""What services put into the name of the second of two copies."""

_NET = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "fuse.sshfs", "davfs"}
)
"""The file systems of the net on Linux, where locks may not hold between computers."""


def synced_by(book: Path) -> str:
    """Give the name of the service that keeps a Book's folder in step with other computers; empty for none."""
    for folder in book.absolute().parents:
        name = folder.name.casefold()
        for beginning, service in _SYNCED.items():
            if re.fullmatch(rf"{re.escape(beginning)}( ?[-(].*)?", name):
                return service
        if (folder / ".stfolder").exists():
            return "Syncthing"
    return ""


def conflicts_of(book: Path) -> list[str]:
    """Give the names of files beside a Book that a service made of it when two computers changed it at once."""
    try:
        names = os.listdir(book.parent)
    except OSError:
        return []
    stem = book.stem.casefold()
    return sorted(
        name
        for name in names
        if name.casefold().startswith(stem) and name != book.name and _CONFLICT.search(name[len(stem) :])
    )


def is_on_the_net(book: Path, mounts: Path = Path("/proc/self/mounts")) -> bool:
    """Tell whether a Book lies on another computer, as far as the system says."""
    if sys.platform == "win32":
        return str(book.absolute()).startswith("\\\\")
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    points = {}
    for line in lines:
        _device, point, kind, *_options = line.split(" ")
        points[Path(point.replace("\\040", " "))] = kind
    nearest = next((folder for folder in book.absolute().parents if folder in points), None)
    return nearest is not None and points[nearest] in _NET
