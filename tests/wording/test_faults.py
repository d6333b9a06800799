"""The sentences of faults: what is wrong and what to do, with the people or jobs to choose from."""

import pytest

from askwhy.domain.faults import Ambiguous, Fault
from askwhy.domain.reasons import Argument
from askwhy.wording.faults import sentence


def test_several_people_are_listed_with_their_numbers() -> None:
    fault = Ambiguous("several_fit", ((1, "Dana Reyes"), (7, "Dan Ray")), who="da")

    assert sentence(fault) == "“da” fits several people: 1 Dana Reyes, 7 Dan Ray"


def test_an_application_without_a_role_is_listed_by_its_number() -> None:
    fault = Ambiguous("which_application", ((3, "Engineer"), (4, "")), who="Dana Reyes")

    assert sentence(fault).endswith("3 Engineer, 4")


@pytest.mark.parametrize(
    ("key", "args", "said"),
    [
        ("postpone_to_past", {"day": "2026-11-16"}, "Mon 16 Nov 2026 has passed."),
        ("step_not_planned", {"state": "skipped"}, "(skipped)"),
        ("start_past_sheet", {"sheet": "Avery 5160", "count": 30, "start": 31}, "from 1 to 30, not 31"),
        ("not_a_time", {"value": "{oops}"}, "“{oops}”"),
    ],
)
def test_a_fault_names_what_it_is_about(key: str, args: dict[str, Argument], said: str) -> None:
    assert said in sentence(Fault(key, **args))


def test_a_key_without_a_sentence_is_our_bug() -> None:
    with pytest.raises(KeyError):
        sentence(Fault("never_heard_of"))
