"""Reads from the source which keys are raised, given as reasons, told as problems, and with which arguments."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PACKAGE = Path(__file__).resolve().parents[2] / "desktop" / "askwhy"


class Use(NamedTuple):
    """One place that uses a key, with the names of the arguments that it gives."""

    where: str
    key: str
    args: frozenset[str]


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Give every module with its path below the package."""
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Give the calls of a module with what they call, as written."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def uses(*functions: str) -> list[Use]:
    """Give the uses of keys as first arguments of calls that end in one of these names."""
    found: list[Use] = []
    for name, tree in modules():
        for function, call in calls(tree):
            if function.endswith(functions) and call.args:
                where = f"{name}:{call.lineno}"
                args = frozenset(_names(call))
                found += [Use(where, key, args) for key in _keys(call.args[0])]
    return found


def built(*functions: str) -> set[str]:
    """Give the modules in which a key is built, so that the source alone does not tell it."""
    return {
        name
        for name, tree in modules()
        for function, call in calls(tree)
        if function.endswith(functions) and call.args and not list(_keys(call.args[0]))
    }


def constants(name: str) -> set[str]:
    """Give the texts that stand in a module."""
    tree = ast.parse((PACKAGE / name).read_text(encoding="utf-8"))
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def given_as(parameter: str) -> list[tuple[str, str]]:
    """Give the texts that are given for a parameter of this name, in the module of the function, and where."""
    found: list[tuple[str, str]] = []
    for name, tree in modules():
        places = _places(tree, parameter) | ({"Problem": 3} if parameter == "why" else {})
        for function, call in calls(tree):
            place = places.get(function.rpartition(".")[2])
            nodes = [keyword.value for keyword in call.keywords if keyword.arg == parameter]
            if place is not None and len(call.args) > place:
                nodes.append(call.args[place])
            found += [(f"{name}:{call.lineno}", key) for node in nodes for key in _keys(node)]
    return found


def _places(tree: ast.Module, parameter: str) -> dict[str, int]:
    """Give the functions of a module that have a parameter, and its place without self."""
    places = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            names = [arg.arg for arg in node.args.args if arg.arg not in ("self", "cls")]
            if parameter in names:
                places[node.name] = names.index(parameter)
    return places


def _keys(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _keys(node.body)
        yield from _keys(node.orelse)


def _names(call: ast.Call) -> Iterator[str]:
    """Give the names of the arguments, also of those in a literal dictionary ("from" is no Python name)."""
    for keyword in call.keywords:
        if keyword.arg is not None:
            yield keyword.arg
        elif isinstance(keyword.value, ast.Dict):
            yield from (str(key.value) for key in keyword.value.keys if isinstance(key, ast.Constant))
