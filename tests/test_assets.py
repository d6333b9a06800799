"""That the tables, icons and texts are found: in a checkout, in an editable install, and in a wheel."""

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from askwhy.assets import resource, resources

ROOT = Path(__file__).resolve().parents[1]

Build = Callable[[str], zipfile.ZipFile]
"""Builds a wheel of a kind; `build_wheel` and `build_editable` are what installers call."""


def _run(code: str, cwd: Path) -> list[str]:
    """Run Python in a folder, without the packages of any other folder; gives the lines that it printed."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(cwd)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Give a way to build a wheel, from a copy so that nothing is left in the checkout."""
    pytest.importorskip("hatchling", reason="it comes with the packages for the tests")
    source = tmp_path_factory.mktemp("source")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    for name in ("desktop", "resources", "packaging"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))

    def made(kind: str) -> zipfile.ZipFile:
        *_, name = _run(f"from hatchling.build import {kind}; print({kind}('dist'))", source)
        return zipfile.ZipFile(source / "dist" / name)

    return made


@pytest.fixture(scope="module")
def wheel(build: Build) -> zipfile.ZipFile:
    """Give the wheel that users install."""
    return build("build_wheel")


def test_a_checkout_uses_its_own_resources() -> None:
    assert resources() == ROOT / "resources"
    assert resource("icons", "late.svg").is_file()


def test_an_editable_install_holds_no_copy_that_grows_old(build: Build) -> None:
    names = build("build_editable").namelist()

    assert [name for name in names if "resources" in name] == []


def test_a_wheel_holds_the_package_and_all_resources(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    files = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]

    assert {f"askwhy/resources/{path.relative_to(ROOT / 'resources').as_posix()}" for path in files} <= names
    assert {"askwhy/__main__.py", "askwhy/py.typed", "askwhy/store/migrations/0001_first_book.sql"} <= names
    assert [name for name in names if name.startswith(("tests", "desktop", "resources"))] == []


def test_a_wheel_brings_an_entry_and_an_icon_for_the_menu(wheel: zipfile.ZipFile) -> None:
    names = "\n".join(wheel.namelist())

    assert "data/share/applications/askwhy.desktop" in names
    assert "data/share/icons/hicolor/scalable/apps/askwhy.svg" in names


def test_what_a_wheel_installs_finds_the_resources_beside_it(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    (folder,) = _run("from askwhy.assets import resources; print(resources())", tmp_path)
    (sheets,) = _run("from askwhy.facts.sheets import find_sheets; print(len(find_sheets('5160')))", tmp_path)

    assert Path(folder) == tmp_path / "askwhy" / "resources"
    assert int(sheets) > 0
