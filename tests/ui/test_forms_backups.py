"""The backups in the window: listed with date and content, previewed, restored, and written to any place."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
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
