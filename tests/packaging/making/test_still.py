"""That the same files make the same archive, whenever and by whomever it is made."""

import os
import tarfile
import zipfile
from pathlib import Path

from making import still

EPOCH = 1_700_000_000


def made(folder: Path, *, rights: int, time: int) -> Path:
    """Make a small bundle, as an other person at another time would."""
    inside = folder / "_internal"
    inside.mkdir(parents=True)
    for name, right in (("b.so", rights | 0o100), ("a.txt", rights)):
        (inside / name).write_text(name)
        (inside / name).chmod(right)
    (folder / "askwhy").write_text("program")
    (folder / "askwhy").chmod(rights | 0o100)
    (folder / "link.so").symlink_to("_internal/b.so")
    for each in folder.rglob("*"):
        os.utime(each, (time, time), follow_symlinks=False)
    return folder


def test_time_and_rights_of_the_maker_make_no_difference(tmp_path: Path) -> None:
    one = made(tmp_path / "one", rights=0o600, time=1)
    other = made(tmp_path / "other", rights=0o664, time=2_000_000_000)

    archives = [
        still.tar_xz(each, tmp_path / f"{each.name}.tar.xz", "askwhy-1", EPOCH).read_bytes()
        for each in (one, other)
    ]

    assert archives[0] == archives[1]


def test_so_it_is_with_the_archive_for_windows(tmp_path: Path) -> None:
    folders = [made(tmp_path / str(time), rights=0o600, time=time) for time in (1, 2_000_000_000)]

    one, other = (
        still.zipped(each, tmp_path / f"{each.name}.zip", "askwhy-1", EPOCH).read_bytes() for each in folders
    )

    assert one == other
    with zipfile.ZipFile(tmp_path / "1.zip") as packed:
        assert packed.read("askwhy-1/_internal/a.txt") == b"a.txt"


def test_what_is_unpacked_can_be_run_by_all(tmp_path: Path) -> None:
    archive = still.tar_xz(made(tmp_path / "one", rights=0o600, time=1), tmp_path / "a.xz", "askwhy-1", EPOCH)

    with tarfile.open(archive) as packed:
        found = {each.name: (each.mode, each.uname, each.mtime) for each in packed if not each.issym()}

    assert found == {
        "askwhy-1": (0o755, "root", EPOCH),
        "askwhy-1/_internal": (0o755, "root", EPOCH),
        "askwhy-1/_internal/a.txt": (0o644, "root", EPOCH),
        "askwhy-1/_internal/b.so": (0o644, "root", EPOCH),
        "askwhy-1/askwhy": (0o755, "root", EPOCH),
    }


def test_a_folder_is_made_still_in_its_place(tmp_path: Path) -> None:
    folder = made(tmp_path / "one", rights=0o600, time=1)

    still.still(folder, EPOCH)

    assert {each.lstat().st_mtime for each in (folder, *folder.rglob("*"))} == {EPOCH}
    assert (folder / "askwhy").stat().st_mode & 0o777 == 0o755
