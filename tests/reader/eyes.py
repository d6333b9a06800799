"""What a screen reader knows: the tree of a program as AT-SPI tells it, and what can be done through it alone.

Run by the system's Python, which has pyatspi; AskWhy's own has not. Each line read is a request in JSON, each line
written its answer.
"""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import pyatspi

_DEEP, _WIDE = 40, 400
"""Beyond so many levels, or children of one, a tree is not one that people can go through."""


def find_program(name: str, patience: float) -> Any:
    """Wait until a program shows a window."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        desktop = pyatspi.Registry.getDesktop(0)
        for at in range(desktop.childCount):
            program = desktop.getChildAtIndex(at)
            if program is not None and program.name == name and program.childCount:
                return program
        time.sleep(0.1)
    raise SystemExit(f"no window of {name} came within {patience} s")


def told(node: Any, path: tuple[int, ...]) -> dict[str, Any]:
    """Give what is told of one thing."""
    states = node.getState()
    return {
        "path": list(path),
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "actions": actions(node),
        "states": sorted(pyatspi.stateToString(each) for each in states.getStates()),
    }


def actions(node: Any) -> list[str]:
    """Give the names of what can be done with a thing."""
    try:
        offered = node.queryAction()
    except NotImplementedError:
        return []
    return [offered.getName(at) for at in range(offered.nActions)]


def walk(node: Any, path: tuple[int, ...] = ()) -> Iterator[dict[str, Any]]:
    """Go through everything that is shown, parents first."""
    if path and not node.getState().contains(pyatspi.STATE_SHOWING):
        return
    yield told(node, path)
    if len(path) < _DEEP:
        for at in range(min(node.childCount, _WIDE)):
            child = node.getChildAtIndex(at)
            if child is not None:
                yield from walk(child, (*path, at))


def node_at(program: Any, path: list[int]) -> Any:
    """Go down to a thing."""
    node = program
    for at in path:
        node = node.getChildAtIndex(at)
    return node


def answer(program: Any, request: dict[str, Any]) -> Any:
    """Do what is asked."""
    if request["do"] == "tree":
        program.clearCache()
        return list(walk(program))
    node = node_at(program, request["path"])
    if request["do"] == "write":
        return node.queryEditableText().setTextContents(request["text"])
    if request["do"] == "select":
        return node.querySelection().selectChild(request["child"])
    offered = node.queryAction()
    return offered.doAction(actions(node).index(request["action"]))


def main() -> None:
    """Answer requests until there are no more."""
    program = find_program(sys.argv[1], float(sys.argv[2]))
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        try:
            said = answer(program, json.loads(line))
        except Exception as error:  # what is gone meanwhile raises one of many kinds
            said = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main()
