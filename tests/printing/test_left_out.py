"""Who gets no label: named, with the reason, and without taking the place of someone else."""

import pytest

from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address, Interviewer
from askwhy.domain.reasons import Reason
from askwhy.facts.sheets import label_sheet
from askwhy.printing.drawing import Addressee, LeftOut
from askwhy.printing.labels import lay_out
from askwhy.printing.paint import width_of
from askwhy.workspace.labels import addressee

WHOLE = Address(street="12 Elm Street", city="Springfield", region="IL", postal_code="62701", country="US")
NO_ADDRESS = Reason.of("no_address")


def person(key: int, *addresses: Address, opted_out: bool = False) -> Interviewer:
    """Build an interviewer with these addresses."""
    return Interviewer(
        InterviewerId(key), f"{key}", f"Person {key}", addresses=addresses, opted_out=opted_out
    )


@pytest.mark.parametrize(
    ("someone", "reason"),
    [
        (person(1), NO_ADDRESS),
        (person(1, Address(street="12 Elm Street", blocked="returned")), NO_ADDRESS),
        (person(1, WHOLE, opted_out=True), Reason.of("stopped_opted_out")),
        (person(1, Address(street="12 Elm Street")), Reason.of("missing_parts", parts="city")),
        (person(1, Address(city="Springfield")), Reason.of("missing_parts", parts="street")),
        (
            person(1, Address(street="12 Elm Street", region="IL", country="US")),
            Reason.of("missing_parts", parts="city postal_code"),
        ),
    ],
)
def test_who_cannot_be_written_to_is_left_out_with_the_reason(someone: Interviewer, reason: Reason) -> None:
    assert addressee(someone, "Northwind", "US") == LeftOut(1, "Person 1", reason)


def test_an_address_from_which_a_letter_came_back_gives_way_to_the_next() -> None:
    made = addressee(person(1, Address(street="old", blocked="returned"), WHOLE), "Northwind", "US")

    assert isinstance(made, Addressee)
    assert made.lines[:3] == ("Person 1", "Northwind", "12 Elm Street")


def test_who_is_left_out_takes_no_label() -> None:
    made = [addressee(person(key, *([WHOLE] if key % 2 else [])), "", "US") for key in range(1, 8)]
    ready = [each for each in made if isinstance(each, Addressee)]

    run = lay_out(label_sheet("avery-5160"), ready, 29, width_of)

    assert [(label.key, label.page, label.position) for label in run.labels] == [
        (1, 0, 29),
        (3, 0, 30),
        (5, 1, 1),
        (7, 1, 2),
    ]
