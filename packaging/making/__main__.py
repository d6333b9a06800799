"""Makes what is named: `python -m making bundle deb wheel`. Make's commands of the same names call it."""

import sys
from pathlib import Path

from making import bundle, deb, place, wheel
from making.place import CHECKOUT, CannotMake

PARTS = ("bundle", "deb", "wheel")


def make(parts: list[str]) -> list[Path]:
    """Make parts; gives the files. What holds the bundle shares one."""
    made = []
    if "bundle" in parts or "deb" in parts:
        folder = bundle.make()
        made += [bundle.pack(folder)] if "bundle" in parts else []
        made += [deb.make(folder)] if "deb" in parts else []
    if "wheel" in parts:
        made += wheel.make()
    return made


if __name__ == "__main__":
    wanted = sys.argv[1:]
    if not wanted or set(wanted) - set(PARTS):
        sys.exit(f"Say what to make: {', '.join(PARTS)}")
    try:
        for each in make(wanted):
            place.say(str(each.relative_to(CHECKOUT)))
    except CannotMake as reason:
        sys.exit(str(reason))
