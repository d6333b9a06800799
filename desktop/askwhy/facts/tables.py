"""Reads the tab-separated tables of resources/."""

from pathlib import Path

from askwhy.assets import resource


def rows(*parts: str) -> list[list[str]]:
    """Give the rows of a table of resources/."""
    return table(resource(*parts))


def table(path: Path) -> list[list[str]]:
    """Give the rows of a table as lists of cells; lines that begin with # are remarks."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]
