"""Takes pictures of every page in every way it can look, and puts them on one sheet to be looked at.

    python packaging/pictures/take.py FOLDER [--only dark --only german]
    python packaging/pictures/take.py --documentation

The first writes FOLDER/sheet.png and the pictures beside it. The second renews those of the documentation and of the
help. Each way is a process of its own, since scale and fonts are Qt's from its beginning.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


@dataclass(frozen=True)
class Look:
    """One way in which the window can look."""

    dark: bool = False
    high_contrast: bool = False
    scale: float = 1
    language: str = "en"
    mirrored: bool = False
    long_names: bool = False
    people: int | None = None
    """How many there are; None: the example."""
    font_growth: float = 1
    size: tuple[int, int] = (1280, 800)


LOOKS = {
    "light": Look(),
    "dark": Look(dark=True),
    "high-contrast": Look(high_contrast=True),
    "twice": Look(scale=2),
    "half-as-large-again": Look(scale=1.5),
    "german": Look(language="de"),
    "right-to-left": Look(mirrored=True),
    "long-names": Look(long_names=True),
    "nobody": Look(people=0),
    "five-thousand": Look(people=5000),
    "small": Look(size=(900, 600)),
    "small-dark": Look(size=(900, 600), dark=True),
    "large-font": Look(font_growth=1.6),
}

DOCUMENTED = {
    "light": ("today", "interviewers", "applications", "mail-room", "lessons", "call-card"),
    "dark": ("today", "lessons"),
}
"""The eight pictures of the documentation."""

IN_THE_HELP = ("today", "ribbon", "mail-room", "lessons")


def main() -> None:
    """Take what was asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--only", action="append", choices=LOOKS, default=[])
    parser.add_argument("--documentation", action="store_true")
    given = parser.parse_args()
    if given.documentation:
        with tempfile.TemporaryDirectory() as folder:
            for name in DOCUMENTED:
                _take(name, Path(folder))
            _document(Path(folder))
    elif given.folder is None:
        parser.error("name a folder, or --documentation")
    else:
        names = given.only or list(LOOKS)
        for name in names:
            _take(name, given.folder)
        _in_qt("sheet", given.folder, *names)


def _take(name: str, folder: Path) -> None:
    look = LOOKS[name]
    (folder / name).mkdir(parents=True, exist_ok=True)
    _in_qt("take", folder / name, name, scale=look.scale)


def _document(taken: Path) -> None:
    """Put the pictures where the documentation and the help have them."""
    _in_qt("document", taken)


def _in_qt(what: str, folder: Path, *names: str, scale: float = 1) -> None:
    with tempfile.TemporaryDirectory() as aside:
        quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale), "LC_ALL": "C.UTF-8"}
        quiet |= dict.fromkeys(("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"), aside)
        words = [sys.executable, str(HERE / "camera.py"), what, str(folder), *names]
        subprocess.run(words, check=True, env=os.environ | quiet, cwd=ROOT)


if __name__ == "__main__":
    main()
