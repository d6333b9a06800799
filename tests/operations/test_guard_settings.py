"""The settings of the guard and of days off: what each may hold, and what the world makes of it."""

from zoneinfo import ZoneInfo

import pytest
from tests.operations.builders import WORLD

from askwhy.domain.days_off import DaysOff
from askwhy.domain.faults import Fault
from askwhy.domain.guard import Caps
from askwhy.domain.settings import DEFAULTS, Setting, SettingKey
from askwhy.facts.world import World, world_from
from askwhy.operations.settings import MOST, change_settings

CAPS = (
    SettingKey.MOST_WRITTEN_ASKS,
    SettingKey.MOST_CALLS,
    SettingKey.MOST_VOICEMAILS,
    SettingKey.DAYS_BETWEEN_ASKS,
    SettingKey.MAIL_DAYS,
)


def world_with(**values: str) -> World:
    """Give the world as some settings make it."""
    given = {key: DEFAULTS.get(key, "") for key in SettingKey} | {SettingKey.ZONE: "UTC"}
    return world_from(given | {SettingKey(key): value for key, value in values.items()}, "DE")


def kept(key: SettingKey, text: str) -> str:
    """Give how a setting is kept."""
    (edit,) = change_settings({}, WORLD, values={key: text}).edits
    assert isinstance(edit.after, Setting)
    return edit.after.value


def test_where_nothing_is_set_the_evidence_holds() -> None:
    world = world_with()

    assert world.caps == Caps()
    assert (world.days_off, world.mail_days_home) == (DaysOff(), 3)
    assert world.own_zone == ZoneInfo("UTC")


def test_what_is_set_is_what_the_guard_keeps_to() -> None:
    world = world_with(
        most_written_asks="1",
        most_calls="0",
        most_voicemails="2",
        days_between_asks="5",
        one_at_a_time="no",
        mail_days="4",
        days_off="2026-12-24..2027-01-06",
    )

    assert world.caps == Caps(1, 0, 2, 5, one_at_a_time=False)
    assert world.mail_days_home == 4
    assert world.days_off == DaysOff.read("2026-12-24..2027-01-06")


@pytest.mark.parametrize("key", CAPS)
@pytest.mark.parametrize(("text", "as_kept"), [("0", "0"), (" 03 ", "3"), (str(MOST), str(MOST))])
def test_a_cap_is_a_small_number(key: SettingKey, text: str, as_kept: str) -> None:
    assert kept(key, text) == as_kept


@pytest.mark.parametrize("key", CAPS)
@pytest.mark.parametrize("text", ["-1", "two", "1.5", str(MOST + 1), "9" * 10_000, "²", "①"])
def test_anything_else_is_refused_with_the_most_that_may_be(key: SettingKey, text: str) -> None:
    with pytest.raises(Fault) as caught:
        kept(key, text)

    assert caught.value.reason.key == "not_a_cap"
    assert caught.value.reason.arg("most") == MOST


def test_days_off_are_kept_in_one_form() -> None:
    assert kept(SettingKey.DAYS_OFF, "2027-03-01; 2026-12-24..2027-01-06") == (
        "2026-12-24..2027-01-06, 2027-03-01"
    )
    with pytest.raises(Fault, match="not_days_off"):
        kept(SettingKey.DAYS_OFF, "Christmas")


def test_one_at_a_time_is_yes_or_no() -> None:
    assert kept(SettingKey.ONE_AT_A_TIME, " No ") == "no"
    with pytest.raises(Fault, match="not_yes_or_no"):
        kept(SettingKey.ONE_AT_A_TIME, "sometimes")
