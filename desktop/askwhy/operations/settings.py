"""The verb that changes settings, each checked against what it may hold."""

from collections.abc import Mapping

from askwhy.domain.changes import Change
from askwhy.domain.faults import Fault
from askwhy.domain.settings import Setting, SettingKey
from askwhy.facts.world import World
from askwhy.operations.editing import Edits


def change_settings(
    before: Mapping[SettingKey, Setting], world: World, *, values: Mapping[SettingKey, str]
) -> Change:
    """Write settings; an empty value takes the default back. Raises Fault "not_a_country",
    "not_a_time", "not_yes_or_no", "not_a_position" and "unknown_zone".
    """
    edits = Edits()
    for key, text in values.items():
        value = _checked(world, key, text)
        edits.change(before.get(key), Setting(key, value))
    return edits.as_change("set", key=", ".join(sorted(key.value for key in values)))


def _checked(world: World, key: SettingKey, text: str) -> str:
    value = text.strip()
    if not value:
        return value
    check = _CHECKS.get(key)
    return check(world, value) if check else value


def _zone(world: World, value: str) -> str:
    return world.zone(value, (), ()).name


def _country(world: World, value: str) -> str:
    code = world.country(value)
    if not code:
        raise Fault("not_a_country", value=value)
    return code


def _hour(_: World, value: str) -> str:
    hours, _colon, minutes = value.partition(":")
    if not hours.isdigit() or not (minutes or "0").isdigit():
        raise Fault("not_a_time", value=value)
    hour, minute = int(hours), int(minutes or 0)
    if minute > 59 or hour * 60 + minute > 24 * 60:
        raise Fault("not_a_time", value=value)
    return f"{hour}:{minute:02d}"


def _yes_or_no(_: World, value: str) -> str:
    word = value.casefold()
    if word not in ("yes", "no"):
        raise Fault("not_yes_or_no", value=value)
    return word


def _number(_: World, value: str) -> str:
    if not value.isdecimal() or int(value) < 1:
        raise Fault("not_a_position", value=value)
    return str(int(value))


_CHECKS = {
    SettingKey.ZONE: _zone,
    SettingKey.COUNTRY: _country,
    SettingKey.DAY_STARTS: _hour,
    SettingKey.DAY_ENDS: _hour,
    SettingKey.CALLS: _yes_or_no,
    SettingKey.SHEET_POSITION: _number,
}
