"""askwhy feedback, themes and todo, and what a reply was about."""

from tests.cli.conftest import Askwhy


def test_a_reply_keeps_what_it_was_about_and_what_to_do(dana: Askwhy) -> None:
    ran = dana("reply", "dana", "--note", "More depth.", "--missed", "System design", "--todo", "Draw aloud")

    assert ran.out == "Dana Reyes answered.\n"
    (todo,) = dana("todo", "--json").json
    assert todo == {
        "todo": 1,
        "text": "Draw aloud",
        "theme": "system_design",
        "who": "Dana Reyes",
        "words": "More depth.",
        "added_on": "2026-11-24",
        "done_on": None,
    }


def test_words_can_be_noted_afterwards(dana: Askwhy) -> None:
    ran = dana("feedback", "dana", "Writes well.", "--liked", "writing", "--missed", "no_reason")

    assert (ran.status, ran.out) == (0, "What Dana Reyes said.\n")


def test_an_unknown_theme_is_told_with_those_that_are_known(dana: Askwhy) -> None:
    ran = dana("feedback", "dana", "So wise.", "--missed", "wisdom")

    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("There is no theme “wisdom”. Use one of: system_design, technical_depth,")


def test_nothing_said_is_refused_in_words(dana: Askwhy) -> None:
    ran = dana("feedback", "dana")

    assert (ran.status, ran.err) == (1, "Write what they said, or choose what it was about.\n")


def test_the_themes_are_listed_by_key_and_name(dana: Askwhy) -> None:
    rows = {row["key"]: row for row in dana("themes", "--json").json}

    assert rows["writing"] == {"key": "writing", "name": "Writing", "liked": "Writes clearly"}
    assert "no_reason" in dana("themes").out


def test_a_thing_to_do_is_added_ticked_and_opened_again(dana: Askwhy) -> None:
    assert dana("todo").out == "Nothing is to do.\n"
    assert dana("todo", "--add", "Ask about the first month").out == "To do: Ask about the first month.\n"
    assert dana("todo", "--done", 1).out == "Done: Ask about the first month.\n"
    assert "✓" in dana("todo").out
    assert dana("todo", "--open", 1).out == "To do again: Ask about the first month.\n"
    assert dana("todo", "--json").json[0]["done_on"] is None


def test_a_number_that_is_not_there_is_told(dana: Askwhy) -> None:
    ran = dana("todo", "--done", 99)

    assert (ran.status, ran.err) == (1, "Nothing to do has the number 99. See them with askwhy todo.\n")
