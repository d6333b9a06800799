"""The example: a believable day at any instant and place, put in and taken out as one change."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.store.samples import contents
from tests.workspace.conftest import NOW

from askwhy.domain.applications import Decision
from askwhy.domain.contacts import Touch
from askwhy.domain.drafts import ApplicationDraft
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Feedback
from askwhy.domain.outreach import Channel
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import SettingKey
from askwhy.domain.standing import Standing, standing
from askwhy.domain.touches import Disposition
from askwhy.facts.postal import missing_parts
from askwhy.store.applications import application_rows
from askwhy.store.due import done_rows
from askwhy.store.people import PeopleQuery, people_ids, people_rows
from askwhy.workspace.example import fill_example
from askwhy.workspace.today import today_page
from askwhy.workspace.workspace import Workspace

ZONES = (
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Pacific/Auckland",
)

DAYS = st.dates(date(2026, 1, 1), date(2029, 12, 31))
TIMES = st.times(time(7), time(20, 59))
"""The hours in which a day has still something to do."""


@contextmanager
def filled(zone: str, now: datetime) -> Iterator[Workspace]:
    """Give a Book that was filled with the example at an instant, somewhere."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(folder) / "book.askwhy", create=True)
        try:
            workspace.set({SettingKey.ZONE: zone}, now)
            fill_example(workspace, now)
            yield workspace
        finally:
            workspace.close()


def found(workspace: Workspace, name: str) -> Interviewer:
    """Give a person of the Book by name."""
    (key,) = people_ids(workspace.book.database, PeopleQuery(text=name))
    return workspace.book.value(Interviewer, key)


def standings(workspace: Workspace, today: date) -> dict[str, Standing]:
    """Tell how everyone stands."""
    database = workspace.book.database
    return {
        row.name: standing(
            state=row.plan_state,
            ending=row.ending,
            due_on=row.due_on,
            closes_on=row.closes_on,
            held_back=bool(row.waits_for),
            opted_out=row.opted_out,
            today=today,
        )
        for row in people_rows(database, people_ids(database, PeopleQuery()))
    }


@settings(max_examples=15)
@given(zone=st.sampled_from(ZONES), day=DAYS, clock=TIMES)
@example(zone="Europe/Berlin", day=date(2026, 3, 29), clock=time(8, 34))
@example(zone="America/New_York", day=date(2026, 11, 1), clock=time(9, 0))
def test_at_any_hour_there_is_a_days_work(zone: str, day: date, clock: time) -> None:
    now = datetime.combine(day, clock, ZoneInfo(zone))
    with filled(zone, now) as workspace:
        due = today_page(workspace, now).due

        assert 1 <= len(due.calls) <= 4
        assert len(due.letters) == 3
        # Before Omar has answered today, he did so yesterday, and is to be thanked today.
        assert len(due.emails) in (2, 3)
        assert [held.row.waits_for for held in due.held] == ["Dana Reyes"]


@settings(max_examples=10)
@given(zone=st.sampled_from(ZONES), day=DAYS, clock=st.times())
def test_nothing_has_happened_that_is_still_to_come(zone: str, day: date, clock: time) -> None:
    now = datetime.combine(day, clock, ZoneInfo(zone))
    with filled(zone, now) as workspace:
        touches = workspace.book.of(Touch, "interviewer", range(1, 16))

        assert max(touch.at for touch in touches) <= now
        decided = [row.decided_on for row in application_rows(workspace.book.database) if row.decided_on]
        assert max(decided) <= day


@settings(max_examples=10)
@given(zone=st.sampled_from(ZONES), day=DAYS, clock=st.times())
def test_people_stand_in_many_ways(zone: str, day: date, clock: time) -> None:
    now = datetime.combine(day, clock, ZoneInfo(zone))
    with filled(zone, now) as workspace:
        stand = standings(workspace, day)

        assert len(stand) == 15
        assert stand["Sam Whitlock"] is Standing.HELD_BACK
        assert stand["Omar Haddad"] is Standing.REPLIED
        assert stand["Ingrid Lindqvist"] is Standing.RESTS
        assert stand["Kenji Sato"] is Standing.WAITING
        assert stand["Claire Dubois"] is Standing.DUE
        jobs = application_rows(workspace.book.database)
        assert [row.employer for row in jobs if row.decision is Decision.SILENT] == ["Lumen Health"]
        promised = [row.promised_on for row in jobs if row.decision is Decision.PENDING and row.promised_on]
        assert [answer > day for answer in promised] == [True]


