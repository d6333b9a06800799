"""What the window does by itself for the Book's safety, and that nothing of it is swallowed."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.screen import Clock, open_book

from askwhy.store.backups import backups_of, folder_of
from askwhy.ui.bridge import Bridge
from askwhy.ui.notice import Notice
from askwhy.ui.safekeeping import Safekeeping
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


def begin(window: Window) -> Safekeeping:
    """Do what a window does after its first paint."""
    made = Safekeeping(window.bridge, window.verbs, window.notices, window)
    made.begin()
    return made


def notices(window: Window) -> list[str]:
    """Give what is said over the page."""
    return [notice.text for notice in window.notices.findChildren(Notice) if notice.isVisible()]


def test_a_start_backs_up_when_the_last_backup_is_old(
    qtbot: QtBot, window: Window, workspace: Workspace, clock: Clock, now: datetime
) -> None:
    path = workspace.book.path
    begin(window)
    qtbot.waitUntil(lambda: len(backups_of(path)) == 1)
    clock.now = now + timedelta(hours=3)
    begin(window).deleteLater()
    clock.now = now + timedelta(days=1)

    begin(window)

    qtbot.waitUntil(lambda: len(backups_of(path)) == 2)
    assert [backup.at for backup in backups_of(path)] == [now + timedelta(days=1), now]
    assert notices(window) == []


def test_a_backup_that_fails_is_shown_with_a_way_on(
    qtbot: QtBot, window: Window, workspace: Workspace
) -> None:
    folder_of(workspace.book.path).write_text("a file in the place of the folder")

    begin(window)

    qtbot.waitUntil(lambda: len(notices(window)) == 1)
    assert notices(window)[0].startswith("No backup could be written to")
    (notice,) = window.notices.findChildren(Notice)
    assert notice.way.text() == "Backups…"


def test_damage_that_the_backup_meets_is_shown_and_can_be_mended(
    qtbot: QtBot, window: Window, workspace: Workspace
) -> None:
    data = bytearray(workspace.book.path.read_bytes())
    data[-4096:] = b"\xa5" * 4096
    workspace.book.path.write_bytes(data)

    keeping = begin(window)
    qtbot.waitUntil(lambda: len(notices(window)) == 1)

    assert notices(window) == ["This book is damaged. What you see may not be all."]
    (notice,) = window.notices.findChildren(Notice)
    with qtbot.waitSignal(keeping.mend_wanted):
        notice.way.click()


def test_a_notice_is_said_once_and_leaves_when_it_is_put_away(qtbot: QtBot, window: Window) -> None:
    window.notices.say("The folder is full.")
    window.notices.say("The folder is full.")
    (notice,) = window.notices.findChildren(Notice)
    assert window.notices.isVisible()

    notice.away.click()

    assert not window.notices.isVisible()


@pytest.fixture
def elsewhere(qtbot: QtBot, tmp_path: Path, clock: Clock, now: datetime) -> Path:
    """Give a Book in the folder of a service."""
    folder = tmp_path / "Dropbox" / "job"
    folder.mkdir(parents=True)
    open_book(folder / "book.askwhy", now).close()
    return folder / "book.askwhy"


def said_of(path: Path, clock: Clock, qtbot: QtBot) -> list[str]:
    """Open a Book, and give what is said of its place."""
    workspace = Workspace.open(path, create=False)
    window = Window(Bridge(workspace, clock))
    window.show()
    begin(window)
    said = notices(window)
    window.close()
    workspace.close()
    window.deleteLater()
    return said


@pytest.mark.usefixtures("themed")
def test_a_folder_that_a_service_keeps_in_step_is_said_once(
    qtbot: QtBot, elsewhere: Path, clock: Clock
) -> None:
    first, second = said_of(elsewhere, clock, qtbot), said_of(elsewhere, clock, qtbot)

    assert [text.partition(". ")[0] for text in first] == [
        "This book lies in a folder that Dropbox keeps in step"
    ]
    assert second == []


@pytest.mark.usefixtures("themed")
def test_a_copy_in_conflict_is_said_each_time(qtbot: QtBot, elsewhere: Path, clock: Clock) -> None:
    said_of(elsewhere, clock, qtbot)
    elsewhere.with_name("book (Ann's conflicted copy 2026-11-23).askwhy").write_bytes(b"")

    assert said_of(elsewhere, clock, qtbot) == said_of(elsewhere, clock, qtbot) != []


@pytest.mark.usefixtures("themed")
def test_a_book_that_may_only_be_read_is_shown_and_says_so(
    qtbot: QtBot, elsewhere: Path, clock: Clock
) -> None:
    workspace = Workspace.look(elsewhere)
    window = Window(Bridge(workspace, clock))
    window.show()

    begin(window)

    assert [text.partition(". ")[0] for text in notices(window)] == ["This book may only be read here"]
    assert backups_of(elsewhere) == []
    window.close()
    workspace.close()
