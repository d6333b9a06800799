"""What goes into a bundle, and what the package of Debian has to ask the system for."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from making import linked
from making.place import CannotMake
from making.qt import Entry, needed, spoken

PLUGINS = "PySide6/Qt/plugins"
LIBRARIES = "PySide6/Qt/lib"

BINARIES: list[Entry] = [
    ("PySide6/QtGui.abi3.so", "QtGui", "EXTENSION"),
    (f"{PLUGINS}/platforms/libqxcb.so", "qxcb", "BINARY"),
    (f"{PLUGINS}/platforms/libqvnc.so", "qvnc", "BINARY"),
    (f"{LIBRARIES}/libQt6Gui.so.6", "Gui", "BINARY"),
    (f"{LIBRARIES}/libQt6XcbQpa.so.6", "XcbQpa", "BINARY"),
    (f"{LIBRARIES}/libQt6Network.so.6", "Network", "BINARY"),
    ("libpython3.11.so.1.0", "python", "BINARY"),
    ("libxcb-cursor.so.0", "cursor", "BINARY"),
    ("libstdc++.so.6", "stdc++", "BINARY"),
]
LINKS = {
    "QtGui": ["libQt6Gui.so.6"],
    "qxcb": ["libQt6XcbQpa.so.6", "libxcb-cursor.so.0", "libstdc++.so.6"],
    "qvnc": ["libQt6Network.so.6"],
    "Gui": ["libstdc++.so.6"],
}


def imports(place: str) -> Iterable[tuple[str, str | None]]:
    """Give what a made-up library is linked to."""
    return [(name, None) for name in LINKS.get(place, ())]


def test_only_what_is_used_of_qt_goes_along_and_nothing_that_belongs_to_the_system(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    datas: list[Entry] = [
        ("libQt6Gui.so.6", f"{LIBRARIES}/libQt6Gui.so.6", "SYMLINK"),
        ("libQt6Network.so.6", f"{LIBRARIES}/libQt6Network.so.6", "SYMLINK"),
        ("PySide6/Qt/translations/qtbase_de.qm", "", "DATA"),
        ("PySide6/Qt/translations/qtbase_fr.qm", "", "DATA"),
        ("PySide6/Qt/translations/qt_help_de.qm", "", "DATA"),
        ("askwhy/resources/countries.tsv", "", "DATA"),
        ("keyring-25.dist-info/entry_points.txt", "", "DATA"),
        ("keyring-25.dist-info/RECORD", "", "DATA"),
    ]

    binaries, data = needed(BINARIES, datas, imports, ["de"])

    assert [each[1] for each in binaries] == ["QtGui", "qxcb", "Gui", "XcbQpa", "python", "cursor"]
    assert [each[0] for each in data] == [
        "libQt6Gui.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "askwhy/resources/countries.tsv",
        "keyring-25.dist-info/entry_points.txt",
    ]


def test_elsewhere_than_on_linux_the_libraries_of_the_runtime_go_along(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "win32")

    binaries, _data = needed(BINARIES, [], imports)

    assert "stdc++" in [each[1] for each in binaries]
    assert "Network" not in [each[1] for each in binaries]


def test_a_framework_of_macos_goes_along_as_a_whole_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    core, network = (f"{LIBRARIES}/Qt{name}.framework" for name in ("Core", "Network"))
    binaries: list[Entry] = [
        ("PySide6/QtCore.abi3.so", "QtCore", "EXTENSION"),
        (f"{core}/Versions/A/QtCore", "Core", "BINARY"),
        (f"{network}/Versions/A/QtNetwork", "Network", "BINARY"),
    ]
    datas: list[Entry] = [
        (f"{folder}/{part}", "", kind)
        for folder in (core, network)
        for part, kind in (("Versions/Current", "SYMLINK"), ("Versions/A/Resources/Info.plist", "DATA"))
    ]

    kept, data = needed(binaries, datas, lambda _place: [("@rpath/QtCore.framework/Versions/A/QtCore", None)])

    assert [each[1] for each in kept] == ["QtCore", "Core"]
    assert [each[0] for each in data] == [
        f"{core}/Versions/Current",
        f"{core}/Versions/A/Resources/Info.plist",
    ]


def test_only_the_languages_that_are_asked_for_are_known() -> None:
    places = ("root", "de", "de_AT", "sr_Latn", "fr", "global")
    datas: list[Entry] = [(f"babel/locale-data/{each}.dat", "", "DATA") for each in places]
    others: list[Entry] = [("babel/global.dat", "", "DATA")]

    kept = spoken([*datas, *others], {"de", "root", "sr_Latn"})

    assert [Path(each[0]).stem for each in kept] == ["root", "de", "de_AT", "sr_Latn", "global"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a bundle of two programs that are linked to each other and to the system."""
    told = {
        "askwhy": "(NEEDED) library: [libc.so.6]\n(NEEDED) library: [libown.so.1]\nGLIBC_2.9 GLIBC_2.17",
        "libown.so.1": "(NEEDED) Shared library: [libdbus-1.so.3]\nGLIBC_2.34",
    }
    for name in told:
        (tmp_path / name).write_bytes(b"\x7fELF")
    (tmp_path / "text").write_text("no program")
    monkeypatch.setattr(linked, "_told_of", lambda each: told[each.name])
    return tmp_path


def test_the_package_depends_on_what_it_is_linked_to_and_does_not_bring(folder: Path) -> None:
    assert linked.depends(folder) == "libc6 (>= 2.34), libdbus-1-3"


def test_a_library_of_an_unknown_package_stops_the_making(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(linked.PACKAGES, "libdbus-1.so.3")

    with pytest.raises(CannotMake, match=r"libdbus-1\.so\.3"):
        linked.depends(folder)
