"""The verb that changes settings, each checked against what it may hold."""

from collections.abc import Mapping
from pathlib import Path

from askwhy.domain.changes import Change
from askwhy.domain.days_off import DaysOff
from askwhy.domain.emails import is_address, one_line
from askwhy.domain.faults import Fault
from askwhy.domain.mail_account import Security
from askwhy.domain.settings import DEFAULTS, Setting, SettingKey
from askwhy.facts import languages
from askwhy.facts.free_hours import read_free_hours, write_free_hours
from askwhy.facts.sheets import label_sheet
from askwhy.facts.weeks import minutes
from askwhy.facts.world import World
from askwhy.operations.editing import Edits

MOST = 20
"""The largest cap and the longest gap that can be set: beyond it, nothing would be held back."""


def change_settings(
    before: Mapping[SettingKey, Setting], world: World, *, values: Mapping[SettingKey, str]
) -> Change:
    """Write settings; an empty value takes the default back.

    `world` is the one that the stored settings make. Raises Fault "not_a_country", "not_a_time",
    "day_runs_backward", "not_free_hours", "not_yes_or_no", "not_a_position", "not_days_off", "not_a_cap",
    "unknown_sheet", "not_your_address", "not_a_server", "not_a_port", "not_a_security", "not_a_folder",
    "unknown_zone" and "unknown_language".
    """
    edits = Edits()
    checked = {key: _checked(world, key, text) for key, text in values.items()}
    _must_run_forward(world, checked)
    for key, value in checked.items():
        stands, after = before.get(key), Setting(key, value) if value else None
        if stands is not None or after is not None:
            edits.change(stands, after)
    return edits.as_change("set", key=", ".join(sorted(key.value for key in values)))


def _checked(world: World, key: SettingKey, text: str) -> str:
    value = text.strip()
    if not value:
        return value
    check = _CHECKS.get(key)
    return check(world, value) if check else value


def _must_run_forward(world: World, checked: Mapping[SettingKey, str]) -> None:
    """One end of the day may be set alone: the other one stands as it is."""
    if not checked.keys() & {SettingKey.DAY_STARTS, SettingKey.DAY_ENDS}:
        return
    ends = [
        minutes(checked[key] or DEFAULTS[key]) if key in checked else stands
        for key, stands in zip((SettingKey.DAY_STARTS, SettingKey.DAY_ENDS), world.awake, strict=True)
    ]
    if ends[0] >= ends[1]:
        raise Fault("day_runs_backward")


def _zone(world: World, value: str) -> str:
    return world.zone(value, (), ()).name


def _language(_: World, value: str) -> str:
    found = languages.known(value)
    if not found:
        raise Fault("unknown_language", value=value, known=", ".join(languages.languages()))
    return found


def _country(world: World, value: str) -> str:
    code = world.country(value)
    if not code:
        raise Fault("not_a_country", value=value)
    return code


def _hour(_: World, value: str) -> str:
    hours, _colon, rest = value.partition(":")
    hour, minute = _whole(hours), _whole(rest or "0")
    if hour is None or minute is None:
        raise Fault("not_a_time", value=value)
    if minute > 59 or hour * 60 + minute > 24 * 60:
        raise Fault("not_a_time", value=value)
    return f"{hour}:{minute:02d}"


def _free_hours(_: World, value: str) -> str:
    return write_free_hours(read_free_hours(value))


def _yes_or_no(_: World, value: str) -> str:
    word = value.casefold()
    if word not in ("yes", "no"):
        raise Fault("not_yes_or_no", value=value)
    return word


def _number(_: World, value: str) -> str:
    number = _whole(value)
    if not number:
        raise Fault("not_a_position", value=value)
    return str(number)


def _mail_address(_: World, value: str) -> str:
    if not is_address(value):
        raise Fault("not_your_address", value=one_line(value))
    return value


def _server(_: World, value: str) -> str:
    """A name as the net knows it; a port stands in a setting of its own."""
    name = value.casefold()
    if not name.isprintable() or any(sign in name for sign in " /:@,") or not 0 < len(name) <= 253:
        raise Fault("not_a_server", value=value)
    return name


def _port(_: World, value: str) -> str:
    if not value.isdecimal() or not 1 <= int(value) <= 65_535:
        raise Fault("not_a_port", value=value)
    return str(int(value))


def _security(_: World, value: str) -> str:
    word = value.casefold()
    if word not in [each.value for each in Security]:
        raise Fault("not_a_security", value=value)
    return word


def _mail_user(_: World, value: str) -> str:
    return one_line(value)


def _folder(_: World, value: str) -> str:
    """A whole path: who keeps it and who reads it may stand in different folders."""
    if not Path(value).is_absolute() or not value.isprintable():
        raise Fault("not_a_folder", value=value)
    return value


def _sheet(_: World, value: str) -> str:
    """A sheet of one's own stands in the Book, and whoever prints on it looks there."""
    if value.casefold().startswith("own-"):
        return value.casefold()
    return label_sheet(value).name


def _days_off(_: World, value: str) -> str:
    return DaysOff.read(value).text


def _cap(_: World, value: str) -> str:
    number = _whole(value)
    if number is None or number > MOST:
        raise Fault("not_a_cap", value=value, most=MOST)
    return str(number)


def _whole(value: str) -> int | None:
    """Read a whole number; None for anything else, and for one so long that Python refuses to read it."""
    return int(value) if value.isdecimal() and len(value) < 10 else None


_CHECKS = {
    SettingKey.DAYS_OFF: _days_off,
    SettingKey.MOST_WRITTEN_ASKS: _cap,
    SettingKey.MOST_CALLS: _cap,
    SettingKey.MOST_VOICEMAILS: _cap,
    SettingKey.DAYS_BETWEEN_ASKS: _cap,
    SettingKey.MAIL_DAYS: _cap,
    SettingKey.ONE_AT_A_TIME: _yes_or_no,
    SettingKey.LANGUAGE: _language,
    SettingKey.ZONE: _zone,
    SettingKey.COUNTRY: _country,
    SettingKey.DAY_STARTS: _hour,
    SettingKey.DAY_ENDS: _hour,
    SettingKey.FREE_HOURS: _free_hours,
    SettingKey.CALLS: _yes_or_no,
    SettingKey.MAIL_ADDRESS: _mail_address,
    SettingKey.MAIL_SERVER: _server,
    SettingKey.MAIL_PORT: _port,
    SettingKey.MAIL_SECURITY: _security,
    SettingKey.MAIL_USER: _mail_user,
    SettingKey.CALENDAR_FOLDER: _folder,
    SettingKey.SHEET: _sheet,
    SettingKey.SHEET_POSITION: _number,
}
