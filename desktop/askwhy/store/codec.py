"""How a domain value becomes plain JSON and comes back exactly."""

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

Decoder = Callable[[Any], Any]

AS_THEY_ARE = frozenset((str, int, NoneType))
"""What nearly every field holds; JSON and SQLite take it as it is."""


def plain(value: Any) -> Any:
    """Turn a value into what JSON can hold: dataclasses as objects, tuples as lists, dates as texts."""
    if value.__class__ in AS_THEY_ARE:
        return value
    names = _field_names(value.__class__)
    if names:
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return value


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    """Name the fields of a dataclass, asked once: an import writes ten thousand values."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def dumps(value: Any) -> str:
    """Write a value as compact JSON text."""
    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"))


def loads(kind: Any, text: str) -> Any:
    """Read a value of the given type from JSON text."""
    return decoder(kind)(json.loads(text))


@cache
def decoder(kind: Any) -> Decoder:
    """Give the function that builds a value of the annotated type from plain JSON."""
    if isinstance(kind, NewType):
        return decoder(kind.__supertype__)
    if get_origin(kind) in (Union, UnionType):
        return _union(get_args(kind))
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind))
    if is_dataclass(kind) or _is_named_tuple(kind):
        return _record(kind)
    if isinstance(kind, type) and issubclass(kind, date):
        return kind.fromisoformat
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind
    return _same


def _same(value: Any) -> Any:
    return value


def _is_named_tuple(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields")


def _union(members: tuple[Any, ...]) -> Decoder:
    """A union is either a value or None, or plain scalars that JSON already tells apart."""
    real = [member for member in members if member is not NoneType]
    if len(real) > 1:
        return _same
    inner = decoder(real[0])
    return lambda value: None if value is None else inner(value)


def _tuple(members: tuple[Any, ...]) -> Decoder:
    if len(members) == 2 and members[1] is Ellipsis:
        inner = decoder(members[0])
        return tuple if inner is _same else lambda items: tuple([inner(item) for item in items])
    inners = tuple(decoder(member) for member in members)
    return lambda items: tuple([inner(item) for inner, item in zip(inners, items, strict=True)])


def _record(kind: Any) -> Decoder:
    hints = get_type_hints(kind)
    if _is_named_tuple(kind):
        inners = [decoder(hints[name]) for name in kind._fields]
        return lambda items: kind(*[inner(item) for inner, item in zip(inners, items, strict=True)])
    names = {field.name for field in fields(kind)}
    # Most fields are texts and numbers, which stand in JSON as they are; an import's undo reads half a million.
    parts = [(name, part) for name in names if (part := decoder(hints[name])) is not _same]

    def build(data: dict[str, Any]) -> Any:
        made = {name: item for name, item in data.items() if name in names}
        for name, part in parts:
            if name in made:
                made[name] = part(made[name])
        return kind(**made)

    return build


def fits(hint: Any, value: Any) -> bool:
    """Tell whether a value that was built of somebody's JSON is of the annotated type, down to its last part."""
    if isinstance(hint, NewType):
        return fits(hint.__supertype__, value)
    if get_origin(hint) in (Union, UnionType):
        return any(fits(member, value) for member in get_args(hint))
    if get_origin(hint) is tuple:
        return isinstance(value, tuple) and _fit_items(get_args(hint), value)
    if is_dataclass(hint) or _is_named_tuple(hint):
        return isinstance(value, hint) and all(
            fits(part, getattr(value, name)) for name, part in _hints(hint).items()
        )
    return value.__class__ is hint or (hint is float and value.__class__ is int)


_hints = cache(get_type_hints)


def _fit_items(members: tuple[Any, ...], items: tuple[Any, ...]) -> bool:
    if len(members) == 2 and members[1] is Ellipsis:
        return all(fits(members[0], item) for item in items)
    return len(members) == len(items) and all(map(fits, members, items))
