"""Settings: each is checked against what it may hold, and empty takes the default back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.operations.builders import WORLD

from askwhy.domain.changes import Change, Edit
from askwhy.domain.faults import Fault
from askwhy.domain.settings import DEFAULTS, Setting, SettingKey
from askwhy.facts.world import World, world_from
from askwhy.operations.settings import change_settings

STARTS, ENDS = SettingKey.DAY_STARTS, SettingKey.DAY_ENDS


def change(values: dict[SettingKey, str], *before: Setting, world: World = WORLD) -> Change:
    """Write settings over those that were set before."""
    return change_settings({setting.key: setting for setting in before}, world, values=values)


def written(key: SettingKey, text: str) -> str:
    """Give how a setting is kept."""
    (edit,) = change({key: text}).edits
    assert isinstance(edit.after, Setting)
    return edit.after.value


def refused(values: dict[SettingKey, str], world: World = WORLD) -> str:
    """Give the key of the fault with which settings are refused."""
    with pytest.raises(Fault) as raised:
        change(values, world=world)
    return raised.value.reason.key


@pytest.mark.parametrize(
    ("key", "text", "kept"),
    [
        (SettingKey.NAME, "  Ana Cruz ", "Ana Cruz"),
        (SettingKey.ZONE, "new york", "America/New_York"),
        (SettingKey.LANGUAGE, "Deutsch", "de"),
        (SettingKey.COUNTRY, "Deutschland", "DE"),
        (SettingKey.COUNTRY, "us", "US"),
        (STARTS, "8", "8:00"),
        (STARTS, "08:05", "8:05"),
        (STARTS, "0:00", "0:00"),
        (ENDS, "24:00", "24:00"),
        (SettingKey.CALLS, "No", "no"),
        (SettingKey.CALLS, "YES", "yes"),
        (SettingKey.SHEET, "Avery-5160", "avery-5160"),
        (SettingKey.SHEET_POSITION, "007", "7"),
        (SettingKey.SHEET_POSITION, "1", "1"),
        (SettingKey.MAIL_SERVER, " SMTP.Lind.Example ", "smtp.lind.example"),
        (SettingKey.MAIL_PORT, "0465", "465"),
        (SettingKey.MAIL_SECURITY, "StartTLS", "starttls"),
        (SettingKey.MAIL_USER, "mara\r\nlind", "mara lind"),
    ],
)
def test_a_setting_is_kept_in_one_form(key: SettingKey, text: str, kept: str) -> None:
    assert written(key, text) == kept


@pytest.mark.parametrize(
    ("key", "text", "fault"),
    [
        (SettingKey.ZONE, "Mars/Olympus", "unknown_zone"),
        (SettingKey.COUNTRY, "Narnia", "not_a_country"),
        (STARTS, "early", "not_a_time"),
        (STARTS, "7:60", "not_a_time"),
        (STARTS, "-7:00", "not_a_time"),
        (STARTS, "7:xx", "not_a_time"),
        (STARTS, "²:00", "not_a_time"),
        (ENDS, "24:01", "not_a_time"),
        (ENDS, "25", "not_a_time"),
        (SettingKey.CALLS, "maybe", "not_yes_or_no"),
        (SettingKey.SHEET, "avery-nonsense", "unknown_sheet"),
        (SettingKey.SHEET_POSITION, "0", "not_a_position"),
        (SettingKey.SHEET_POSITION, "-1", "not_a_position"),
        (SettingKey.SHEET_POSITION, "two", "not_a_position"),
        (SettingKey.MAIL_ADDRESS, "mara@lind.example, eve@evil.example", "not_your_address"),
        (SettingKey.MAIL_ADDRESS, "mara", "not_your_address"),
        (SettingKey.MAIL_SERVER, "smtp.lind.example:25", "not_a_server"),
        (SettingKey.MAIL_SERVER, "smtp.lind.example\nRCPT TO:<eve@evil.example>", "not_a_server"),
        (SettingKey.MAIL_PORT, "0", "not_a_port"),
        (SettingKey.MAIL_PORT, "65536", "not_a_port"),
        (SettingKey.MAIL_PORT, "tls", "not_a_port"),
        (SettingKey.MAIL_SECURITY, "none", "not_a_security"),
    ],
)
def test_what_a_setting_may_not_hold_is_refused(key: SettingKey, text: str, fault: str) -> None:
    assert refused({key: text}) == fault


@given(key=st.sampled_from(SettingKey), text=st.text(max_size=6))
def test_any_text_is_kept_or_refused_kindly(key: SettingKey, text: str) -> None:
    try:
        edits = change({key: text}).edits
    except Fault:
        return
    assert len(edits) == (1 if text.strip() else 0)


@given(start=st.integers(0, 1439), end=st.integers(1, 1440))
def test_a_day_is_kept_exactly_when_it_ends_after_it_starts(start: int, end: int) -> None:
    values = {STARTS: f"{start // 60}:{start % 60:02}", ENDS: f"{end // 60}:{end % 60:02}"}

    if start < end:
        assert len(change(values).edits) == 2
    else:
        assert refused(values) == "day_runs_backward"


@pytest.mark.parametrize("values", [{STARTS: "21:00"}, {STARTS: "22:00"}, {ENDS: "6:30"}, {ENDS: "6:00"}])
def test_one_end_of_the_day_is_held_against_the_other_that_stands(values: dict[SettingKey, str]) -> None:
    stands = replace(WORLD, awake=(6 * 60 + 30, 21 * 60))

    assert refused(values, stands) == "day_runs_backward"


def test_the_stored_end_counts_and_not_the_default() -> None:
    short = replace(WORLD, awake=(9 * 60, 12 * 60))

    assert refused({STARTS: "13:00"}, short) == "day_runs_backward"
    assert change({STARTS: "13:00", ENDS: "15:00"}, world=short).edits


def test_an_end_that_is_taken_back_counts_by_its_default() -> None:
    assert refused({STARTS: "23:30", ENDS: ""}, replace(WORLD, awake=(0, 1440))) == "day_runs_backward"
    assert refused({STARTS: ""}, replace(WORLD, awake=(60, 120))) == "day_runs_backward"


def test_another_setting_can_be_changed_whatever_the_day_is() -> None:
    assert change({SettingKey.NAME: "Ana"}, world=replace(WORLD, awake=(900, 600))).edits


def test_an_empty_value_takes_the_default_back() -> None:
    before = Setting(SettingKey.CALLS, "no")

    assert change({SettingKey.CALLS: " "}, before).edits == (Edit(before, None),)


def test_what_was_not_set_cannot_be_taken_back() -> None:
    assert change({SettingKey.CALLS: ""}).edits == ()


def test_a_setting_that_stays_is_no_change() -> None:
    assert change({SettingKey.CALLS: "no"}, Setting(SettingKey.CALLS, "no")).edits == ()


def test_one_bad_setting_refuses_all() -> None:
    assert refused({SettingKey.NAME: "Ana", SettingKey.CALLS: "maybe"}) == "not_yes_or_no"


@given(start=st.integers(0, 22), end=st.integers(1, 24))
def test_whatever_is_kept_can_make_a_world(start: int, end: int) -> None:
    values = {STARTS: str(start), ENDS: str(end)}
    if start >= end:
        return
    kept = {
        edit.after.key: edit.after.value for edit in change(values).edits if isinstance(edit.after, Setting)
    }
    world = world_from(dict.fromkeys(SettingKey, "") | DEFAULTS | {SettingKey.ZONE: "UTC"} | kept, "")

    assert world.awake == (start * 60, end * 60)
