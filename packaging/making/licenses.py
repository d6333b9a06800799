"""Gathers the licenses of everything that a bundle brings along."""

import shutil
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

_OTHERS = """\
Qt               LGPL-3.0: LGPL-3.txt, with GPL-3.txt. It lies beside the program as libraries of their own, which
                 may be replaced by others of the same interface.
Python           PSF License: python.txt
OpenSSL          Apache-2.0
SQLite           in the public domain
ICU              Unicode License, in Qt's package
libffi, libxcb, libxkbcommon  MIT
xz (liblzma)     in the public domain; bzip2  its own, like BSD; libuuid  BSD-3-Clause
PyInstaller      GPL-2.0 with an exception that leaves the bundled program its own license
"""


def gather(target: Path, texts: Path, packages: Path, inside: Path) -> None:
    """Write the licenses into a folder: those in `texts`, and of the libraries in `packages` those that went in.

    `inside` is the folder of the bundle that holds its modules.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for text in texts.glob("*.txt"):
        shutil.copyfile(text, target / text.name)
    own = Path(sys.base_prefix, "lib", f"python3.{sys.version_info.minor}", "LICENSE.txt")
    if own.exists():
        shutil.copyfile(own, target / "python.txt")
    went = [each for each in distributions(path=[str(packages)]) if _is_in(inside, each)]
    went.sort(key=_name)
    rows = [f"{_name(each):32} {each.version:16} {_kind(each)}".rstrip() for each in went]
    (target / "README.txt").write_text(
        "AskWhy is under the MIT license. It brings along:\n\n" + _OTHERS + "\n" + "\n".join(rows) + "\n",
        encoding="utf-8",
    )
    for each in went:
        _copy_texts(each, target / _name(each))


def _is_in(folder: Path, library: Distribution) -> bool:
    """Tell whether a module of a library is in the bundle: babel/, peewee.pyc, _cffi_backend...so."""
    tops = {file.parts[0] for file in library.files or () if not file.parts[0].endswith((".dist-info", ".."))}
    return any((folder / top).exists() or (folder / f"{top}c").exists() for top in tops)


def _copy_texts(library: Distribution, target: Path) -> None:
    for file in library.files or ():
        if file.parts[0].endswith(".dist-info") and file.name.upper().startswith(
            ("LICEN", "COPYING", "NOTICE")
        ):
            target.mkdir(exist_ok=True)
            shutil.copyfile(str(library.locate_file(file)), target / file.name)


def _name(library: Distribution) -> str:
    return str(library.metadata["Name"]).lower().replace("_", "-")


def _kind(library: Distribution) -> str:
    """Give the license as the library's own metadata say it, in one line."""
    told = library.metadata
    named = [
        each.split(" :: ")[-1] for each in told.get_all("Classifier", []) if each.startswith("License ::")
    ]
    said = next(
        iter([*told.get_all("License-Expression", []), *named, *told.get_all("License", [])]), ""
    ).strip()
    return str(said).splitlines()[0][:60] if said else ""
