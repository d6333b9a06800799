"""Finds a file of resources/: in a wheel or a bundle beside the package, else in the checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Give the folder of the tables, icons and texts that the program ships.

    An editable install has no copy inside the package, so the checkout's folder is the second place to look.
    """
    packed = _PACKAGE / "resources"
    return packed if packed.is_dir() else _PACKAGE.parents[1] / "resources"


def resource(*parts: str) -> Path:
    """Give the path of one file of resources/, for example `resource("icons", "late.svg")`."""
    return resources().joinpath(*parts)
