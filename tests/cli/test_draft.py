"""askwhy draft: what a step says, what is still missing, and the e-mail as a file; nothing is recorded."""

from email import message_from_bytes, policy
from pathlib import Path

import pytest
from tests.cli.conftest import Askwhy

KEYS = ["channel", "to", "subject", "body", "missing", "warnings"]


@pytest.fixture
def planned(dana: Askwhy) -> Askwhy:
    """Give Dana's standard plan: 1 thanks, 2 card, 3 question, 4 letter, 5 call, 6 last ask."""
    dana("set", "name", "Mara Lind")
    dana(
        "start",
        "dana",
        "--sequence",
        "standard",
        "--interviewed-on",
        "2026-11-10",
        "--decided-on",
        "2026-11-23",
    )
    return dana


def test_thanks_are_filled_and_what_only_the_writer_knows_is_shown_in_its_place(planned: Askwhy) -> None:
    draft = planned("draft", 1, "--json").json

    assert list(draft) == KEYS
    assert (draft["channel"], draft["to"]) == ("email", "dana@acme.example")
    assert draft["body"].startswith("Dear Dana Reyes,\n\n")
    assert draft["body"].endswith("\nMara Lind")
    assert "10 November 2026" in draft["body"] + draft["subject"]
    assert "‹detail›" in draft["body"]
    assert draft["missing"] == ["detail"]
    assert draft["warnings"] == ["Still to be filled in: one thing you talked about."]


def test_an_unknown_position_is_missing_and_never_a_hole(planned: Askwhy) -> None:
    draft = planned("draft", 3, "--json").json

    assert draft["missing"] == ["role"]
    assert "‹role›" in draft["body"]
    assert "$" not in draft["body"] + draft["subject"]


def test_the_question_announces_the_call_that_follows(planned: Askwhy) -> None:
    planned("tick", 2)
    draft = planned("draft", 3, "--json").json

    assert "I will try you on Friday 4 December at " in draft["body"]


def test_where_no_call_follows_none_is_announced(dana: Askwhy) -> None:
    dana(
        "start",
        "dana",
        "--sequence",
        "gentle",
        "--interviewed-on",
        "2026-11-10",
        "--decided-on",
        "2026-11-23",
    )
    draft = dana("draft", 2, "--json").json

    assert "I will try you" not in draft["body"]
    assert "announcement" not in draft["missing"]
    assert "rather not be called" not in draft["body"]


def test_a_letter_names_its_address_and_a_call_its_number_and_opening_words(planned: Askwhy) -> None:
    letter, call = planned("draft", 4, "--json").json, planned("draft", 5, "--json").json

    assert letter["channel"] == "letter"
    assert letter["to"].startswith("Dana Reyes, ")
    assert "12 Main Street" in letter["to"]
    assert letter["subject"] == call["subject"] == ""
    assert (call["channel"], call["to"]) == ("phone", "+1 312 555 0142")
    assert "Mara Lind" in call["body"]
    assert call["body"].rstrip().endswith("?")


def test_the_draft_is_written_as_a_file_that_mail_programs_read(planned: Askwhy, tmp_path: Path) -> None:
    file = tmp_path / "question.eml"
    ran = planned("draft", 1, "--eml", file, "--json")
    found = message_from_bytes(file.read_bytes(), policy=policy.default)

    assert ran.status == 0
    assert str(found["To"]) == "Dana Reyes <dana@acme.example>"
    assert found["Subject"] == ran.json["subject"]
    assert found.get_content().replace("\r\n", "\n").strip() == ran.json["body"]
    assert [each for each in tmp_path.iterdir() if each.suffix not in (".eml", ".askwhy", ".vcf")] == []


def test_for_people_it_says_that_nothing_was_sent(planned: Askwhy, tmp_path: Path) -> None:
    ran = planned("draft", 1, "--eml", tmp_path / "a.eml")

    assert ran.lines[0] == "To: dana@acme.example"
    assert ran.lines[-1] == f"The draft stands in {tmp_path / 'a.eml'}. It is not sent."


def test_a_draft_is_recorded_as_nothing(planned: Askwhy, tmp_path: Path) -> None:
    before = planned("today", "--json", "--now", "2026-11-25T09:00:00+01:00").out
    planned("draft", 3, "--eml", tmp_path / "a.eml")

    assert planned("today", "--json", "--now", "2026-11-25T09:00:00+01:00").out == before
    assert "plan" in planned("undo").out.lower()


def test_a_letter_is_no_email(planned: Askwhy, tmp_path: Path) -> None:
    ran = planned("draft", 4, "--eml", tmp_path / "a.eml")

    assert ran.status == 1
    assert ran.err == "Step 4 is no e-mail: Letter. Leave out --eml to see its text.\n"
    assert not (tmp_path / "a.eml").exists()


@pytest.mark.parametrize(
    "name",
    ["Reyes, Dana", "Dana <eve@evil.example>", "<b>Dana</b>", "Dana $role ${x} {y} %s", "Дана Рейес 🙂"],
)
def test_a_name_is_only_text(askwhy: Askwhy, tmp_path: Path, name: str) -> None:
    card = tmp_path / "one.vcf"
    escaped = name.replace(",", "\\,")
    card.write_text(
        f"BEGIN:VCARD\nVERSION:4.0\nFN:{escaped}\nORG:Acme\nEMAIL:dana@acme.example\nEND:VCARD\n", "utf-8"
    )
    askwhy("import", card)
    askwhy("start", "1", "--sequence", "gentle", "--interviewed-on", "2026-11-23")
    file = tmp_path / "a.eml"
    draft = askwhy("draft", 1, "--eml", file, "--json").json
    found = message_from_bytes(file.read_bytes(), policy=policy.default)

    assert f"Dear {name}," in draft["body"]
    assert [each.addr_spec for each in found["To"].addresses] == ["dana@acme.example"]
    assert found["To"].addresses[0].display_name == name


def test_without_an_address_it_says_so_and_writes_no_file(askwhy: Askwhy, tmp_path: Path) -> None:
    card = tmp_path / "one.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Ana Sousa\nORG:Acme\nEND:VCARD\n", "utf-8")
    askwhy("import", card)
    askwhy("start", "1", "--sequence", "gentle", "--interviewed-on", "2026-11-23")

    assert "The e-mail address is missing." in askwhy("draft", 1, "--json").json["warnings"]
    ran = askwhy("draft", 1, "--eml", tmp_path / "a.eml")
    assert ran.status == 1
    assert "Ana Sousa has no e-mail address" in ran.err
    assert not (tmp_path / "a.eml").exists()


def test_a_step_that_is_not_there_is_a_fault(planned: Askwhy) -> None:
    ran = planned("draft", 99)

    assert ran.status == 1
    assert "no step with the number 99" in ran.err


def test_a_file_that_cannot_be_written_is_a_fault(planned: Askwhy, tmp_path: Path) -> None:
    ran = planned("draft", 1, "--eml", tmp_path / "nowhere" / "a.eml")

    assert ran.status == 1
    assert "cannot be written" in ran.err
