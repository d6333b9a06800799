"""askwhy reply, tick and refer: whom somebody named is there, with a plan, and known ones are proposed."""

from tests.cli.conftest import Askwhy


def test_a_reply_with_a_name_adds_the_person_with_a_plan_as_one_change(dana: Askwhy) -> None:
    ran = dana(
        "reply", "dana", "--referral", "Ana Sousa", "--referral-email", "ana@feitoria.example", "--json"
    )

    assert ran.json["change"] == "Dana Reyes pointed you to Ana Sousa"
    assert ran.json["referral"]["added"]
    assert [(step["purpose"], step["due_on"]) for step in ran.json["referral"]["steps"]][:2] == [
        ("introduction", "2026-11-24"),
        ("thanks_introducer", "2026-11-25"),
    ]
    assert dana("undo").out == "Taken back: Dana Reyes pointed you to Ana Sousa.\n"
    assert [person["name"] for person in dana("people", "--json").json] == ["Dana Reyes"]


def test_for_people_the_steps_are_listed(dana: Askwhy) -> None:
    ran = dana("refer", "dana", "Ana Sousa", "--email", "ana@feitoria.example", "--employer", "Feitoria")

    assert ran.lines[0] == "Dana Reyes pointed you to Ana Sousa."
    assert ["Introduce yourself" in line for line in ran.lines[1:3]] == [True, False]
    assert "Feitoria" in dana("people", "ana").out


def test_a_tick_can_bring_a_name(example: Askwhy) -> None:
    ran = example("tick", 14, "--referral", "Noor El-Amin", "--note", "Talk to her.", "--json")

    assert ran.json["change"] == "Tom Becker pointed you to Noor El-Amin"


def test_who_has_that_name_already_is_proposed_instead_of_doubled(example: Askwhy) -> None:
    ran = example("refer", "dana", "ingrid lindqvist")

    assert (ran.status, ran.out) == (1, "")
    assert "is in the book already" in ran.err
    assert ran.err.endswith("12 Ingrid Lindqvist\n")


def test_the_number_links_who_is_known(example: Askwhy) -> None:
    ran = example("refer", "dana", 12, "--json")

    assert ran.json["referral"]["id"] == 12
    assert not ran.json["referral"]["added"]


def test_new_adds_somebody_else_of_that_name(example: Askwhy) -> None:
    assert example("refer", "dana", "Ingrid Lindqvist", "--new", "--json").json["referral"]["added"]


def test_what_cannot_be_is_refused_in_words(example: Askwhy) -> None:
    assert "stays there" in example("refer", "dana", 11).err  # Ruth, whom Omar named
    assert "Give a name." in example("refer", "dana", " ").err
    assert "cannot have pointed you to themselves" in example("refer", "dana", 1).err
