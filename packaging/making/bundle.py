"""Makes the bundle: a folder with AskWhy, Python and Qt inside, which runs as it is; and packs it."""

import os
import platform
import shutil
import sys
from pathlib import Path

from making import environment, licenses, place, still
from making.place import BUILD, CHECKOUT, DIST, PACKAGING, CannotMake
from making.systems import NAME

HOME = BUILD / "bundle"
FOLDER = HOME / "made/askwhy"
ICONS = HOME / "icons"


def make() -> Path:
    """Make the bundle; gives its folder."""
    inside = environment.python("bundle")
    shutil.rmtree(HOME / "made", ignore_errors=True)
    # By the Qt of the list: another one may draw a point in another way.
    rooms = os.pathsep.join(str(each) for each in (PACKAGING, CHECKOUT / "desktop"))
    place.call(inside, "-m", "making.icons", ICONS, PYTHONPATH=rooms)
    place.call(
        *(inside, "-m", "PyInstaller", "--clean", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", FOLDER.parent, "--workpath", HOME / "work", PACKAGING / "bundle.spec"),
        ASKWHY_MADE=str(ICONS),
        PYINSTALLER_CONFIG_DIR=str(HOME / "cache"),
        PYTHONHASHSEED="0",
        SOURCE_DATE_EPOCH=str(place.epoch()),
    )
    made = _with_app() if sys.platform == "darwin" else FOLDER
    shutil.copyfile(CHECKOUT / "LICENSE", made / "LICENSE")
    licenses.gather(made / "licenses", PACKAGING / "licenses", _packages(inside), FOLDER / "_internal")
    if sys.platform == "linux":
        _strip(made)
    still.still(made, place.epoch())
    return made


def pack(folder: Path) -> Path:
    """Pack the bundle into one file, of a kind that its system opens."""
    name = f"askwhy-{place.version()}"
    system = {"linux": "linux", "darwin": "macos", "win32": "windows"}[sys.platform]
    whole = f"{name}-{system}-{platform.machine().lower()}"
    if sys.platform == "win32":
        return still.zipped(folder, DIST / f"{whole}.zip", name, place.epoch())
    return still.tar_xz(folder, DIST / f"{whole}.tar.xz", name, place.epoch())


def _with_app() -> Path:
    """Give a folder with the .app of macOS: it is signed as it is, so nothing is put inside."""
    folder = FOLDER.parent / "macos"
    folder.mkdir()
    shutil.move(FOLDER.parent / f"{NAME}.app", folder)
    return folder


def _packages(inside: Path) -> Path:
    told = place.call(inside, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    return Path(told.strip())


def _strip(folder: Path) -> None:
    """Take from libraries what only a debugger reads; a Python that was built at home has 20 MB of it."""
    if shutil.which("strip") is None:
        raise CannotMake("strip is missing. Install binutils, then run the same again.")
    for library in sorted(folder.rglob("*.so*")):
        if not library.is_symlink() and "PySide6" not in library.parts:
            library.chmod(0o644)
            place.call("strip", "--strip-unneeded", library)
