"""Reads a package as text: what each module imports and when, how it opens, how long it is."""

import ast
import io
import re
import sys
import tokenize
from collections.abc import Collection, Iterator
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple


class When(Enum):
    """The moment at which an import is carried out."""

    START = auto()
    LATER = auto()
    """Inside a function."""
    NEVER = auto()
    """For the types only."""


class Import(NamedTuple):
    """One thing imported: a module of ours, or what a stranger's is asked for.

    It is explained when a remark stands beside it, or above it and the imports that it follows, or when one
    further above says for all below that they are "imported" later, and why.
    """

    line: int
    target: str
    when: When
    explained: bool


class Module(NamedTuple):
    """What is known of one file; `clocks` are the lines that ask for the present time."""

    name: str
    length: int
    has_docstring: bool
    imports: list[Import]
    clocks: list[int]


Tree = dict[str, Module]
"""The modules of a package by their dotted names; a package stands for its `__init__.py`."""

_REMARK = re.compile(r"#\s*(?!noqa|type:|ruff:|pragma)\w")
"""A comment for people, and not for a tool."""


def read_tree(package: Path) -> Tree:
    """Read every module of a package."""
    paths = {_name(path, package.parent): path for path in sorted(package.rglob("*.py"))}
    known = {*paths, *(name.rpartition(".")[0] for name in paths)}
    return {name: _read(name, path.read_text(encoding="utf-8"), known) for name, path in paths.items()}


def loaded_with(tree: Tree, name: str) -> set[str]:
    """Give all that Python has loaded once a module is imported: itself, its packages, what they import."""
    loaded: set[str] = set()
    waiting = [name]
    while waiting:
        target = waiting.pop()
        if target and target not in loaded:
            loaded.add(target)
            waiting.append(target.rpartition(".")[0])
            if target in tree:
                waiting += [each.target for each in tree[target].imports if each.when is When.START]
    return loaded


def _name(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def _read(name: str, text: str, known: Collection[str]) -> Module:
    syntax = ast.parse(text)
    return Module(
        name,
        len(text.splitlines()),
        bool(ast.get_docstring(syntax)),
        list(_imports(syntax, _remarks(text), known)),
        [node.lineno for node in ast.walk(syntax) if isinstance(node, ast.Call) and _asks_the_time(node)],
    )


def _remarks(text: str) -> dict[int, str]:
    """Give the comments for people, by their lines."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    comments = {token.start[0]: token.string for token in tokens if token.type == tokenize.COMMENT}
    return {line: comment for line, comment in comments.items() if _REMARK.match(comment)}


def _imports(syntax: ast.Module, remarks: dict[int, str], known: Collection[str]) -> Iterator[Import]:
    below = min((line for line, remark in remarks.items() if "imported" in remark), default=sys.maxsize)
    explained: set[int] = set()
    for node, when in _statements(syntax, When.START):
        lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
        above = node.lineno - 1
        if above >= below or above in explained or remarks.keys() & {above, *lines}:
            explained.update(lines)
        for target in _targets(node, known):
            yield Import(node.lineno, target, when, node.lineno in explained)


def _statements(parent: ast.AST, when: When) -> Iterator[tuple[ast.Import | ast.ImportFrom, When]]:
    """Give the import statements below a node, from top to bottom."""
    for node in ast.iter_child_nodes(parent):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node, when
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _statements(node, When.LATER)
        elif isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            yield from _statements(node, When.NEVER)
        else:
            yield from _statements(node, when)


def _targets(node: ast.Import | ast.ImportFrom, known: Collection[str]) -> Iterator[str]:
    """Give what a statement imports; of a module of ours, its functions and values count as the module."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    base = "." * node.level + (node.module or "")
    inner = (f"{base}.{alias.name}" for alias in node.names)
    yield from dict.fromkeys(base if base in known and name not in known else name for name in inner)


def _asks_the_time(call: ast.Call) -> bool:
    asking = ("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time")
    return isinstance(call.func, ast.Attribute) and ast.unparse(call.func).endswith(asking)
