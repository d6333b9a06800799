"""Tags for several people at once."""

from dataclasses import replace

from tests.operations.builders import DANA, KENJI, values

from askwhy.domain.people import Interviewer
from askwhy.operations.tags import tag

TAGGED = replace(DANA, tags=("Robotics", "warm"))


def test_everyone_gets_a_tag_once_whatever_its_case() -> None:
    change = tag([TAGGED, KENJI], add=["robotics", " senior  hire "], remove=[])

    assert [person.tags for person in values(change, Interviewer)] == [
        ("Robotics", "warm", "senior hire"),
        ("robotics", "senior hire"),
    ]


def test_a_tag_is_taken_from_who_has_it_and_the_others_stay_as_they_are() -> None:
    change = tag([TAGGED, KENJI], add=[], remove=["WARM"])

    assert [person.tags for person in values(change, Interviewer)] == [("Robotics",)]


def test_nothing_to_change_is_no_change() -> None:
    assert tag([TAGGED], add=["warm", ""], remove=["cold"]).edits == ()
