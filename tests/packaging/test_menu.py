"""That the entry for the desktop's menu starts a command that is installed, with an icon that exists."""

import configparser
import tomllib
from xml.etree import ElementTree as ET

from tests.packaging.machine import ROOT


def _entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "packaging/askwhy.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_entry_starts_a_command_that_the_package_brings() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert _entry()["Exec"].split()[0] in project["gui-scripts"]
    assert _entry()["Terminal"] == "false"


def test_the_icon_of_the_entry_is_a_square_picture() -> None:
    picture = ET.parse(ROOT / f"resources/icons/{_entry()['Icon']}.svg").getroot()

    assert picture.tag == "{http://www.w3.org/2000/svg}svg"
    assert picture.get("width") == picture.get("height") == "128"
