"""Chooses what of Qt, and of the system's libraries, goes into a bundle: what is used, and what others may lack."""

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import PurePath

Entry = tuple[str, str, str]
"""Where a file goes in the bundle, where it is from, and PyInstaller's kind of it."""

Imports = Callable[[str], Iterable[tuple[str, str | None]]]
"""Gives the libraries that a file is linked to: their names, and where they are, if that is known."""

PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "printsupport": {"cupsprintersupport"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "styles": {"qmacstyle", "qmodernwindowsstyle", "qwindows11style", "qwindowsvistastyle"},
}
"""What Qt loads while it runs, by its folder: for a window, by its frame's looks and its keys, and for a printer."""

BROUGHT = re.compile(
    r"lib(python3|ssl|crypto|sqlite3|ffi|bz2|lzma|uuid|xkbcommon-x11|xcb-(cursor|icccm|image|keysyms|render-util|util))"
    r"\b"
)
"""Of a Linux system's libraries, those that a desktop may lack or has in another version. All others are the
system's own: a copy of an older one beside newer drivers and services of the desktop would break it."""


_OF_THE_INSTALLER = frozenset(("RECORD", "INSTALLER", "REQUESTED", "direct_url.json"))
"""Of a library's papers, those that tell how it was installed: they differ from one place to another."""


def needed(
    binaries: Iterable[Entry], datas: Iterable[Entry], imports: Imports, languages: Iterable[str] = ()
) -> tuple[list[Entry], list[Entry]]:
    """Give of the binaries and the data of an analysis those that AskWhy uses.

    `imports` is PyInstaller's; `languages` are those that AskWhy speaks ("de"), in which Qt has to speak too.
    """
    native = list(binaries)
    begun = [each for each in native if each[2] == "EXTENSION" or _is_begun(each[0])]
    reached = _reached(begun, {_name(each[0]): each for each in native}, imports)
    kept = [each for each in native if each in begun or (each in reached and _is_brought(each[0]))]
    names = {_name(each[0]) for each in kept}
    wanted = frozenset(languages)
    return kept, [each for each in datas if _is_needed(each, names, wanted)]


def spoken(datas: Iterable[Entry], languages: Iterable[str]) -> list[Entry]:
    """Give the data without what Babel knows of other languages: of these, none is asked."""
    wanted = {each.split("_")[0] for each in languages}
    return [
        each
        for each in datas
        if "locale-data" not in PurePath(each[0]).parts or PurePath(each[0]).stem.split("_")[0] in wanted
    ]


def _reached(begun: Iterable[Entry], by_name: dict[str, Entry], imports: Imports) -> set[Entry]:
    """Follow what each file is linked to, from library to library."""
    reached: set[Entry] = set()
    waiting = list(begun)
    while waiting:
        for name, _place in imports(waiting.pop()[1]):
            found = by_name.get(_name(name))
            if found is not None and found not in reached:
                reached.add(found)
                waiting.append(found)
    return reached


def _name(place: str) -> str:
    """Give what a library is called by those who are linked to it; Windows writes some in other cases."""
    return PurePath(place).name.casefold()


def _is_begun(place: str) -> bool:
    """Tell what nothing is linked to, but is loaded: Python, and plugins such as platforms/libqxcb.so."""
    path = PurePath(place)
    if re.match(r"(lib)?python3|Python\b", path.name):
        return True
    if "plugins" not in path.parts:
        return False
    return path.stem.removeprefix("lib") in PLUGINS.get(path.parent.name, ())


def _is_brought(place: str) -> bool:
    """Tell whether a library that is reached goes along; elsewhere than on Linux, all do."""
    path = PurePath(place)
    if sys.platform != "linux" or path.parts[0] in ("PySide6", "shiboken6") or len(path.parts) > 1:
        return "plugins" not in path.parts
    return BROUGHT.match(path.name) is not None


def _is_needed(entry: Entry, names: set[str], languages: frozenset[str]) -> bool:
    """Tell the data that is used, and the links to the libraries that were kept."""
    path = PurePath(entry[0])
    framework = next((part for part in path.parts if part.endswith(".framework")), "")
    if framework:  # on macOS, a library with its papers and its links
        return framework.removesuffix(".framework").casefold() in names
    if path.parent.name.endswith(".dist-info") and path.name in _OF_THE_INSTALLER:
        return False
    if entry[2] == "SYMLINK":
        return _name(entry[0]) in names
    if "translations" in path.parts and "PySide6" in path.parts:
        return path.stem.removeprefix("qtbase_") in languages
    return True
