"""The guard: how much one person is asked, and what never counts as asking."""

import pytest

from askwhy.domain.guard import Caps, Tally, calls_are_over, is_enough
from askwhy.domain.outreach import Channel, Kind

CAPS = Caps()


def test_the_defaults_are_those_of_the_evidence() -> None:
    assert (CAPS.written_asks, CAPS.calls, CAPS.voicemails, CAPS.days_between) == (2, 4, 1, 3)
    assert CAPS.one_at_a_time


@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.LETTER])
def test_two_written_asks_without_an_answer_are_enough(channel: Channel) -> None:
    assert not is_enough(Kind.ASK, channel, Tally(written_asks=1), CAPS)
    assert is_enough(Kind.ASK, channel, Tally(written_asks=2), CAPS)


def test_four_calls_without_an_answer_are_enough() -> None:
    assert not is_enough(Kind.ASK, Channel.PHONE, Tally(calls=3), CAPS)
    assert is_enough(Kind.ASK, Channel.PHONE, Tally(calls=4), CAPS)


def test_one_voicemail_does_not_end_the_calling_and_a_second_does() -> None:
    assert not calls_are_over(Tally(calls=1, voicemails=1), CAPS)
    assert calls_are_over(Tally(calls=2, voicemails=2), CAPS)


def test_written_asks_leave_the_calls_alone_and_the_other_way_round() -> None:
    assert not is_enough(Kind.ASK, Channel.PHONE, Tally(written_asks=9), CAPS)
    assert not is_enough(Kind.ASK, Channel.EMAIL, Tally(calls=9, voicemails=9), CAPS)


@pytest.mark.parametrize("channel", list(Channel))
def test_thanks_never_wait(channel: Channel) -> None:
    assert not is_enough(Kind.COURTESY, channel, Tally(9, 9, 9), CAPS)


def test_who_wants_no_asks_at_all_sets_them_to_none() -> None:
    none = Caps(written_asks=0, calls=0)

    assert is_enough(Kind.ASK, Channel.EMAIL, Tally(), none)
    assert is_enough(Kind.ASK, Channel.PHONE, Tally(), none)
