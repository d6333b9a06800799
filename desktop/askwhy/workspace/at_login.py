"""Has AskWhy start when one logs in, or no longer, in the way of each system."""

import sys
from contextlib import suppress
from pathlib import Path

from askwhy.domain.faults import Fault
from askwhy.workspace.home import default_book

FLAG = "--at-login"
"""With it, AskWhy starts without putting its window before everything else."""

_NAME = "AskWhy"
_WINDOWS_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


def starts_at_login() -> bool:
    """Tell whether AskWhy starts when one logs in."""
    return _read_windows() if sys.platform == "win32" else _file().exists()


def start_at_login(wanted: bool, book: Path) -> None:
    """Have it so with a Book, or no longer. Raises Fault "cannot_write" where the place cannot be written to."""
    if sys.platform == "win32":
        _write_windows(command(book) if wanted else None)
        return
    file = _file()
    try:
        if not wanted:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_agent(command(book)) if sys.platform == "darwin" else _entry(command(book)))
    except OSError as error:
        raise Fault("cannot_write", path=str(file)) from error


def command(book: Path) -> list[str]:
    """Give the words that start this very program with a Book; one's usual Book need not be named."""
    named = [] if book == default_book() else ["--book", str(book.absolute())]
    if getattr(sys, "frozen", False):  # a bundle is its own program
        return [sys.executable, FLAG, *named]
    return [sys.executable, "-m", "askwhy", FLAG, *named]


def _file() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / "askwhy.plist"
    from platformdirs import user_config_path  # looked up rarely

    return user_config_path() / "autostart" / "askwhy.desktop"


def _entry(words: list[str]) -> bytes:
    """Give the desktop entry (specifications.freedesktop.org, "Desktop Application Autostart")."""
    # In an entry, a percent sign begins a field code.
    line = " ".join(_quoted(word) for word in words).replace("%", "%%")
    lines = ("[Desktop Entry]", "Type=Application", f"Name={_NAME}", f"Exec={line}", "Icon=askwhy")
    return "\n".join((*lines, "X-GNOME-Autostart-enabled=true", "")).encode()


def _quoted(word: str) -> str:
    """Quote a word as desktop entries want it: within double quotes, and a backslash for the file doubled."""
    inner = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in word)
    return '"' + inner.replace("\\", "\\\\") + '"'


def _agent(words: list[str]) -> bytes:
    import plistlib  # asked for when one switches it on, on a Mac

    return plistlib.dumps({"Label": "askwhy", "ProgramArguments": words, "RunAtLoad": True})


def _read_windows() -> bool:
    if sys.platform == "win32":
        import winreg  # only there

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _WINDOWS_RUN) as key:
            return bool(winreg.QueryValueEx(key, _NAME)[0])
    return False


def _write_windows(words: list[str] | None) -> None:
    if sys.platform == "win32":
        # Imported where they are needed, and one of them is only there.
        import subprocess
        import winreg

        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _WINDOWS_RUN) as key:
                if words:
                    winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(words))
                else:
                    with suppress(FileNotFoundError):
                        winreg.DeleteValue(key, _NAME)
        except OSError as error:
            raise Fault("cannot_write", path=_WINDOWS_RUN) from error
