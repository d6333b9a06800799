"""Makes the bundle: a folder with AskWhy, Python and Qt inside, which runs as it is; and packs it."""

import platform
import shutil
import sys
from pathlib import Path

from making import environment, icons, licenses, place, still
from making.place import BUILD, CHECKOUT, DIST, PACKAGING, CannotMake

HOME = BUILD / "bundle"
FOLDER = HOME / "made/askwhy"
ICONS = HOME / "icons"


def make() -> Path:
    """Make the bundle; gives its folder."""
    inside = environment.python("bundle")
    shutil.rmtree(HOME / "made", ignore_errors=True)
    icons.for_systems(ICONS)
    place.call(
        *(inside, "-m", "PyInstaller", "--clean", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", FOLDER.parent, "--workpath", HOME / "work", PACKAGING / "bundle.spec"),
        ASKWHY_MADE=str(ICONS),
        PYINSTALLER_CONFIG_DIR=str(HOME / "cache"),
        PYTHONHASHSEED="0",
        SOURCE_DATE_EPOCH=str(place.epoch()),
    )
    shutil.copyfile(CHECKOUT / "LICENSE", FOLDER / "LICENSE")
    licenses.gather(FOLDER / "licenses", PACKAGING / "licenses", _packages(inside), FOLDER / "_internal")
    if sys.platform == "linux":
        _strip(FOLDER)
    still.still(FOLDER, place.epoch())
    return FOLDER


def pack(folder: Path) -> Path:
    """Pack the bundle into one file."""
    name = f"askwhy-{place.version()}"
    system = {"linux": "linux", "darwin": "macos", "win32": "windows"}[sys.platform]
    archive = DIST / f"{name}-{system}-{platform.machine().lower()}.tar.xz"
    return still.tar_xz(folder, archive, name, place.epoch())


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


if __name__ == "__main__":
    try:
        place.say(str(pack(make()).relative_to(CHECKOUT)))
    except CannotMake as reason:
        sys.exit(str(reason))
