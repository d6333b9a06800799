"""askwhy tick, skip, postpone and reply: what happened, and what it moves."""

from tests.cli.conftest import Askwhy


def test_a_tick_without_a_word_is_what_usually_happens(dana: Askwhy) -> None:
    said = dana("start", "dana", "--sequence", "standard", "--interviewed-on", "2026-11-23", "--json")
    steps = said.json["steps"]

    assert dana("tick", steps[0]["step"]).out == "E-mail to Dana Reyes: sent.\n"
    assert dana("tick", steps[1]["step"], "--json").json == {
        "change": "Letter to Dana Reyes: posted",
        "moved": [],
    }


def test_a_missed_call_moves_to_another_day_and_says_why(example: Askwhy) -> None:
    ran = example("tick", 14, "--disposition", "voicemail", "--at", "2026-11-24T16:10:00+01:00", "--json")

    assert ran.json["change"] == "Call to Tom Becker: voicemail"
    assert ran.json["moved"][0] == {
        "step": 14,
        "from": "2026-11-24",
        "to": "2026-11-26",
        "why": "Late today was voicemail, so now the other end.",
    }


def test_for_people_the_move_is_told_in_days(example: Askwhy) -> None:
    ran = example("tick", 14, "--disposition", "no_answer", "--at", "2026-11-24T16:10:00+01:00")

    assert ran.lines[:2] == [
        "Call to Tom Becker: no answer.",
        "     14  Call, early  Tue 24 Nov → Thu 26 Nov  Late today was no answer, so now the other end.",
    ]


def test_late_yesterday_is_ones_own_yesterday(example: Askwhy) -> None:
    example("set", "zone", "Pacific/Auckland")
    at = "2026-11-24T07:30:00+13:00"  # still Monday in Greenwich
    example("tick", 26, "--disposition", "no_answer", "--at", at, "--now", at)

    (sato,) = [
        each
        for each in example("today", "--json", "--now", "2026-11-26T06:00:00+13:00").json
        if each["who"] == "Kenji Sato"
    ]

    assert "Tuesday" in sato["why"]


def test_an_outcome_that_is_an_answer_ends_the_asking(example: Askwhy) -> None:
    ran = example("tick", 14, "--outcome", "advice_given", "--note", "More systems, fewer tools.", "--json")

    assert [(each["to"], each["why"]) for each in ran.json["moved"]] == [
        (None, "They answered, so nothing more is asked.")
    ]


def test_a_step_can_be_left_out_or_moved(example: Askwhy) -> None:
    skipped = example("skip", 35, "--json").json
    moved = example("postpone", 41, "2026-11-30", "--json").json

    assert skipped["moved"] == [{"step": 35, "from": "2026-11-24", "to": None, "why": "You skipped it."}]
    assert moved["moved"] == [
        {"step": 41, "from": "2026-11-24", "to": "2026-11-30", "why": "You moved it to this day."}
    ]


def test_a_reply_ends_the_plan_and_keeps_their_words(example: Askwhy) -> None:
    ran = example(
        "reply", "jon", "--channel", "phone", "--outcome", "advice_given", "--note", "More SQL.", "--json"
    )

    assert ran.json == {
        "change": "Jon Okafor answered",
        "moved": [
            {"step": 47, "from": "2026-11-24", "to": None, "why": "They answered, so nothing more is asked."}
        ],
    }
    assert "Jon Okafor" not in example("today").out
