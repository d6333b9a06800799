"""Forgetting: no byte of a person is left in the book, its history, its search and its backups; others stay whole."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.workspace.conftest import NOW, asked, person

from askwhy.domain.applications import Application, Interview
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft
from askwhy.domain.faults import Fault
from askwhy.domain.forgotten import Kind, Trace, read
from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.manuscripts import Manuscript
from askwhy.domain.outreach import Channel, StepState
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition, Outcome
from askwhy.store import backups
from askwhy.store.book import open_book
from askwhy.store.checking import problems_of
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.store.restoring import restore
from askwhy.store.seal import Seal, seal_of
from askwhy.workspace import forgetting, keeping
from askwhy.workspace.step_texts import keep_text
from askwhy.workspace.workspace import Workspace

DAY = timedelta(days=1)
KENJI = person("Kenji Sato", "Kumo Cloud", email="kenji.sato@kumo.example", phone="+81 3 5550 0101")
WORDS = ("Kenji", "kenji", "Sato", "sato", "kumo.example", "5550 0101", "35550101", "Blunt but fair")


def hints(file: Path) -> list[str]:
    """Give the words about Kenji that stand somewhere in a file."""
    data = file.read_bytes()
    return [word for word in WORDS if word.encode() in data]


@pytest.fixture
def kenji(workspace: Workspace, dana: InterviewerId) -> InterviewerId:
    """Give Kenji, who had a plan, said something, and pointed to Ann; Dana knows nothing of it."""
    key = workspace.add_person(KENJI, NOW)
    step = next(each for each in asked(workspace, key) if each.state is StepState.PLANNED)
    keep_text(workspace, step, Manuscript(1, "For Kenji", "Dear Kenji Sato"), NOW)
    workspace.tick(step.id, NOW, Disposition.SENT)
    workspace.reply(key, NOW, Channel.EMAIL, Outcome.ADVICE_GIVEN, "Blunt but fair")
    workspace.edit_person(key, person("Kenji Sato", "Kumo Cloud", email="kenji.sato@kumo.example"), NOW)
    asked(workspace, dana)
    return key


def test_nothing_of_a_person_is_left_in_the_file(workspace: Workspace, kenji: InterviewerId) -> None:
    assert hints(workspace.book.path)

    workspace.forget([kenji])

    assert hints(workspace.book.path) == []
    assert people_ids(workspace.book.database, PeopleQuery("kenji")) == []
    assert problems_of(workspace.book.path) == []


def test_it_cannot_be_undone_nor_can_what_was_done_before(workspace: Workspace, kenji: InterviewerId) -> None:
    workspace.forget([kenji])

    assert workspace.book.next_labels() == (None, None)
    with pytest.raises(Fault):
        workspace.undo()


def test_others_stay_as_they_were(workspace: Workspace, dana: InterviewerId, kenji: InterviewerId) -> None:
    before = workspace.book.value(Interviewer, dana)

    workspace.forget([kenji])

    assert workspace.book.value(Interviewer, dana) == before
    assert workspace.book.database.number("SELECT count(*) FROM step") == 6


def test_what_refers_to_them_loses_sight_of_them(workspace: Workspace, dana: InterviewerId) -> None:
    boss = workspace.add_person(KENJI, NOW)
    pointed = workspace.add_person(replace(person("Ann Lee"), introduced_by=boss), NOW)
    workspace.forget([boss])

    assert workspace.book.value(Interviewer, pointed).introduced_by is None


def test_an_interview_with_others_stays_without_them_and_one_with_them_alone_goes(
    workspace: Workspace, dana: InterviewerId, kenji: InterviewerId
) -> None:
    job = workspace.add_application(ApplicationDraft("Acme Robotics", "Engineer"), NOW)
    workspace.add_interview(job, InterviewDraft(date(2026, 11, 3), (dana, kenji)), NOW)
    workspace.add_interview(job, InterviewDraft(date(2026, 11, 5), (kenji,)), NOW)

    workspace.forget([kenji])

    assert [each.panel for each in workspace.book.of(Interview, "application", [job])] == [(dana,)]
    assert workspace.book.values(Application, [job])


def employer_of(workspace: Workspace, who: InterviewerId) -> EmployerId:
    """Give the employer of a person."""
    employer = workspace.book.value(Interviewer, who).employer
    assert employer is not None
    return employer


def test_an_employer_goes_with_its_people_and_applications(
    workspace: Workspace, dana: InterviewerId, kenji: InterviewerId
) -> None:
    employer = employer_of(workspace, kenji)
    workspace.add_application(ApplicationDraft("Kumo Cloud", "Engineer"), NOW)

    assert forgetting.scope(workspace.book, (), employer).people == ("Kenji Sato",)
    workspace.forget((), employer)

    assert workspace.book.values(Employer, [employer]) == {}
    assert b"Kumo Cloud" not in workspace.book.path.read_bytes()
    assert hints(workspace.book.path) == []
    assert people_ids(workspace.book.database, PeopleQuery()) == [dana]


def test_the_backups_are_cleaned_and_sealed_again(workspace: Workspace, kenji: InterviewerId) -> None:
    path = workspace.book.path
    for ago in range(3):
        backups.keep(path, NOW - DAY * ago, "daily")
    workspace.forget([kenji])

    cleaned = forgetting.forget_in_backups(path)

    kept = [backup.path for backup in backups.backups_of(path)]
    assert cleaned == len(kept) == 3
    assert [hints(backup) for backup in kept] == [[], [], []]
    assert {seal_of(backup.read_bytes()) for backup in kept} == {Seal.SOUND}
    assert sorted(each.name for each in kept[0].parent.iterdir()) == sorted(each.name for each in kept)
    with closing(open_book(kept[0], create=False)) as backup:
        assert people_ids(backup.database, PeopleQuery()) != []


def test_a_backup_in_which_they_never_were_stays_as_it_is(workspace: Workspace, dana: InterviewerId) -> None:
    before = backups.keep(workspace.book.path, NOW - DAY, "daily")
    content = before.read_bytes()
    kenji = workspace.add_person(KENJI, NOW)
    workspace.forget([kenji])

    assert forgetting.forget_in_backups(workspace.book.path) == 0
    assert before.read_bytes() == content


def test_a_backup_that_cannot_be_read_is_deleted_for_it_may_hold_them(
    workspace: Workspace, kenji: InterviewerId
) -> None:
    damaged = backups.keep(workspace.book.path, NOW, "daily")
    damaged.write_bytes(b"Kenji Sato")
    aside = backups.free_name(workspace.book.path, NOW, "damaged", ".file")
    aside.write_bytes(b"Kenji Sato")
    workspace.forget([kenji])

    forgetting.forget_in_backups(workspace.book.path)

    assert not damaged.exists()
    assert not aside.exists()


def test_what_was_cut_off_goes_on_the_next_time(
    workspace: Workspace, kenji: InterviewerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workspace.book.path
    for ago in range(3):
        backups.keep(path, NOW - DAY * ago, "daily")
    workspace.forget([kenji])
    write, written = backups.write, list[Path]()

    def cut_off(book: Path, target: Path) -> None:
        if written:
            raise KeyboardInterrupt
        written.append(target)
        write(book, target)

    monkeypatch.setattr(backups, "write", cut_off)
    with pytest.raises(KeyboardInterrupt):
        forgetting.forget_in_backups(path)
    monkeypatch.setattr(backups, "write", write)
    assert forgetting.is_pending(workspace.book)

    forgetting.forget_in_backups(path)

    assert not forgetting.is_pending(workspace.book)
    assert [hints(backup.path) for backup in backups.backups_of(path)] == [[], [], []]


def test_only_the_hash_of_an_address_stays_of_who_asked_not_to_be_contacted(
    workspace: Workspace, kenji: InterviewerId
) -> None:
    workspace.reply(kenji, NOW, Channel.EMAIL, Outcome.OPT_OUT)
    workspace.forget([kenji])
    forgetting.forget_in_backups(workspace.book.path)

    (trace,) = read(workspace.book.settings()[SettingKey.FORGOTTEN])
    assert trace.kind is Kind.ADDRESS
    assert trace.fits(" Kenji.Sato@KUMO.example")
    assert not trace.fits("dana@example.com")
    assert hints(workspace.book.path) == []


def test_of_everyone_else_nothing_stays(workspace: Workspace, kenji: InterviewerId) -> None:
    workspace.forget([kenji])
    forgetting.forget_in_backups(workspace.book.path)

    assert workspace.book.settings()[SettingKey.FORGOTTEN] == ""


def test_who_asked_not_to_be_contacted_is_known_when_they_come_in_again(
    workspace: Workspace, kenji: InterviewerId
) -> None:
    workspace.reply(kenji, NOW, Channel.EMAIL, Outcome.OPT_OUT)
    workspace.forget([kenji])

    workspace.bring_in([KENJI, person("Ann Lee", email="ann@example.com")], NOW)
    again = workspace.add_person(person("K. Sato", email="KENJI.SATO@kumo.example"), NOW)

    by_name = {each.name: each.opted_out for each in workspace.book.of(Interviewer, "id", range(1, 9))}
    assert (by_name["Kenji Sato"], by_name["Ann Lee"]) == (True, False)
    assert workspace.book.value(Interviewer, again).opted_out


def test_a_restored_backup_still_knows_who_asked_not_to_be_contacted(
    workspace: Workspace, kenji: InterviewerId
) -> None:
    path = workspace.book.path
    older = backups.keep(path, NOW, "daily")
    workspace.reply(kenji, NOW, Channel.EMAIL, Outcome.OPT_OUT)
    workspace.forget([kenji])
    forgetting.forget_in_backups(path)

    restore(older, path, NOW + DAY)

    assert not forgetting.is_pending(workspace.book)
    again = workspace.add_person(KENJI, NOW)
    assert workspace.book.value(Interviewer, again).opted_out


def test_a_restored_backup_in_which_they_never_were_knows_them_too(
    workspace: Workspace, dana: InterviewerId
) -> None:
    path = workspace.book.path
    older = backups.keep(path, NOW, "daily")
    kenji = workspace.add_person(KENJI, NOW)
    workspace.reply(kenji, NOW, Channel.EMAIL, Outcome.OPT_OUT)
    workspace.forget([kenji])
    forgetting.forget_in_backups(path)

    keeping.restore(older, path, NOW + DAY)

    again = workspace.add_person(KENJI, NOW)
    assert workspace.book.value(Interviewer, again).opted_out
    assert workspace.book.values(Interviewer, [dana])


def test_each_hash_has_a_salt_of_its_book() -> None:
    assert Trace.of(Kind.ADDRESS, "a@b.c", "00").digest != Trace.of(Kind.ADDRESS, "a@b.c", "01").digest


def test_who_is_gone_cannot_be_forgotten(workspace: Workspace) -> None:
    with pytest.raises(Fault) as caught:
        workspace.forget([InterviewerId(99)])

    assert caught.value.reason.key == "gone"


def test_a_name_in_the_reason_of_someone_elses_step_goes(
    workspace: Workspace, opened: Callable[[str], Workspace], dana: InterviewerId, kenji: InterviewerId
) -> None:
    sql = "UPDATE step SET reason = ? WHERE plan = (SELECT max(plan) FROM step)"
    workspace.book.database.run(sql, ('["waits",[["who","Kenji Sato"]]]',))

    workspace.forget([kenji])

    assert hints(workspace.book.path) == []
    assert workspace.book.database.row("SELECT DISTINCT reason FROM step WHERE reason LIKE '%waits%'") == (
        '["waits",[["who","…"]]]',
    )
