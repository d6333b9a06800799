"""Makes environments that have exactly the packages of a list, in exactly their versions."""

import sys
from pathlib import Path

from making import place
from making.place import BUILD, PACKAGING


def requirements(part: str) -> Path:
    """Give the list for a part: "bundle" or "wheel"."""
    return PACKAGING / f"making/{part}-requirements.txt"


def python(part: str) -> Path:
    """Give the Python that has the packages for a part; its environment is made when it is not there."""
    folder, listed = BUILD / part / "environment", requirements(part)
    inside = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    state = f"{sys.version}\n{listed.read_text(encoding='utf-8')}"
    mark = folder / "made-of"
    if not (mark.exists() and inside.exists() and mark.read_text(encoding="utf-8") == state):
        place.call(sys.executable, "-m", "venv", "--clear", folder)
        place.call(inside, "-m", "pip", "install", "--require-hashes", "--no-deps", "-r", listed)
        mark.write_text(state, encoding="utf-8")
    return inside
