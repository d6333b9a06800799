"""The backups in the window: listed with date and content, previewed, restored, and written to any place."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.store.backups import backups_of, keep
from askwhy.store.people import PeopleQuery, people_count
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.backups import BackupsForm
from askwhy.ui.verbs import Verbs
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

Shown = Callable[[BackupsForm], BackupsForm]


@pytest.fixture
def form(
    qtbot: QtBot, window: Window, bridge: Bridge, workspace: Workspace, shown: Shown, now: datetime
) -> BackupsForm:
    """Give the form over a Book of two people, with a sound backup of one and a damaged one."""
    workspace.add_person(PersonDraft("Dana Reyes"), now)
    keep(workspace.book.path, now, "daily")
    damaged = keep(workspace.book.path, now - timedelta(days=1), "daily")
    data = bytearray(damaged.read_bytes())
    data[5000] ^= 1
    damaged.write_bytes(data)
    workspace.add_person(PersonDraft("Kenji Sato"), now)
    made = shown(BackupsForm(bridge, window))
    qtbot.waitUntil(lambda: made.list.count() == 2)
    return made


def test_a_backup_is_listed_with_its_date_and_what_is_in_it(form: BackupsForm) -> None:
    rows = [form.list.item(row).text() for row in range(2)]

    assert rows == [
        "Tue 24 Nov 2026, 14:42, by itself: one person, 0 applications, 0 contacts",
        "Mon 23 Nov 2026, 14:42, by itself: damaged, and cannot be restored",
    ]


def test_it_is_said_what_will_be_there_instead_of_what(form: BackupsForm) -> None:
    assert form.preview.text().startswith(
        "The book now holds 2 people, 0 applications, 0 contacts. Restored, it will hold one person, "
    )


def test_restoring_shows_the_old_book_and_keeps_the_replaced_one(
    qtbot: QtBot, form: BackupsForm, bridge: Bridge, workspace: Workspace
) -> None:
    heard: list[frozenset[type]] = []
    bridge.changed.connect(heard.append)

    with qtbot.waitSignal(form.accepted):
        form.restore.click()

    assert people_count(workspace.book.database, PeopleQuery()) == 1
    assert heard
    assert "before-restore" in [backup.why for backup in backups_of(workspace.book.path)]


def test_a_damaged_backup_cannot_be_restored(form: BackupsForm) -> None:
    form.list.setCurrentRow(1)

    assert not form.restore.isEnabled()


def test_a_file_from_elsewhere_is_proved_before_it_is_offered(
    qtbot: QtBot, form: BackupsForm, tmp_path: Path
) -> None:
    form.back_up_to(tmp_path / "copy.askwhy")
    qtbot.waitUntil((tmp_path / "copy.askwhy").exists)
    (tmp_path / "letter.txt").write_text("Dear Dana")

    form.look_into(tmp_path / "letter.txt")
    qtbot.waitUntil(form.complaint.isVisible)
    form.look_into(tmp_path / "copy.askwhy")
    qtbot.waitUntil(lambda: form.list.count() == 3)

    assert form.list.item(0).text() == "copy.askwhy: 2 people, 0 applications, 0 contacts"
    assert form.restore.isEnabled()


def test_a_copy_that_cannot_be_written_is_said(qtbot: QtBot, form: BackupsForm, tmp_path: Path) -> None:
    form.back_up_to(tmp_path / "nowhere" / "copy.askwhy")

    qtbot.waitUntil(form.complaint.isVisible)
    assert form.complaint.text().startswith("No backup could be written to")


def test_the_menu_opens_the_backups(qtbot: QtBot, verbs: Verbs, window: Window) -> None:
    verbs.backups()

    (form,) = window.findChildren(BackupsForm)
    qtbot.waitUntil(lambda: form.said.text().startswith("There is no backup yet."))
    form.reject()


@pytest.fixture
def closed(
    qtbot: QtBot, verbs: Verbs, window: Window, workspace: Workspace, now: datetime
) -> Callable[[Callable[[BackupsForm], object]], None]:
    """Give a way to begin something in the dialog, over a Book of two with a backup of one, and to close it."""
    workspace.add_person(PersonDraft("Dana Reyes"), now)
    keep(workspace.book.path, now, "daily")
    workspace.add_person(PersonDraft("Kenji Sato"), now)

    def begin(something: Callable[[BackupsForm], object]) -> None:
        verbs.backups()
        (form,) = window.findChildren(BackupsForm)
        qtbot.waitUntil(form.restore.isEnabled)
        something(form)
        form.reject()
        QCoreApplication.sendPostedEvents(form, QEvent.Type.DeferredDelete)
        assert not window.findChildren(BackupsForm)

    return begin


def test_a_restore_that_ends_after_the_dialog_was_closed_is_still_told(
    qtbot: QtBot, bridge: Bridge, workspace: Workspace, closed: Callable[..., None]
) -> None:
    said: list[str] = []
    bridge.said.connect(lambda text, _offer: said.append(text))

    closed(lambda form: form.restore.click())

    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Restored. The book as it was is kept among the backups."]
    assert people_count(workspace.book.database, PeopleQuery()) == 1


def test_a_copy_that_fails_after_the_dialog_was_closed_is_said_by_the_window(
    qtbot: QtBot, bridge: Bridge, closed: Callable[..., None], tmp_path: Path
) -> None:
    with qtbot.waitSignal(bridge.refused) as told:
        closed(lambda form: form.back_up_to(tmp_path / "nowhere" / "copy.askwhy"))

    assert told.args[0].startswith("No backup could be written to")


def test_a_file_that_is_looked_into_is_no_longer_wanted_once_the_dialog_is_closed(
    qtbot: QtBot, workspace: Workspace, closed: Callable[..., None]
) -> None:
    closed(lambda form: form.look_into(workspace.book.path))

    qtbot.wait(200)  # what stumbles in a slot fails the test


def test_only_one_thing_is_done_at_a_time(qtbot: QtBot, form: BackupsForm, tmp_path: Path) -> None:
    form.back_up_to(tmp_path / "copy.askwhy")
    assert not any(each.isEnabled() for each in (form.restore, form.other, form.copy))

    qtbot.waitUntil(form.restore.isEnabled)
    assert form.other.isEnabled()
    assert form.copy.isEnabled()
