"""Themes of one's own stand beside those that came with AskWhy."""

from datetime import date

import pytest
from tests.operations.builders import DANA, only

from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Feedback, Mark, Theme, Todo
from askwhy.domain.ids import FeedbackId, TodoId
from askwhy.operations.themes import drop_theme, find_theme, keep_theme

OWN = Theme("legacy-code", "Legacy code", "Legacy code")
KNOWN = {"writing": Theme("writing", "Writing", "Writes clearly"), OWN.key: OWN}


def test_a_new_one_gets_a_key_of_its_name() -> None:
    assert only(keep_theme(KNOWN, name="  Ops \n at night "), Theme) == Theme(
        "ops-at-night", "Ops at night", "Ops at night"
    )


@pytest.mark.parametrize("name", ["聞く", "…"])
def test_a_name_in_any_script_will_do(name: str) -> None:
    assert only(keep_theme(KNOWN, name=name), Theme) == Theme("theme", name, name)


def test_a_key_is_never_given_twice() -> None:
    known = {"c": Theme("c", "C++", "C++")}

    assert only(keep_theme(known, name="C#"), Theme).key == "c-2"


@pytest.mark.parametrize("name", ["writing", "WRITES CLEARLY", " legacy  code"])
def test_the_same_name_twice_is_refused(name: str) -> None:
    with pytest.raises(Fault, match="theme_known"):
        keep_theme(KNOWN, name=name)


def test_one_without_a_name_is_refused() -> None:
    with pytest.raises(Fault, match="theme_nameless"):
        keep_theme(KNOWN, name=" ")


def test_one_goes_on_under_another_name() -> None:
    renamed = only(keep_theme(KNOWN, name="Old code", before=OWN), Theme)

    assert (renamed.key, renamed.name) == ("legacy-code", "Old code")
    assert not keep_theme(KNOWN, name="Legacy code", before=OWN).edits


def test_what_was_about_it_stays_when_it_goes() -> None:
    said = Feedback(FeedbackId(1), DANA.id, "So old.", marks=(Mark(OWN.key), Mark("writing", liked=True)))
    todo = Todo(TodoId(1), "Read it", date(2026, 11, 24), OWN.key)
    change = drop_theme(OWN, said=[said], todos=[todo])

    assert only(change, Feedback).marks == (Mark("writing", liked=True),)
    assert only(change, Todo).theme == ""


@pytest.mark.parametrize("text", ["writing", "Writing ", "writes clearly"])
def test_one_is_found_by_key_and_by_either_name(text: str) -> None:
    assert find_theme(KNOWN, text).key == "writing"


def test_an_unknown_one_is_told_with_those_that_are_known() -> None:
    with pytest.raises(Fault) as told:
        find_theme(KNOWN, "wisdom")

    assert told.value.reason.arg("known") == "writing, legacy-code"
