"""What is in a Book goes out: everybody, what is planned, or all of it, which makes the same Book again."""

import json
import tracemalloc
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from tests.workspace.conftest import NOW, asked

from askwhy.domain.call_notes import CallNotes
from askwhy.domain.contacts import Step
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import InterviewerId
from askwhy.domain.manuscripts import Manuscript
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Outcome
from askwhy.exchange.reading import read_contacts
from askwhy.store import accepted_mail, call_notes, manuscripts
from askwhy.workspace.book_json import book_as_json, bring_book_in, is_book
from askwhy.workspace.example import fill_example
from askwhy.workspace.exporting import Appointment, appointments, export
from askwhy.workspace.workspace import Workspace


def said(each: Appointment) -> tuple[str, str]:
    """Say as little as a calendar needs."""
    return f"{each.step.purpose}: {each.person.name}", each.employer


@pytest.mark.parametrize("ending", ["vcf", "csv"])
def test_everyone_goes_out_and_changes_nothing_when_brought_in_again(
    workspace: Workspace, tmp_path: Path, ending: str
) -> None:
    fill_example(workspace, NOW)
    file = tmp_path / f"people.{ending}"

    count = export(workspace, file, NOW, said)
    found = read_contacts(file.read_bytes(), file.name)
    report = workspace.bring_in(found.people, NOW)

    everybody = workspace.book.count(Interviewer)
    assert (count, len(found.people), found.problems) == (everybody, everybody, ())
    assert (report.added, report.updated, report.unchanged) == (0, 0, everybody)


def test_a_book_becomes_json_and_the_same_book_again(
    workspace: Workspace, opened: Callable[[str], Workspace]
) -> None:
    fill_example(workspace, NOW)
    data = b"".join(book_as_json(workspace.book))
    other = opened("other.askwhy")

    people = bring_book_in(other, data, "book.json", NOW)

    assert is_book(data)
    assert people == workspace.book.count(Interviewer) > 0
    assert b"".join(book_as_json(other.book)) == data
    other.undo()
    assert json.loads(b"".join(book_as_json(other.book)))["values"]["Interviewer"] == []


def test_a_book_goes_only_into_an_empty_one(workspace: Workspace, dana: InterviewerId) -> None:
    data = b"".join(book_as_json(workspace.book))

    with pytest.raises(Fault) as refused:
        bring_book_in(workspace, data, "book.json", NOW)

    assert refused.value.reason.key == "book_not_empty_for_file"


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b'{"askwhy": 1}', "not_a_book_file"),
        (b'{"askwhy": 1, "values": {"Ghost": [{}]}}', "not_a_book_file"),
        (b'{"askwhy": 1, "values": {"Interviewer": [{"id": 1}]}}', "not_a_book_file"),
        (b'{"askwhy": 1, "values": {"Interviewer": [7]}}', "not_a_book_file"),
        (b'{"askwhy": 1, "values": {"Interviewer": [{"id": 1, "uid": "a", "name": 7}]}}', "not_a_book_file"),
        (
            b'{"askwhy": 1, "values": {"Interviewer": [{"id": 1, "uid": "a", "name": "A", "tags": [1]}]}}',
            "not_a_book_file",
        ),
        (
            b'{"askwhy": 1, "values": {"Interviewer": [{"id": 1, "uid": "a", "name": "A", "employer": 9}]}}',
            "not_a_book_file",
        ),
        (
            b'{"askwhy": 1, "values": {"Employer": [{"id": 1, "name": "A"}, {"id": 1, "name": "B"}]}}',
            "not_a_book_file",
        ),
        (b'{"askwhy": 1, "values": {}, "beside": {"manuscript": [{"step": "a"}]}}', "not_a_book_file"),
        (
            b'{"askwhy": 1, "values": {}, "beside": {"accepted_mail": [{"step": 1, "at": ""}]}}',
            "not_a_book_file",
        ),
        (b'{"askwhy": 99, "values": {}}', "book_file_newer"),
        (b"[" * 100_000, "not_a_book_file"),
        (b"\xff\xfe\x00", "not_a_book_file"),
    ],
)
def test_what_is_no_book_changes_nothing(workspace: Workspace, data: bytes, key: str) -> None:
    with pytest.raises(Fault) as refused:
        bring_book_in(workspace, data, "book.json", NOW)

    assert refused.value.reason.key == key


