"""Plan templates of one's own: kept under a key of their own; the shipped ones stay as they are."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.operations.builders import only

from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Anchor
from askwhy.domain.sequences import Sequence
from askwhy.facts.sequences import sequences
from askwhy.operations.templates import free_key, keep_template, remove_template

SHIPPED = sequences()
GENTLE = SHIPPED["gentle"]
MINE = replace(GENTLE, key="mine", name="Mine")


def kept(before: Sequence | None, after: Sequence, *known: str) -> Sequence:
    """Keep a template; gives it as it is kept."""
    return only(keep_template(before, after, shipped=SHIPPED.keys(), known=known), Sequence)


def test_a_new_template_gets_a_key_from_its_name() -> None:
    assert kept(None, replace(GENTLE, key="", name="  Kind &   short ")).key == "kind-short"


def test_its_name_and_purpose_are_kept_without_blanks_around() -> None:
    made = kept(None, replace(GENTLE, key="", name="  Kind \n short ", purpose=" For friends. "))

    assert (made.name, made.purpose) == ("Kind short", "For friends.")


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert kept(None, replace(GENTLE, key="", name="Mine"), "mine", "mine-2").key == "mine-3"
    assert kept(None, replace(GENTLE, key="", name="Standard")).key == "standard-2"


def test_a_change_keeps_the_key_whatever_the_name() -> None:
    after = kept(MINE, replace(MINE, name="Another name"), "mine")

    assert (after.key, after.name) == ("mine", "Another name")


def test_a_change_and_a_new_one_are_labelled_apart() -> None:
    shipped = SHIPPED.keys()
    new = keep_template(None, replace(MINE, key=""), shipped=shipped, known=())
    changed = keep_template(MINE, replace(MINE, purpose="More"), shipped=shipped, known=("mine",))

    assert (new.label.key, changed.label.key) == ("template_added", "template_kept")


@pytest.mark.parametrize("template", SHIPPED.values(), ids=lambda template: template.key)
def test_a_shipped_one_is_read_only(template: Sequence) -> None:
    with pytest.raises(Fault, match="template_shipped"):
        kept(template, replace(template, name="Better"))
    with pytest.raises(Fault, match="template_shipped"):
        remove_template(template, shipped=SHIPPED.keys())


def test_a_template_needs_a_name() -> None:
    with pytest.raises(Fault, match="template_nameless"):
        kept(None, replace(GENTLE, key="", name=" \n "))


def test_one_that_could_not_be_followed_is_refused() -> None:
    backwards = replace(MINE, steps=tuple(reversed(MINE.steps)))
    never = replace(MINE, closes_after=(Anchor.REPLY, *MINE.closes_after[1:]))

    with pytest.raises(Fault, match="sequence_order"):
        kept(MINE, backwards)
    with pytest.raises(Fault, match="sequence_never"):
        kept(MINE, never)


def test_one_of_ones_own_can_be_taken_away() -> None:
    change = remove_template(MINE, shipped=SHIPPED.keys())

    assert [(edit.before, edit.after) for edit in change.edits] == [(MINE, None)]


@pytest.mark.parametrize(
    ("name", "key"),
    [("Für später!", "fur-spater"), ("Ask  again (2)", "ask-again-2"), ("聞く", "plan"), ("---", "plan")],
)
def test_a_key_is_plain_letters_and_figures(name: str, key: str) -> None:
    assert free_key(name, ()) == key


@given(st.text(max_size=20), st.lists(st.text(max_size=20), max_size=5))
def test_a_key_is_never_one_that_is_taken(name: str, others: list[str]) -> None:
    taken: list[str] = []
    for each in (*others, name, name):
        key = free_key(each, taken)
        assert key not in taken
        assert key
        taken.append(key)
