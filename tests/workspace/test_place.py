"""What the place of a Book means: folders of services, copies in conflict, file systems of the net."""

from pathlib import Path

import pytest

from askwhy.workspace.place import conflicts_of, is_on_the_net, synced_by


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)/job", "Dropbox"),
        ("OneDrive - Acme Robotics", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/job", "iCloud Drive"),
        ("Google Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("Documents", ""),
        ("dropbox-notes", "Dropbox"),
        ("my dropbox of letters", ""),
    ],
)
def test_the_folder_of_a_service_is_known(tmp_path: Path, folder: str, service: str) -> None:
    assert synced_by(tmp_path / folder / "book.askwhy") == service


def test_a_folder_of_syncthing_is_known_by_what_it_keeps_there(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()

    assert synced_by(tmp_path / "job" / "book.askwhy") == "Syncthing"


def test_copies_in_conflict_are_found_and_backups_are_none(tmp_path: Path) -> None:
    for name in (
        "book.askwhy",
        "book.askwhy.backups",
        "book (Ann's conflicted copy 2026-11-23).askwhy",
        "book.sync-conflict-20261123-101112-ABCDEFG.askwhy",
        "other conflict.askwhy",
    ):
        (tmp_path / name).touch()

    assert conflicts_of(tmp_path / "book.askwhy") == [
        "book (Ann's conflicted copy 2026-11-23).askwhy",
        "book.sync-conflict-20261123-101112-ABCDEFG.askwhy",
    ]


def test_a_file_system_of_the_net_is_known_by_its_kind(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\nserver:/home /home nfs4 rw 0 0\n/dev/sdb1 /home/ann/stick\\0401 vfat rw 0 0\n"
    )

    assert is_on_the_net(Path("/home/ann/book.askwhy"), mounts)
    assert not is_on_the_net(Path("/home/ann/stick 1/book.askwhy"), mounts)
    assert not is_on_the_net(Path("/srv/book.askwhy"), mounts)
    assert not is_on_the_net(Path("/srv/book.askwhy"), tmp_path / "nowhere")
