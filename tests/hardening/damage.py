"""Damaged books and backups: bits flipped, ends cut, stretches zeroed, other files in their place."""

import random
import shutil
from contextlib import closing
from pathlib import Path

from tests.hardening.figures import Figures, timed
from tests.hardening.work import NOW, fault_of, make_book, rehearse, standing

from askwhy.domain.faults import Fault
from askwhy.store.backups import keep
from askwhy.store.checking import problems_of
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.workspace import keeping
from askwhy.workspace.today import waiting_counts
from askwhy.workspace.workspace import Workspace


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Give a content damaged in one of many ways."""
    data = bytearray(content)
    way = chance.randrange(7)
    place = chance.randrange(len(data))
    if way == 0:
        data[place] ^= 1 << chance.randrange(8)
    elif way == 1:
        for _ in range(chance.randint(2, 200)):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif way == 2:
        del data[place:]
    elif way == 3:
        length = chance.randint(1, 20_000)
        data[place : place + length] = bytes(len(data[place : place + length]))
    elif way == 4:
        start = place // 4096 * 4096
        data[start : start + 4096] = chance.randbytes(len(data[start : start + 4096]))
    elif way == 5:
        data[: chance.randint(1, 200)] = b""
    else:
        return chance.choice(
            [b"", b"Dear Dana", b"PK\x03\x04" + chance.randbytes(5000), chance.randbytes(9000)]
        )
    return bytes(data)


@timed
def damaged_books(folder: Path, times: int, chance: random.Random) -> Figures:
    """Open, check, use and mend damaged Books: each ends in a Fault or works, none in a traceback."""
    figures = Figures("damaged books, opened, checked, mended")
    first, book = folder / "first.askwhy", folder / "damaged.askwhy"
    make_book(first)
    content = first.read_bytes()
    mended = nothing = 0
    for number in range(times):
        shutil.rmtree(book.with_name(f"{book.name}.backups"), ignore_errors=True)
        for rest in folder.glob("damaged.askwhy-*"):
            rest.unlink()
        book.write_bytes(damaged(content, chance))
        figures.times += 1
        try:
            fault_of(lambda: _use(book))
            fault_of(lambda: problems_of(book))
            fault = fault_of(lambda: keeping.mend(book, NOW))
            if fault is None:
                mended += 1
                figures.torn += bool(
                    [each for each in problems_of(book) if each.reason.key != "check_backup"]
                )
            else:
                nothing += fault.reason.key == "nothing_recovered"
        except Exception as error:
            figures.tracebacks += 1
            figures.examples.append(f"book {number}: {type(error).__name__} {error}")
    figures.remark = f"{mended} mended, {nothing} with nothing left to read"
    return figures


def _use(book: Path) -> None:
    with closing(Workspace.open(book, create=False, patience_ms=0)) as workspace:
        waiting_counts(workspace, NOW)
        people_ids(workspace.book.database, PeopleQuery("interviewer"))
        workspace.undo()


@timed
def damaged_backups(folder: Path, times: int, chance: random.Random) -> Figures:
    """Restore damaged backups: each is refused before the Book is touched."""
    figures = Figures("damaged backups, each refused before a restore")
    first, book = folder / "for-backups.askwhy", folder / "kept.askwhy"
    make_book(first)
    shutil.copy(first, book)
    rehearse(book, 3)
    made = keep(book, NOW, "daily")
    content, stands = made.read_bytes(), standing(book)
    for number in range(times):
        made.write_bytes(changed := damaged(content, chance))
        if changed == content:
            continue
        figures.times += 1
        try:
            keeping.restore(made, book, NOW)
            figures.lost += 1
            figures.examples.append(f"backup {number} was restored")
        except Fault:
            pass
        except Exception as error:
            figures.tracebacks += 1
            figures.examples.append(f"backup {number}: {type(error).__name__} {error}")
    figures.torn += standing(book) != stands
    return figures
