"""Who gets a label: the letters that are due, the lines for the envelope, and who is left out and why."""

from dataclasses import replace
from datetime import timedelta

from tests.workspace.conftest import NOW, person, step_of

from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Address
from askwhy.domain.touches import Disposition, Outcome
from askwhy.printing.drawing import Addressee, LeftOut
from askwhy.workspace.example import fill_example
from askwhy.workspace.labels import by_country, recipients
from askwhy.workspace.today import letters_due
from askwhy.workspace.workspace import Workspace


def ready_of(workspace: Workspace, *keys: InterviewerId) -> list[Addressee]:
    """Give those who can be written to."""
    return [each.paper for each in recipients(workspace, keys) if isinstance(each.paper, Addressee)]


def left_out_of(workspace: Workspace, *keys: InterviewerId) -> list[LeftOut]:
    """Give those who cannot, and why."""
    return [each.paper for each in recipients(workspace, keys) if isinstance(each.paper, LeftOut)]


def test_due_letters_come_oldest_first_and_one_a_person(workspace: Workspace) -> None:
    fill_example(workspace, NOW)

    due = letters_due(workspace, NOW)

    assert [row.name for row in due] == ["Claire Dubois", "Priya Nair", "Marta Kowalska"]
    assert letters_due(workspace, NOW - timedelta(days=1)) == []


def test_a_person_with_two_letters_due_gets_one_label(workspace: Workspace, dana: InterviewerId) -> None:
    step_of(workspace, dana, "letter_thanks")

    due = letters_due(workspace, NOW + timedelta(days=60))

    assert [row.purpose for row in due] == ["letter_thanks"]


def test_lines_are_written_for_the_senders_country(workspace: Workspace, dana: InterviewerId) -> None:
    (ready,) = ready_of(workspace, dana)

    assert ready.lines == (
        "Dana Reyes",
        "Acme Robotics",
        "12 Main Street",
        "CHICAGO IL  60614",
        "VEREINIGTE STAATEN",
    )


def test_people_keep_the_order_in_which_they_are_wanted(workspace: Workspace, dana: InterviewerId) -> None:
    tom = workspace.add_person(person("Tom Becker", "Nordlicht"), NOW)

    assert [each.key for each in ready_of(workspace, tom, dana)] == [tom, dana]
    assert [each.key for each in ready_of(workspace, dana, tom)] == [dana, tom]


def test_who_cannot_get_a_label_is_left_out_with_the_reason(
    workspace: Workspace, dana: InterviewerId
) -> None:
    nowhere = workspace.add_person(replace(person("No Where"), addresses=()), NOW)
    address = Address(city="Kraków", postal_code="31-041", country="PL")
    streetless = workspace.add_person(replace(person("Marta Kowalska"), addresses=(address,)), NOW)
    workspace.reply(dana, NOW, outcome=Outcome.OPT_OUT)

    left_out = left_out_of(workspace, nowhere, streetless, dana)

    assert [(each.who, each.reason.key) for each in left_out] == [
        ("No Where", "no_address"),
        ("Marta Kowalska", "missing_parts"),
        ("Dana Reyes", "stopped_opted_out"),
    ]
    assert left_out[1].reason.arg("parts") == "street"


def test_after_a_letter_came_back_the_next_address_is_taken(
    workspace: Workspace, dana: InterviewerId
) -> None:
    home = Address("7 Lake View", city="Evanston", region="IL", postal_code="60201", country="US")
    draft = person()
    workspace.edit_person(dana, replace(draft, addresses=(*draft.addresses, home)), NOW)

    workspace.tick(step_of(workspace, dana, "letter_thanks"), NOW, Disposition.RETURNED)

    (ready,) = ready_of(workspace, dana)
    assert "7 Lake View" in ready.lines
    workspace.edit_person(dana, draft, NOW)
    (left_out,) = left_out_of(workspace, dana)
    assert left_out.reason.key == "no_address"


def test_one_country_comes_after_the_other_ones_own_first(workspace: Workspace, dana: InterviewerId) -> None:
    def living_in(name: str, country: str) -> InterviewerId:
        address = Address("Street 1", city="Town", postal_code="1234", country=country)
        return workspace.add_person(replace(person(name), addresses=(address,)), NOW)

    keys = [
        dana,
        living_in("Tom", "DE"),
        living_in("Ana", "BR"),
        living_in("Ulla", "DE"),
        living_in("Bea", "BR"),
    ]

    ordered = by_country(recipients(workspace, keys))

    assert [each.name for each in ordered] == ["Tom", "Ulla", "Ana", "Bea", "Dana Reyes"]
