"""The long part of the proof, by `make harden`: every torment in full, and a table of figures at its end.

With a number, each trial is done so many hundredths of its full times (`make harden ARGS=5` to look around).
"""

import random
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.hardening.damage import damaged_backups, damaged_books
from tests.hardening.disks import full_disk, starts_at_once, two_writers
from tests.hardening.failing import failing_calls
from tests.hardening.figures import HEADING, Figures
from tests.hardening.fuzz import fuzzed_commands, fuzzed_files, fuzzed_searches
from tests.hardening.kills import kills_at_work, kills_of_migrations, kills_of_the_command
from tests.hardening.power import power_cuts

_SEED = 20261124


def trials(hundredths: int) -> list[Callable[[], Figures]]:
    """Give the trials, each with its times and a chance of its own."""

    def times(full: int) -> int:
        return max(full * hundredths // 100, 1)

    def chance(number: int) -> random.Random:
        return random.Random(_SEED + number)

    return [
        partial(_call, kills_at_work, times(1000), chance(1)),
        partial(_call, kills_of_the_command, times(100), chance(2)),
        partial(_call, kills_of_migrations, times(500), chance(3)),
        partial(_call, power_cuts, times(10_000), chance(4)),
        partial(_call, failing_calls, max(100 // hundredths, 1)),
        partial(_call, full_disk, times(300), chance(5)),
        partial(_call, damaged_books, times(1000), chance(6)),
        partial(_call, damaged_backups, times(1000), chance(7)),
        partial(_call, two_writers, times(500)),
        partial(_call, starts_at_once, times(100)),
        partial(_call, fuzzed_searches, times(10_000), chance(8)),
        partial(_call, fuzzed_files, times(5000), chance(9)),
        partial(_call, fuzzed_commands, times(2000), chance(10)),
    ]


def _call(trial: Callable[..., Figures], *given: object) -> Figures:
    """Do a trial in a folder of its own, in memory where there is such a place: the disk itself is not on trial."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        return trial(Path(folder), *given)


def main(words: list[str]) -> int:
    """Do all trials and print the table; gives 1 when anything went wrong."""
    hundredths = int(words[0]) if words else 100
    print(HEADING)
    found = []
    for trial in trials(hundredths):
        found.append(trial())
        print(found[-1].line(), flush=True)
    wrong = [figures for figures in found if not figures.is_good and "skipped" not in figures.remark]
    for figures in wrong:
        print(f"\n{figures.trial}:", *figures.examples[:20], sep="\n  ")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
