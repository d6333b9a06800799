"""A calendar file in a folder of one's choice: in step with the book, quiet, and never over what others wrote."""

import os
from datetime import timedelta
from pathlib import Path

import icalendar
import pytest
from tests.workspace.conftest import NOW

from askwhy.domain.faults import Fault
from askwhy.domain.settings import SettingKey
from askwhy.workspace.calendar_folder import calendar_folder, keep_calendar
from askwhy.workspace.example import fill_example
from askwhy.workspace.exporting import Appointment
from askwhy.workspace.workspace import Workspace

NAME = "AskWhy.ics"


def said(each: Appointment) -> tuple[str, str]:
    """Say as little as a calendar needs."""
    return f"{each.step.purpose}: {each.person.name}", each.employer


@pytest.fixture
def folder(workspace: Workspace, tmp_path: Path) -> Path:
    """Give the folder of the calendar of a Book with the example."""
    fill_example(workspace, NOW)
    made = tmp_path / "Nextcloud" / "Calendar"
    made.mkdir(parents=True)
    workspace.set({SettingKey.CALENDAR_FOLDER: str(made)}, NOW)
    return made


def titles(path: Path) -> dict[str, str]:
    """Give what a calendar shows, by uid."""
    found = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {str(event["UID"]): str(event["SUMMARY"]) for event in found}


def refused(workspace: Workspace) -> str:
    """Give the key of what is in the way."""
    with pytest.raises(Fault) as caught:
        keep_calendar(workspace, NAME, NOW, said)
    return caught.value.reason.key


def test_without_a_folder_nothing_is_written(workspace: Workspace) -> None:
    fill_example(workspace, NOW)

    assert calendar_folder(workspace) is None
    assert not keep_calendar(workspace, NAME, NOW, said)


def test_the_file_holds_what_is_planned_and_follows_it(workspace: Workspace, folder: Path) -> None:
    assert keep_calendar(workspace, NAME, NOW, said)
    before = titles(folder / NAME)

    workspace.pause_until(NOW.date() + timedelta(days=5), NOW)
    keep_calendar(workspace, NAME, NOW, said)
    workspace.undo()
    assert keep_calendar(workspace, NAME, NOW, said)

    assert len(before) >= 8
    assert titles(folder / NAME) == before
    assert [each.name for each in folder.iterdir()] == [NAME]


def test_where_nothing_is_new_the_file_is_left_alone(workspace: Workspace, folder: Path) -> None:
    keep_calendar(workspace, NAME, NOW, said)
    os.utime(folder / NAME, (1, 1))

    assert not keep_calendar(workspace, NAME, NOW + timedelta(minutes=3), said)
    assert (folder / NAME).stat().st_mtime == 1


def test_a_folder_that_vanished_loses_nothing_and_it_goes_on_when_it_is_back(
    workspace: Workspace, folder: Path
) -> None:
    away = folder.rename(folder.with_name("away"))

    assert refused(workspace) == "calendar_without_folder"
    away.rename(folder)

    assert keep_calendar(workspace, NAME, NOW, said)


def test_a_file_in_the_place_of_the_folder_is_told_as_no_folder(workspace: Workspace, folder: Path) -> None:
    folder.rmdir()
    folder.write_text("a file")

    assert refused(workspace) == "calendar_without_folder"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_only_be_read_is_told(workspace: Workspace, folder: Path) -> None:
    folder.chmod(0o500)

    assert refused(workspace) == "calendar_not_written"
    folder.chmod(0o700)


def test_a_disk_that_is_full_leaves_the_old_file(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_calendar(workspace, NAME, NOW, said)
    before = (folder / NAME).read_bytes()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    workspace.pause_until(NOW.date() + timedelta(days=9), NOW)

    assert refused(workspace) == "calendar_not_written"
    assert (folder / NAME).read_bytes() == before
    assert len(list(folder.iterdir())) == 1


def test_a_calendar_of_another_program_is_left_as_it_is(workspace: Workspace, folder: Path) -> None:
    other = b"BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n"
    (folder / NAME).write_bytes(other)

    assert refused(workspace) == "calendar_not_ours"
    assert (folder / NAME).read_bytes() == other
