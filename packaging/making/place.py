"""Where things are made, from what, and the one instant and version that all that is made carries."""

import os
import subprocess
import sys
from pathlib import Path

from askwhy import __version__

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGING = CHECKOUT / "packaging"
BUILD = CHECKOUT / "build"
DIST = CHECKOUT / "dist"


class CannotMake(Exception):
    """Something that the making needs is missing; the text says what, and what to do."""


def version() -> str:
    """Give the version, from the one place where it stands."""
    return __version__


def epoch() -> int:
    """Give the instant of what is made, in seconds since 1970: SOURCE_DATE_EPOCH, else that of the commit.

    The same commit then gives the same bytes, whenever it is made. What is no checkout of Git takes the newest
    file of the code.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given:
        return int(given)
    try:
        told = subprocess.run(
            ["git", "-C", str(CHECKOUT), "log", "-1", "--format=%ct"],
            capture_output=True,
            text=True,
            check=True,
        )
        return int(told.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return int(max(each.stat().st_mtime for each in (CHECKOUT / "desktop").rglob("*.py")))


def call(*words: str | Path, cwd: Path = CHECKOUT, **environment: str) -> str:
    """Run a command whose failure ends the making; gives what it printed."""
    try:
        done = subprocess.run(
            [str(each) for each in words],
            cwd=cwd,
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
    except FileNotFoundError as error:
        raise CannotMake(f"{words[0]} is missing. Install it, then run the same again.") from error
    if done.returncode:
        raise CannotMake(f"{done.stdout}\n{Path(words[0]).name} failed; the reason stands above.")
    return done.stdout


def say(text: str) -> None:
    """Tell what has been made."""
    sys.stdout.write(f"{text}\n")
