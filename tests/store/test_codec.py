"""The codec: every value comes back from JSON exactly as it was, to the types inside it."""

import json
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.strategies import OF_KIND, REASONS, TEXTS, WEEKS

from askwhy.domain.changes import Edit, Value
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel
from askwhy.domain.people import Interviewer
from askwhy.domain.reasons import Reason
from askwhy.domain.settings import Setting, SettingKey
from askwhy.domain.touches import Disposition
from askwhy.store.codec import dumps, loads
from askwhy.store.edits import KINDS, dump_edits, load_edits

KIND_NAMES = sorted(KINDS)
ANY_VALUE = st.one_of(*OF_KIND.values())


def exactly(value: object) -> tuple[object, str]:
    """Give what two values must have in common; an enum equals its text, but does not look like it."""
    return value, repr(value)


def test_every_kind_of_value_can_stand_in_the_history() -> None:
    assert set(KINDS.values()) == set(get_args(Value)) == set(OF_KIND)
    assert all(name == kind.__name__ for name, kind in KINDS.items())


@pytest.mark.parametrize("name", KIND_NAMES)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_value_comes_back_as_it_was(name: str, data: st.DataObject) -> None:
    value = data.draw(OF_KIND[KINDS[name]])

    assert exactly(loads(KINDS[name], dumps(value))) == exactly(value)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(ANY_VALUE, st.sampled_from(["new", "gone", "same"])), max_size=5))
def test_edits_come_back_as_they_were(values: list[tuple[Value, str]]) -> None:
    edits = tuple(
        Edit(None if how == "new" else value, None if how == "gone" else value) for value, how in values
    )

    assert exactly(load_edits(dump_edits(edits))) == exactly(edits)


@given(REASONS)
def test_the_arguments_of_a_reason_keep_numbers_and_texts_apart(reason: Reason) -> None:
    assert exactly(loads(Reason, dumps(reason))) == exactly(reason)


@given(WEEKS)
def test_a_working_week_keeps_its_hours(week: WorkingWeek) -> None:
    assert exactly(loads(WorkingWeek, dumps(week))) == exactly(week)


@given(st.lists(TEXTS).map(tuple))
def test_texts_are_written_as_they_are_and_not_escaped(texts: tuple[str, ...]) -> None:
    assert loads(tuple[str, ...], dumps(texts)) == texts
    assert dumps(("Zoë 山田",)) == '["Zoë 山田"]'


def test_a_row_with_an_optional_last_part_comes_back() -> None:
    kind = tuple[Channel, Disposition | None]

    assert loads(kind, dumps((Channel.PHONE, None))) == (Channel.PHONE, None)
    assert exactly(loads(kind, '["phone", "busy"]')) == exactly((Channel.PHONE, Disposition.BUSY))


def test_a_field_that_was_not_there_when_a_value_was_written_takes_its_default() -> None:
    written = '[["Interviewer", null, {"id": 1, "uid": "a", "name": "Dana Reyes"}]]'

    assert load_edits(written) == (Edit(None, Interviewer(InterviewerId(1), "a", "Dana Reyes")),)


def test_a_value_of_an_unknown_kind_is_our_own_bug() -> None:
    with pytest.raises(KeyError):
        load_edits('[["Spaceship", null, {"id": 1}]]')


@pytest.mark.parametrize(
    "text", ["", "{}", "[", "[[]", '["Setting"', "[1,]", "[[],]", "[] []", "[nonsense]", "null"]
)
def test_what_is_no_list_of_edits_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError, KeyError, IndexError)):
        load_edits(text)


def test_a_list_with_blanks_is_read_as_one_without() -> None:
    edits = (Edit(None, Setting(SettingKey.NAME, 'Ana, "A" ] Cruz')),) * 2
    spaced = json.dumps(json.loads(dump_edits(edits)), indent=2)

    assert load_edits(spaced) == load_edits(dump_edits(edits)) == edits
    assert load_edits("[]") == ()
