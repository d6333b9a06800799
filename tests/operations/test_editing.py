"""The edits of a Change: one for each value, from what it was first to what it became last."""

from dataclasses import replace

from tests.operations.builders import ACME, DANA

from askwhy.domain.changes import Edit
from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.people import Employer
from askwhy.domain.settings import Setting, SettingKey
from askwhy.operations.editing import Edits


def test_two_edits_of_one_value_are_one() -> None:
    edits = Edits()
    edits.change(DANA, replace(DANA, role="CTO"))
    edits.change(edits.current(DANA), replace(edits.current(DANA), note="Kind."))

    assert edits.as_change("edited").edits == (Edit(DANA, replace(DANA, role="CTO", note="Kind.")),)


def test_what_ends_as_it_began_leaves_no_edit() -> None:
    edits = Edits()
    edits.change(DANA, replace(DANA, role="CTO"))
    edits.change(replace(DANA, role="CTO"), DANA)

    assert edits.as_change("edited").edits == ()


def test_a_new_value_that_is_changed_is_still_new() -> None:
    edits = Edits()
    new = Employer(EmployerId(edits.new_id()), "Beta")
    edits.add(new)
    edits.change(new, replace(new, name="Beta Works"))

    assert edits.as_change("added").edits == (Edit(None, replace(new, name="Beta Works")),)


def test_a_value_of_another_kind_with_the_same_id_is_another() -> None:
    edits = Edits()
    assert int(DANA.id) == int(ACME.id)
    edits.change(DANA, replace(DANA, role="CTO"))
    edits.change(ACME, replace(ACME, name="Acme Ltd"))

    assert edits.current(ACME).name == "Acme Ltd"
    assert len(edits.as_change("edited").edits) == 2


def test_settings_are_told_apart_by_their_keys() -> None:
    edits = Edits()
    edits.add(Setting(SettingKey.NAME, "Ana"))
    edits.add(Setting(SettingKey.CALLS, "no"))

    assert len(edits.as_change("set").edits) == 2


def test_provisional_ids_are_negative_and_never_the_same() -> None:
    edits = Edits()
    ids = [edits.new_id() for _ in range(5)]

    assert all(key < 0 for key in ids)
    assert len(set(ids)) == 5


def test_the_edits_keep_the_order_in_which_they_began() -> None:
    edits = Edits()
    other = replace(DANA, id=InterviewerId(9))
    edits.change_all([DANA, other], [replace(DANA, role="1"), replace(other, role="2")])
    edits.change(DANA, replace(DANA, role="3"))

    assert [edit.value for edit in edits.as_change("edited").edits] == [
        replace(DANA, role="3"),
        replace(other, role="2"),
    ]


def test_a_value_that_was_not_edited_is_current_as_it_is() -> None:
    assert Edits().current(DANA) is DANA