def test_a_call_stands_in_its_window_and_a_letter_on_its_day(
    workspace: Workspace, dana: InterviewerId
) -> None:
    asked(workspace, dana)

    found = list(appointments(workspace, NOW))

    calls = [each for each in found if each.step.channel.value == "phone"]
    assert calls
    for each in calls:
        assert each.window is not None
        assert each.window.day == each.step.due_on
    assert all(each.window is None for each in found if each not in calls)


def test_a_call_that_waits_stands_in_its_next_window(workspace: Workspace, dana: InterviewerId) -> None:
    asked(workspace, dana)
    much_later = NOW + timedelta(days=60)

    windows = [each.window for each in appointments(workspace, much_later) if each.window is not None]

    assert windows
    assert all(window.end > much_later for window in windows)


def test_nothing_is_planned_with_who_asked_not_to_be_contacted(
    workspace: Workspace, dana: InterviewerId
) -> None:
    asked(workspace, dana)
    workspace.reply(dana, NOW, outcome=Outcome.OPT_OUT)

    assert workspace.book.value(Interviewer, dana).opted_out
    assert list(appointments(workspace, NOW)) == []


def test_an_ending_that_is_not_known_writes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Fault) as refused:
        export(workspace, tmp_path / "people.xlsx", NOW, said)

    assert refused.value.reason.key == "unknown_ending"
    assert not (tmp_path / "people.xlsx").exists()


def test_a_file_that_stands_is_replaced_whole(
    workspace: Workspace, dana: InterviewerId, tmp_path: Path
) -> None:
    file = tmp_path / "people.vcf"
    file.write_bytes(b"old" * 9999)

    export(workspace, file, NOW, said, "3.0")

    assert file.read_bytes().startswith(b"BEGIN:VCARD\r\nVERSION:3.0\r\n")


def test_a_file_is_written_in_less_memory_than_it_has(workspace: Workspace, tmp_path: Path) -> None:
    note = "kind " * 400
    people = [PersonDraft(f"Person {number}", uid=f"{number}", note=note) for number in range(3000)]
    workspace.bring_in(people, NOW)

    for ending in ("vcf", "csv", "json"):
        file = tmp_path / f"people.{ending}"
        tracemalloc.start()
        export(workspace, file, NOW, said)
        _now, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()

        assert peak < file.stat().st_size / 2


@pytest.mark.parametrize("ending", ["vcf", "csv"])
def test_who_asked_not_to_be_contacted_is_not_in_another_book_either(
    workspace: Workspace, opened: Callable[[str], Workspace], dana: InterviewerId, tmp_path: Path, ending: str
) -> None:
    asked(workspace, dana)
    workspace.reply(dana, NOW, outcome=Outcome.OPT_OUT)
    file = tmp_path / f"people.{ending}"
    export(workspace, file, NOW, said)

    other = opened("other.askwhy")
    other.bring_in(read_contacts(file.read_bytes(), file.name).people, NOW)

    (found,) = other.book.every(Interviewer)
    assert found.opted_out


def test_what_is_being_written_goes_with_the_book(
    workspace: Workspace, dana: InterviewerId, opened: Callable[[str], Workspace]
) -> None:
    asked(workspace, dana)
    (step, *_others) = workspace.book.every(Step)
    person = workspace.book.value(Interviewer, dana)
    manuscripts.keep(workspace.book.database, step.uid, Manuscript(0, "Thanks", "Dear Dana, half a"), NOW)
    call_notes.keep(workspace.book.database, person.uid, CallNotes("said: call in May"), NOW)
    accepted_mail.note(workspace.book.database, step.uid, NOW)
    other = opened("other.askwhy")

    bring_book_in(other, b"".join(book_as_json(workspace.book)), "book.json", NOW)

    database = other.book.database
    assert manuscripts.manuscripts(database, [step.uid])[step.uid] == (
        Manuscript(0, "Thanks", "Dear Dana, half a"),
    )
    assert call_notes.kept(database, person.uid)[0] == CallNotes("said: call in May")
    assert list(accepted_mail.accepted(database, [step.uid])) == [step.uid]
