"""That the rules of the map see what breaks them: each is shown a small package with one thing wrong."""

from pathlib import Path

import pytest
from tests import test_layers as layers
from tests.source_tree import read_tree
from tests.test_layers import MAY_IMPORT, ROOT, RULES, Rule

SOUND = {
    "__init__.py": '"""The whole."""\n',
    "domain/steps.py": '"""Steps."""\nfrom datetime import date\n',
    "facts/zones.py": '"""Zones."""\nimport phonenumbers.timezone\nfrom askwhy.domain import steps\n',
    "store/book.py": '"""A book."""\nimport peewee\nfrom askwhy import __version__\n',
    "printing/paint.py": '"""Paints."""\nfrom PySide6.QtGui import QPainter\n',
    "cli/print.py": (
        '"""Prints."""\nfrom datetime import datetime\n\ndef run():\n'
        "    # only a command that prints loads Qt\n"
        "    from askwhy.printing.paint import (\n        paint,\n    )\n    import askwhy.domain.steps\n"
        "    return datetime.now()\n"
    ),
}
"""A small package that keeps to every rule."""

WRONG: list[tuple[Rule, str, str, str]] = [
    (layers.rooms_are_on_the_map, "cellar/wine.py", "", "the map has no room cellar"),
    (layers.rooms_are_on_the_map, "attic.py", "", "the map has no room attic"),
    (
        layers.imports_point_down,
        "domain/x.py",
        "from askwhy.store.book import Book",
        "domain may not import store",
    ),
    (layers.imports_point_down, "domain/x.py", "from askwhy import store", "domain may not import store"),
    (
        layers.imports_point_down,
        "store/x.py",
        "import askwhy.printing.paint",
        "store may not import printing",
    ),
    (
        layers.imports_point_down,
        "workspace/x.py",
        "import askwhy.wording",
        "workspace may not import wording",
    ),
    (layers.imports_point_down, "cli/x.py", "def f():\n    import askwhy.ui.app", "cli may not import ui"),
    (
        layers.imports_point_down,
        "wording/x.py",
        "try:\n    import askwhy.cli\nfinally: ...",
        "may not import cli",
    ),
    (
        layers.libraries_stay_in_their_rooms,
        "store/x.py",
        "from PySide6 import QtSql",
        "store may not use PySide6",
    ),
    (layers.libraries_stay_in_their_rooms, "cli/x.py", "import sqlite3", "cli may not use sqlite3"),
    (layers.libraries_stay_in_their_rooms, "domain/x.py", "import tzlocal", "domain may not use tzlocal"),
    (
        layers.libraries_stay_in_their_rooms,
        "domain/x.py",
        "from pathlib import Path",
        "domain may not use pathlib",
    ),
    (layers.libraries_stay_in_their_rooms, "ui/x.py", "import requests", "ui may not use requests"),
    (
        layers.libraries_stay_in_their_rooms,
        "ui/x.py",
        "from urllib import request",
        "ui may not use urllib.request",
    ),
    (layers.libraries_stay_in_their_rooms, "ui/x.py", "from . import y", "ui may not use ."),
    (
        layers.nothing_dodges_a_circle,
        "domain/steps.py",
        "import askwhy.facts.zones",
        "askwhy.facts.zones imports",
    ),
    (
        layers.nothing_dodges_a_circle,
        "domain/steps.py",
        "def f():\n    import askwhy.facts.zones",
        "zones imports",
    ),
    (
        layers.late_imports_say_why,
        "ui/x.py",
        "def f():\n    import json",
        "askwhy.ui.x:3 imports json inside",
    ),
    (layers.late_imports_say_why, "ui/x.py", "def f():\n    import json  # noqa: X1", "askwhy.ui.x:3"),
    (
        layers.late_imports_say_why,
        "ui/x.py",
        "class A:\n    async def f(self):\n        import json",
        "ui.x:4",
    ),
    (
        layers.commands_start_without_qt,
        "cli/x.py",
        "from askwhy.printing.paint import paint",
        "cli.x loads PySide6",
    ),
    (
        layers.commands_start_without_qt,
        "printing/labels.py",
        "import PySide6",
        "printing.labels loads PySide6",
    ),
    (layers.modules_are_short, "ui/x.py", "\n" * 219, "askwhy.ui.x has 221 lines"),
    (layers.time_comes_as_an_argument, "store/x.py", "datetime.now(UTC)", "askwhy.store.x:2 asks"),
    (
        layers.time_comes_as_an_argument,
        "domain/x.py",
        "def f(day=date.today()): ...",
        "askwhy.domain.x:2 asks",
    ),
]
"""A rule, a file that breaks it, what stands in the file below its docstring, and what the rule says of it."""


def _write(folder: Path, files: dict[str, str]) -> Path:
    package = folder / ROOT
    for name, text in files.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return package


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule is not layers.rooms_are_on_the_map])
def test_a_sound_package_breaks_no_rule(rule: Rule, tmp_path: Path) -> None:
    tree = read_tree(_write(tmp_path, SOUND))

    assert list(rule(tree)) == []


@pytest.mark.parametrize(("rule", "name", "code", "complaint"), WRONG)
def test_a_rule_sees_what_breaks_it(rule: Rule, name: str, code: str, complaint: str, tmp_path: Path) -> None:
    tree = read_tree(_write(tmp_path, SOUND | {name: f'"""Wrong."""\n{code}\n'}))

    assert complaint in "\n".join(rule(tree))


def test_a_module_without_a_docstring_is_seen(tmp_path: Path) -> None:
    tree = read_tree(_write(tmp_path, SOUND | {"store/x.py": "# A remark is no docstring.\n"}))

    assert list(layers.modules_say_what_they_own(tree)) == ["askwhy.store.x opens with no docstring"]


def test_one_remark_may_speak_for_all_late_imports_below_it(tmp_path: Path) -> None:
    functions = "def f():\n    import json\n\ndef g():\n    import csv\n"
    code = f'"""Late."""\n# Forms are imported when they open.\n\n{functions}'
    tree = read_tree(_write(tmp_path, SOUND | {"ui/x.py": code}))

    assert list(layers.late_imports_say_why(tree)) == []


def test_a_room_of_the_map_that_is_gone_is_seen(tmp_path: Path) -> None:
    rooms = {f"{room}/__init__.py": "" for room in MAY_IMPORT.keys() - {"exchange"}}
    tree = read_tree(_write(tmp_path, rooms))

    assert list(layers.rooms_are_on_the_map(tree)) == ["there is no room exchange"]


def test_an_import_for_the_types_only_loads_nothing(tmp_path: Path) -> None:
    code = '"""Typed."""\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import askwhy.printing.paint\n'
    tree = read_tree(_write(tmp_path, SOUND | {"cli/x.py": code}))

    assert list(layers.commands_start_without_qt(tree)) == []


def test_every_rule_is_shown_something_wrong() -> None:
    shown = {rule for rule, *_ in WRONG} | {layers.modules_say_what_they_own}

    assert shown == set(RULES)
