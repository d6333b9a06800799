"""The front door: the window, or one of the commands."""

import gc
import os
import sys


def main() -> int:
    """Run AskWhy as it was called; gives the exit status."""
    # Whatever is written holds what belongs to people: books, backups, labels, exports are for the owner alone.
    os.umask(0o077)
    words = sys.argv[1:]
    # A start makes much that stays and nothing to collect: the window collects again after its first paint, a command
    # when it begins.
    gc.disable()
    if _wants_window(words):
        if not _has_screen():
            return _without_screen(words)
        from askwhy.ui.starting import run as run_window  # a command needs no window

        return run_window(words)
    from askwhy.cli.commands import run  # a window needs no commands

    return run(words)


def _wants_window(words: list[str]) -> bool:
    """Without a command, the window is meant, and with files to open; options may stand before them."""
    first = _first(words)
    return not first or _is_file(first)


def _first(words: list[str]) -> str:
    """Give the first word that is no option and no option's value; empty when there is none."""
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word in ("--book", "--now") and rest:
            rest.pop(0)
        elif word in ("-h", "--help", "--version") or not word.startswith("-"):
            return word
    return ""


def _is_file(word: str) -> bool:
    """Tell a file that the window shall open from a command: no command has a dot or a folder in its name."""
    return not word.startswith("-") and any(sign in word for sign in (".", "/", os.sep))


def _has_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _without_screen(words: list[str]) -> int:
    """Say in one sentence that there is no screen, and show today's list instead of failing.

    Files were to be looked at before anything changes; what does that without a window is said.
    """
    from askwhy.cli.commands import run  # only here
    from askwhy.cli.output import complain
    from askwhy.domain.faults import Fault
    from askwhy.wording.faults import sentence

    if _first(words):
        complain(sentence(Fault("no_screen_for_files")))
        return 1
    complain(sentence(Fault("no_screen")))
    return run([*words, "today"])


if __name__ == "__main__":
    sys.exit(main())
