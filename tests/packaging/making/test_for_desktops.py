"""What each desktop is told of AskWhy: the same version, name, icon and files everywhere."""

import configparser
import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from tests.packaging.machine import ROOT

from askwhy import __version__
from askwhy.workspace.home import BOOK_ENDING
from making import deb, icons, place, systems


@pytest.fixture
def entry() -> configparser.SectionProxy:
    """Give the entry of menus."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "packaging/askwhy.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def metainfo(monkeypatch: pytest.MonkeyPatch) -> ET.Element:
    """Give what software centres show."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    monkeypatch.delenv("SCREENSHOTS", raising=False)
    return ET.fromstring(deb.metainfo())


def test_the_version_stands_in_one_place(metainfo: ET.Element) -> None:
    release = metainfo.find("releases/release")
    assert release is not None

    assert place.version() == __version__
    assert release.attrib == {"version": __version__, "date": "1970-01-02"}
    assert systems.mac_bundle(__version__, Path("a.icns"))["version"] == __version__
    for file in ("control", "copyright"):
        assert __version__ not in (ROOT / "packaging/debian" / file).read_text(encoding="utf-8")


def test_a_vcard_opens_with_it(entry: configparser.SectionProxy, metainfo: ET.Element) -> None:
    types = metainfo.findall("provides/mediatype")
    opened = systems.mac_bundle("1", Path("a.icns"))["info_plist"]["CFBundleDocumentTypes"]

    assert entry["Exec"].endswith(" %F")
    assert {each.text for each in types} <= set(entry["MimeType"].split(";"))
    assert "text/vcard" in {each.text for each in types}
    assert opened[0]["LSItemContentTypes"] == ["public.vcard"]
    assert opened[1]["CFBundleTypeExtensions"] == [BOOK_ENDING.removeprefix(".")]


def test_the_pictures_of_software_centres_are_installed(metainfo: ET.Element) -> None:
    pictures = [each.text or "" for each in metainfo.findall("screenshots/screenshot/image")]

    assert pictures
    for picture in pictures:
        assert picture.startswith("file:///usr/share/askwhy/screenshots/")
        assert (ROOT / "packaging/screenshots" / Path(picture).name).is_file()


def test_whoever_has_a_place_on_the_web_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCREENSHOTS", "https://example.org/askwhy")

    assert '<image type="source">https://example.org/askwhy/' in deb.metainfo()


@pytest.mark.usefixtures("qapp")
def test_icons_are_drawn_in_every_size() -> None:
    for size in icons.SIZES:
        image = QImage.fromData(QByteArray(icons.png(size)))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 8).alpha() == 255
        assert image.pixelColor(0, 0).alpha() == 0


@pytest.mark.usefixtures("qapp")
def test_the_icons_of_windows_and_macos_hold_their_pictures() -> None:
    """Read by their formats: a list with places, and parts with lengths."""
    windows, apple = icons.ico(), icons.icns()

    kind, count = struct.unpack("<HH", windows[2:6])
    for at in range(count):
        edge, length, start = (
            windows[6 + 16 * at],
            *struct.unpack("<II", windows[14 + 16 * at : 22 + 16 * at]),
        )
        picture = QImage.fromData(QByteArray(windows[start : start + length]))
        assert picture.width() == (edge or 256)
    assert kind == 1
    assert apple[:8] == b"icns" + struct.pack(">I", len(apple))
    at = 8
    while at < len(apple):
        (length,) = struct.unpack(">I", apple[at + 4 : at + 8])
        assert apple[at + 8 :][:4] == b"\x89PNG"
        at += length
    assert at == len(apple)


def test_windows_counts_versions_by_four_numbers() -> None:
    assert systems.numbers("0.1.0") == (0, 1, 0, 0)
    assert systems.numbers("12.3+local") == (12, 3, 0, 0)
