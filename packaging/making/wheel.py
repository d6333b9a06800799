"""Makes the source archive, and from it the wheel, for pipx, uv and pip."""

import shutil
import tarfile
from pathlib import Path

from making import environment, place
from making.place import BUILD, DIST

HOME = BUILD / "wheel"
_BUILD = "import sys, hatchling.build as b; getattr(b, 'build_' + sys.argv[1])(sys.argv[2])"


def make() -> list[Path]:
    """Make both; gives the files. The wheel is made from what the archive holds, so that it lacks nothing."""
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True)
    DIST.mkdir(exist_ok=True)
    name = f"askwhy-{place.version()}"
    python, epoch = environment.python("wheel"), str(place.epoch())
    place.call(python, "-c", _BUILD, "sdist", DIST, SOURCE_DATE_EPOCH=epoch)
    source = DIST / f"{name}.tar.gz"
    with tarfile.open(source) as archive:
        archive.extractall(HOME, filter="data")
    place.call(python, "-c", _BUILD, "wheel", DIST, cwd=HOME / name, SOURCE_DATE_EPOCH=epoch)
    return [source, DIST / f"{name}-py3-none-any.whl"]
