"""Migrations: from nothing to the first Book, and from an old Book to a newer one, safely."""

import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from shutil import copytree
from threading import Barrier

import pytest
from peewee import PeeweeException
from tests.store.samples import contents, employer, person, put

from askwhy.domain.faults import Fault
from askwhy.domain.people import Interviewer
from askwhy.store.backups import backups_of, folder_of
from askwhy.store.book import Book, open_book
from askwhy.store.database import Database
from askwhy.store.migrate import MIGRATIONS, migrate, newest

NOW = newest()
NEXT = NOW + 1
CITY = "ALTER TABLE employer ADD COLUMN city TEXT NOT NULL DEFAULT '';\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with a copy of the migrations, to put more into."""
    return Path(copytree(MIGRATIONS, tmp_path / "migrations"))


@pytest.fixture
def old(tmp_path: Path, folder: Path) -> Iterator[Book]:
    """Give a Book of today's version, with two changes in its history, one of them undone."""
    (tmp_path / "kept").mkdir()
    path = tmp_path / "kept" / "old.askwhy"
    path.touch()
    database = Database(path, read_only=False, patience_ms=60_000)
    database.open()
    migrate(database, path, folder)
    book = Book(path, database, read_only=False)
    put(book, employer(1), person(1, works_for=1))
    put(book, person(2, "Kenji Sato", works_for=1))
    book.undo()
    yield book
    book.close()


def beside(book: Book) -> list[str]:
    """Give the names of the other files in a Book's folder."""
    return sorted(each.name for each in book.path.parent.iterdir() if each != book.path)


def kept(book: Book) -> list[str]:
    """Give why the backups of a Book were made."""
    return [backup.why for backup in backups_of(book.path)]


def version(book: Book) -> int:
    """Give the version of a Book."""
    return book.database.number("PRAGMA user_version")


def test_the_scripts_are_numbered_without_a_gap() -> None:
    numbers = sorted(int(path.name.split("_")[0]) for path in MIGRATIONS.glob("*.sql"))

    assert numbers == list(range(1, newest() + 1))


def test_a_migration_keeps_the_values_and_brings_the_new_version(old: Book, folder: Path) -> None:
    (folder / f"{NEXT:04}_city.sql").write_text(CITY)

    migrate(old.database, old.path, folder)

    assert version(old) == newest(folder) == NEXT
    assert old.database.rows("SELECT name, city FROM employer") == [("Northwind", "")]
    assert old.value(Interviewer, 1) == person(1, works_for=1)


def test_a_migration_empties_the_history(old: Book, folder: Path) -> None:
    (folder / f"{NEXT:04}_city.sql").write_text(CITY)

    migrate(old.database, old.path, folder)

    assert old.next_labels() == (None, None)
    assert old.undo() is None
    assert old.redo() is None


def test_a_backup_of_the_old_book_stands_beside_the_new_one(old: Book, folder: Path) -> None:
    (folder / f"{NEXT:04}_city.sql").write_text(CITY)
    before, labels = contents(old), old.next_labels()

    migrate(old.database, old.path, folder)

    assert beside(old) == ["old.askwhy.backups"]
    assert kept(old) == ["before-version"]
    (made,) = backups_of(old.path)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    database = Database(made.path, read_only=False, patience_ms=0)
    database.open()
    backup = Book(made.path, database, read_only=False)
    assert version(backup) == NOW
    assert contents(backup) == before
    assert backup.next_labels() == labels
    backup.close()


def test_without_a_backup_nothing_is_changed(old: Book, folder: Path) -> None:
    (folder / f"{NEXT:04}_city.sql").write_text(CITY)
    before = old.path.read_bytes()
    folder_of(old.path).write_text("a file where the folder shall be")

    with pytest.raises(Fault) as caught:
        migrate(old.database, old.path, folder)

    assert caught.value.reason.key == "backup_failed"
    assert old.path.read_bytes() == before
    assert beside(old) == ["old.askwhy.backups"]


