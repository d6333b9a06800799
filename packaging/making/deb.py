"""Makes the package for Debian and its kin: the bundle, and what a desktop wants to know of a program."""

import gzip
import os
import shutil
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import md5
from pathlib import Path

from making import bundle, completion, icons, linked, manual, place, still
from making.place import BUILD, CHECKOUT, DIST, PACKAGING

ROOT = BUILD / "deb/root"
_PICTURES = "usr/share/askwhy/screenshots"
_PAGES = ("CALLING", "CHANGELOG", "COMMANDS", "GUIDE", "PRINTING", "README", "SAFETY")
"""Those for somebody who has installed it; how to install and build it is no news then."""


def make(made: Path) -> Path:
    """Make the package of a bundle; gives the file."""
    shutil.rmtree(ROOT, ignore_errors=True)
    _program(made)
    _desktop()
    _documents()
    _control()
    still.still(ROOT, place.epoch())
    architecture = place.call("dpkg", "--print-architecture").strip()
    target = DIST / f"askwhy_{place.version()}_{architecture}.deb"
    DIST.mkdir(exist_ok=True)
    place.call(
        *("dpkg-deb", "--root-owner-group", "--threads-max=1", "-Zxz", "-z9", "--build", ROOT, target),
        SOURCE_DATE_EPOCH=str(place.epoch()),
    )
    return target


def _program(made: Path) -> None:
    """Put the bundle into /usr/lib, and its two names into /usr/bin."""
    shutil.copytree(made, ROOT / "usr/lib/askwhy", symlinks=True)
    (ROOT / "usr/bin").mkdir(parents=True)
    for name in ("askwhy", "askwhy-window"):
        (ROOT / "usr/bin" / name).symlink_to("../lib/askwhy/askwhy")


def _desktop() -> None:
    """Add what menus, software centres and file managers read."""
    _copy(PACKAGING / "askwhy.desktop", "usr/share/applications/askwhy.desktop")
    _copy(PACKAGING / "askwhy.mime.xml", "usr/share/mime/packages/askwhy.xml")
    themes = "usr/share/icons/hicolor"
    _copy(icons.DRAWING, f"{themes}/scalable/apps/askwhy.svg")
    for size in icons.SIZES:
        _copy(bundle.ICONS / f"askwhy-{size}.png", f"{themes}/{size}x{size}/apps/askwhy.png")
    for picture in sorted((PACKAGING / "screenshots").glob("*.png")):
        _copy(picture, f"{_PICTURES}/{picture.name}")
    _write("usr/share/metainfo/askwhy.metainfo.xml", metainfo().encode())


def metainfo() -> str:
    """Give what software centres show.

    The pictures are those that the package installs, since the project has no place on the web to name; whoever
    has one says it as SCREENSHOTS (https://...).
    """
    text = (PACKAGING / "askwhy.metainfo.xml").read_text(encoding="utf-8")
    day = datetime.fromtimestamp(place.epoch(), UTC).date().isoformat()
    pictures = os.environ.get("SCREENSHOTS") or f"file:///{_PICTURES}"
    return (
        text.replace("@VERSION@", place.version()).replace("@DATE@", day).replace("@SCREENSHOTS@", pictures)
    )


def _documents() -> None:
    """Add the manual page, the completions, and the papers that each package has."""
    page = manual.page(place.version(), place.epoch()).encode()
    _write("usr/share/man/man1/askwhy.1.gz", _packed(page))
    (ROOT / "usr/share/man/man1/askwhy-window.1.gz").symlink_to("askwhy.1.gz")
    for name, shell in completion.SHELLS.items():
        _write(f"usr/{name}", shell().encode())
    bash = ROOT / "usr/share/bash-completion/completions/askwhy"
    bash.with_name("askwhy-window").symlink_to("askwhy")
    doc = "usr/share/doc/askwhy"
    license_text = (CHECKOUT / "LICENSE").read_text(encoding="utf-8").strip()
    indented = "\n".join(f" {line}".rstrip() if line else " ." for line in license_text.splitlines())
    copyright_text = (PACKAGING / "debian/copyright").read_text(encoding="utf-8")
    _write(f"{doc}/copyright", copyright_text.replace("@LICENSE@", indented).encode())
    _write(f"{doc}/changelog.gz", _packed(_changes().encode()))
    for name in _PAGES:
        _write(f"{doc}/{name}.md.gz", _packed((CHECKOUT / f"{name}.md").read_bytes()))
    _copy(PACKAGING / "debian/lintian-overrides", "usr/share/lintian/overrides/askwhy")


def _changes() -> str:
    """Give the changes in Debian's form; what is new stands in words in the project's own list."""
    when = format_datetime(datetime.fromtimestamp(place.epoch(), UTC))
    maker = _field("Maintainer")
    return (
        f"askwhy ({place.version()}) unstable; urgency=medium\n\n"
        f"  * What is new is told in CHANGELOG.md, beside this file.\n\n -- {maker}  {when}\n"
    )


def _field(name: str) -> str:
    text = (PACKAGING / "debian/control").read_text(encoding="utf-8")
    return next(line.split(": ", 1)[1] for line in text.splitlines() if line.startswith(f"{name}: "))


def _control() -> None:
    size = sum(each.lstat().st_size for each in ROOT.rglob("*") if each.is_file()) // 1024
    text = (PACKAGING / "debian/control").read_text(encoding="utf-8")
    for mark, value in (
        ("@VERSION@", place.version()),
        ("@ARCHITECTURE@", place.call("dpkg", "--print-architecture").strip()),
        ("@SIZE@", str(size)),
        ("@DEPENDS@", linked.depends(ROOT / "usr/lib/askwhy")),
    ):
        text = text.replace(mark, value)
    _write("DEBIAN/control", text.encode())
    sums = (
        f"{md5(each.read_bytes()).hexdigest()}  {each.relative_to(ROOT)}\n"
        for each in sorted(ROOT.rglob("*"))
        if each.is_file() and not each.is_symlink() and "DEBIAN" not in each.parts
    )
    _write("DEBIAN/md5sums", "".join(sums).encode())


def _copy(source: Path, name: str) -> None:
    _write(name, source.read_bytes())


def _write(name: str, content: bytes) -> None:
    path = ROOT / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _packed(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)