@pytest.mark.parametrize(
    ("now", "done_on"),
    [
        ("2026-11-24T14:42:00+01:00", date(2026, 11, 24)),
        ("2026-11-24T07:15:00+01:00", date(2026, 11, 23)),
        ("2026-11-23T00:05:00+01:00", date(2026, 11, 20)),
        ("2026-11-22T12:00:00+01:00", date(2026, 11, 20)),
    ],
)
def test_some_things_are_done_today_or_on_the_working_day_before(now: str, done_on: date) -> None:
    at = datetime.fromisoformat(now)
    with filled("Europe/Berlin", at) as workspace:
        since = datetime.combine(done_on, time(), at.tzinfo).astimezone(UTC)
        done = done_rows(workspace.book.database, since, since + timedelta(days=1))

        names = {row.name for row in done}
        assert {"Priya Nair", "Marta Kowalska", "Omar Haddad"} <= names
        assert len(today_page(workspace, at).done) == (3 if done_on == at.date() else 0)


def test_one_call_comes_after_a_voicemail_at_the_other_end(workspace: Workspace) -> None:
    fill_example(workspace, NOW)

    first = today_page(workspace, NOW).due.calls[0]
    (call,) = workspace.book.of(Touch, "step", [first.row.step])

    assert call.disposition is Disposition.VOICEMAIL
    assert first.window is not None
    assert call.window is not first.window.kind


def test_some_answered_with_advice_and_one_with_a_name(workspace: Workspace) -> None:
    fill_example(workspace, NOW)

    said = workspace.book.of(Feedback, "interviewer", range(1, 16))

    names = [workspace.book.value(Interviewer, each.interviewer).name for each in said]
    assert names == ["Omar Haddad", "Grace Mwangi", "Daniel Kim", "Helen Park"]
    assert all(each.words and each.marks for each in said)
    assert found(workspace, "Ruth").introduced_by == said[0].interviewer


def test_everyone_can_be_reached_but_one_has_no_street(workspace: Workspace) -> None:
    fill_example(workspace, NOW)
    people = workspace.book.of(Interviewer, "id", range(1, 16))

    lacking = {each.name: missing_parts(each.addresses[0]) for each in people}
    assert {name for name, parts in lacking.items() if parts} == {"Marta Kowalska"}
    assert lacking["Marta Kowalska"] == ("street",)
    assert all(each.zone.name for each in people)
    assert all(phone.e164 for each in people for phone in each.phones)
    assert all(mail.address.endswith(".example") for each in people for mail in each.emails)


def test_it_fills_only_an_empty_book(workspace: Workspace) -> None:
    workspace.add_application(ApplicationDraft("Kestrel", "Lead"), NOW)

    with pytest.raises(Fault) as caught:
        fill_example(workspace, NOW)

    assert caught.value.reason.key == "book_not_empty"


@pytest.mark.parametrize(
    "own",
    [
        {SettingKey.CALLS: "no"},
        {SettingKey.DAY_STARTS: "11:00", SettingKey.DAY_ENDS: "11:30"},
        {SettingKey.ZONE: "Pacific/Kiritimati"},
        {SettingKey.ZONE: "Asia/Riyadh", SettingKey.COUNTRY: "SA"},
    ],
)
def test_ones_own_settings_never_stand_in_its_way(workspace: Workspace, own: dict[SettingKey, str]) -> None:
    workspace.set(own, NOW)
    kept = workspace.book.settings()

    assert fill_example(workspace, NOW) == 15

    assert workspace.book.settings() == kept | {SettingKey.EXAMPLE: "yes"}


def test_the_example_names_its_channels_as_they_were_used(workspace: Workspace) -> None:
    fill_example(workspace, NOW)

    channels = {touch.channel for touch in workspace.book.of(Touch, "interviewer", range(1, 16))}

    assert channels == set(Channel)


def test_the_example_leaves_nothing_in_the_temporary_folder(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))

    fill_example(workspace, NOW)

    assert list(folder.iterdir()) == []


def test_without_a_temporary_folder_nothing_is_changed(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(workspace.book)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))

    with pytest.raises(Fault) as caught:
        fill_example(workspace, NOW)

    assert caught.value.reason.key == "disk_error"
    assert contents(workspace.book) == before


def test_its_notes_are_told_in_the_readers_language(workspace: Workspace) -> None:
    fill_example(workspace, NOW, str.upper)
    notes = {each.note for each in workspace.book.values(Interviewer, range(1, 30)).values() if each.note}

    assert notes
    assert all(note == note.upper() for note in notes)
