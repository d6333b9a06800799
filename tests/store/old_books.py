"""Books as older programs left them, for migrations to bring up."""

from pathlib import Path

from askwhy.store.database import Database
from askwhy.store.migrate import MIGRATIONS, migrate

_HERE = Path(__file__).parent


def book_of_version_1(folder: Path) -> Path:
    """Write a Book of version 1 that holds every kind of value; gives its path."""
    scripts = folder / "scripts"
    scripts.mkdir()
    first = next(MIGRATIONS.glob("0001_*.sql"))
    (scripts / first.name).write_bytes(first.read_bytes())
    # Run as a second script it would empty the history, as a part of the first it does not.
    with (scripts / first.name).open("a", encoding="utf-8") as script:
        script.write((_HERE / "version_1.sql").read_text(encoding="utf-8"))
    path = folder / "old.askwhy"
    path.touch()
    database = Database(path, read_only=False, patience_ms=0)
    database.open()
    migrate(database, path, scripts)
    database.close()
    return path
