"""Finds the packages of Debian that have the libraries which a bundle is linked to, and does not bring."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from making.place import CannotMake, call

PACKAGES = {
    "libc.so.6": "libc6",
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Each library of the system that a bundle may be linked to, and its package. What newer releases call ...t64
provides the name that stands here. Asking the build machine instead would give other bytes on other machines."""

_OPTIONAL = "libqgtk3.so"
"""GNOME's looks are taken where GTK is there; nobody has to install it for AskWhy."""


def depends(folder: Path) -> str:
    """Give the dependencies of the programs and libraries in a folder, as Debian writes them.

    Raises CannotMake when one of them is linked to what neither the folder nor a known package has.
    """
    told = [_told_of(each) for each in _programs(folder)]
    brought = {each.name for each in folder.rglob("*.so*")}
    needed = {name for each in told for name in re.findall(r"\(NEEDED\).*\[(.+)\]", each)} - brought
    unknown = sorted(needed - PACKAGES.keys())
    if unknown:
        raise CannotMake(
            f"No package is known that has {', '.join(unknown)}. Please add it to making/linked.py."
        )
    packages = {PACKAGES[name] for name in needed} - {"libc6"}
    return ", ".join([f"libc6 (>= {_newest(told)})", *sorted(packages)])


def _programs(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.name != _OPTIONAL:
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _told_of(program: Path) -> str:
    return call("readelf", "--dynamic", "--version-info", "--wide", program, LC_ALL="C")


def _newest(told: Iterable[str]) -> str:
    """Give the version of the C library that is needed: the newest whose functions are called."""
    found = {
        tuple(map(int, each.split("."))) for text in told for each in re.findall(r"GLIBC_([\d.]+)", text)
    }
    return ".".join(map(str, max(found)))