@pytest.mark.parametrize(
    "script",
    [
        CITY + "INSERT INTO nowhere VALUES (1);\n",
        "DELETE FROM email;\nDELETE FROM employer;\n",
        CITY + "ALTER TABLE employer ADD COLUMN",
    ],
)
def test_a_failing_migration_leaves_the_old_book_untouched(old: Book, folder: Path, script: str) -> None:
    (folder / f"{NEXT:04}_city.sql").write_text(CITY.replace("city", "town"))
    (folder / f"{NEXT + 1:04}_fails.sql").write_text(script)
    before, everything, labels = old.path.read_bytes(), contents(old), old.next_labels()

    with pytest.raises(PeeweeException):
        migrate(old.database, old.path, folder)

    assert version(old) == NOW
    assert contents(old) == everything
    assert old.next_labels() == labels
    assert old.path.read_bytes() == before


def test_a_statement_may_hold_semicolons_in_texts_remarks_and_triggers(old: Book, folder: Path) -> None:
    (folder / f"{NEXT:04}_trigger.sql").write_text(
        "-- One; two.\n"
        "CREATE TABLE seen (\n    name TEXT DEFAULT 'a;\nb' -- three;\n);\n"
        "CREATE TRIGGER see AFTER INSERT ON employer BEGIN\n"
        "    INSERT INTO seen (name) VALUES (new.name);\n    INSERT INTO seen (name) VALUES ('a;b');\nEND;\n"
        "INSERT INTO employer (name, name_key, sort_key) VALUES ('Contoso', 'contoso', 'contoso')"
    )

    migrate(old.database, old.path, folder)

    assert old.database.rows("SELECT name FROM seen") == [("Contoso",), ("a;b",)]


def test_migrations_run_in_the_order_of_their_numbers(old: Book, folder: Path) -> None:
    for number in (NEXT, NEXT + 1, 10 * NEXT):
        text = f"CREATE TABLE made_{number} AS SELECT name FROM sqlite_master WHERE name LIKE 'made_%';\n"
        (folder / f"{number}_more.sql").write_text(text)

    migrate(old.database, old.path, folder)

    assert version(old) == 10 * NEXT
    seen = old.database.rows(f"SELECT name FROM made_{10 * NEXT} ORDER BY length(name), name")
    assert seen == [(f"made_{NEXT}",), (f"made_{NEXT + 1}",)]
    assert kept(old) == ["before-version"]


def test_a_book_in_the_newest_version_is_left_as_it_is(old: Book, folder: Path) -> None:
    before = old.path.read_bytes()

    migrate(old.database, old.path, folder)

    assert old.path.read_bytes() == before
    assert beside(old) == []


def test_a_book_of_a_newer_program_is_refused(old: Book, folder: Path) -> None:
    old.database.run(f"PRAGMA user_version = {NEXT}")

    with pytest.raises(Fault) as caught:
        migrate(old.database, old.path, folder)

    assert caught.value.reason.key == "book_newer"


def test_two_programs_that_open_an_old_book_at_once_migrate_it_once(old: Book, folder: Path) -> None:
    (folder / f"{NEXT:04}_city.sql").write_text(CITY)
    together = Barrier(2)

    def open_and_migrate() -> None:
        database = Database(old.path, read_only=False, patience_ms=60_000)
        database.open()
        together.wait(60)
        migrate(database, old.path, folder)
        database.close()

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(open_and_migrate) for _ in range(2)]:
            done.result()

    assert version(old) == NEXT
    assert kept(old) == ["before-version"]


def test_two_programs_that_make_a_book_at_once_get_the_same_one(path: Path) -> None:
    together = Barrier(2)

    def make(key: int) -> None:
        together.wait(60)
        with closing(open_book(path, create=True, patience_ms=60_000)) as book:
            put(book, employer(key))

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(make, key) for key in (1, 2)]:
            done.result()

    with closing(open_book(path, create=False)) as book:
        assert book.database.number("SELECT count(*) FROM employer") == 2
    assert [each.name for each in path.parent.iterdir()] == [path.name]
