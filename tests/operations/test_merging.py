"""Two entries become one person; nothing of either is lost, and a name alone proposes nothing."""

from dataclasses import replace

import pytest
from tests.operations.builders import ACME, DANA, KENJI, WORLD, only, person

from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.people import Email, Interviewer, Phone
from askwhy.facts.similar import alike
from askwhy.operations.merging import MergeSituation, doubles, merge

OTHER = person(
    9,
    "Dana M. Reyes",
    role="CTO",
    note="Likes tea.",
    tags=("panel",),
    emails=(Email("1@acme.example"), Email("dana@home.example")),
)


def pairs(*people: Interviewer) -> list[tuple[int, int, str]]:
    """Give the proposed pairs with their reasons."""
    return [(int(each.one.id), int(each.other.id), each.why.key) for each in doubles(people)]


def test_the_same_address_proposes_a_pair() -> None:
    assert pairs(DANA, KENJI, OTHER) == [(1, 9, "double_email")]


def test_the_same_number_needs_a_similar_name() -> None:
    number = (Phone("030 1", "+49301"),)
    dana, john, jon = (
        replace(each, phones=number, emails=())
        for each in (DANA, person(5, "John Okafor"), person(6, "Jon Okafor"))
    )

    assert pairs(dana, john, jon) == [(5, 6, "double_phone")]


def test_a_name_alone_proposes_nothing() -> None:
    assert pairs(DANA, replace(OTHER, name=DANA.name, emails=(), phones=())) == []


def test_a_mailbox_of_many_proposes_nothing() -> None:
    crowd = [
        person(number, f"Someone {number}", emails=(Email("jobs@acme.example"),)) for number in range(1, 15)
    ]

    assert pairs(*crowd) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Dana Reyes", "Reyes, Dana", True),
        ("Dana Reyes", "Dana María Reyes", True),
        ("Jon Okafor", "John Okafor", True),
        ("Zoë Quinn", "Zoe Quinn", True),
        ("Dana Reyes", "Kenji Sato", False),
        ("Dana Reyes", "Dana Whitlock", False),
        ("", "Dana", False),
    ],
)
def test_names_are_alike_whatever_their_order_and_marks(one: str, other: str, expected: bool) -> None:
    assert alike(one, other) is expected


def test_everything_of_both_stays() -> None:
    gone = replace(OTHER, employer=EmployerId(2), opted_out=True)

    merged = only(merge(MergeSituation(replace(DANA, role="VP"), gone, "Acme", "Beta"), WORLD), Interviewer)

    assert merged.id == DANA.id
    assert [email.address for email in merged.emails] == ["1@acme.example", "dana@home.example"]
    assert (merged.role, merged.employer, merged.note, merged.tags) == (
        "VP",
        ACME.id,
        "Likes tea.",
        ("panel",),
    )
    assert merged.unread == ("Dana M. Reyes", "CTO", "Beta")
    assert merged.opted_out


def test_who_goes_is_taken_out_and_nobody_introduces_themselves() -> None:
    pointed = replace(KENJI, introduced_by=OTHER.id)
    kept = replace(DANA, introduced_by=OTHER.id)

    change = merge(MergeSituation(kept, OTHER, introduced=(pointed, kept)), WORLD)

    after = {edit.value.id: edit.after for edit in change.edits if isinstance(edit.value, Interviewer)}
    assert after[OTHER.id] is None
    assert getattr(after[KENJI.id], "introduced_by", 0) == DANA.id
    assert getattr(after[DANA.id], "introduced_by", 0) is None
    assert InterviewerId(9) in after
