"""A desk with a screen reader: a screen of its own, a session bus, AT-SPI, the program, and what reads it."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

_PATIENCE = 30.0
"""Seconds until a window, or what an action brings, must be there."""

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_EYES = Path(__file__).with_name("eyes.py")
_PYTHON = "/usr/bin/python3"


class Thing(NamedTuple):
    """Something that a reader comes by."""

    path: tuple[int, ...]
    role: str
    name: str
    description: str
    actions: tuple[str, ...]
    states: frozenset[str]


def missing() -> str:
    """Say what this computer lacks for a screen reader; empty when nothing."""
    if sys.platform != "linux":
        return "AT-SPI is of Linux"
    for program in ("Xvfb", "dbus-daemon"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    if not any(Path(each).exists() for each in _LAUNCHERS):
        return "at-spi2-core is not installed"
    if subprocess.run([_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode:
        return "python3-pyatspi is not installed"
    return "" if _draws_on_a_screen() else "Qt's plugin for X lacks a library here (libxcb-cursor0)"


def _draws_on_a_screen() -> bool:
    """Tell whether every library is there of which Qt makes windows on X."""
    from PySide6.QtCore import QLibraryInfo

    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    found = subprocess.run(["ldd", plugin], capture_output=True, text=True, check=False)
    return "not found" not in found.stdout


class Reader:
    """Goes through the window as a screen reader does, and acts through nothing else."""

    def __init__(self, eyes: subprocess.Popen[str]) -> None:
        self._eyes = eyes
        assert self._hear() == "ready"

    def _hear(self) -> Any:
        assert self._eyes.stdout is not None
        line = self._eyes.stdout.readline()
        assert line, "what reads the screen has ended"
        return json.loads(line)

    def _ask(self, **request: Any) -> Any:
        assert self._eyes.stdin is not None
        self._eyes.stdin.write(json.dumps(request) + "\n")
        self._eyes.stdin.flush()
        return self._hear()

    def tree(self) -> list[Thing]:
        """Give everything that is shown, parents first."""
        said = self._ask(do="tree")
        return [
            Thing(
                tuple(each["path"]),
                each["role"],
                each["name"],
                each["description"],
                tuple(each["actions"]),
                frozenset(each["states"]),
            )
            for each in (said if isinstance(said, list) else ())
        ]

    def find(self, role: str, name: str) -> Thing:
        """Wait for something by its role and the beginning of its name."""
        return self.wait(lambda each: each.role == role and each.name.startswith(name), f"{role} “{name}”")

    def wait(self, fits: Callable[[Thing], bool], what: str) -> Thing:
        """Wait for something that fits; `what` names it for whoever reads that it never came."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            for each in self.tree():
                if fits(each):
                    return each
            time.sleep(0.1)
        heard = sorted({f"{each.role}: {each.name}" for each in self.tree() if each.name})
        raise AssertionError(f"no {what} among {heard}")

    def wait_until_gone(self, role: str) -> None:
        """Wait until nothing of a role is shown any more."""
        until = time.monotonic() + _PATIENCE
        while any(each.role == role for each in self.tree()):
            assert time.monotonic() < until, f"a {role} stays"
            time.sleep(0.1)

    def act(self, thing: Thing, action: str) -> None:
        """Do one of the actions that a thing offers."""
        self._ask(do="act", path=thing.path, action=action)

    def write(self, thing: Thing, text: str) -> None:
        """Put a text into a field."""
        self._ask(do="write", path=thing.path, text=text)

    def select(self, thing: Thing, child: int) -> None:
        """Select one of the things in a list or a table."""
        self._ask(do="select", path=thing.path, child=child)


@contextmanager
def desk(home: Path, words: Sequence[str]) -> Iterator[Reader]:
    """Start the program with these words on a screen of its own, and give who reads it."""
    with ExitStack() as open_until:
        run = home / "run"
        run.mkdir(mode=0o700)
        environment = {
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "XDG_RUNTIME_DIR": str(run),
            "LC_ALL": "C.UTF-8",
            "TZ": "Europe/Berlin",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0",
        }

        def start(command: Sequence[str], **more: Any) -> subprocess.Popen[str]:
            process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL, text=True, **more)
            open_until.callback(_end, process)
            return process

        environment["DISPLAY"] = _screen(open_until)
        bus = start(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE)
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        launcher = next(each for each in _LAUNCHERS if Path(each).exists())
        start([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL)
        start([sys.executable, "-m", "askwhy", *words], stdout=subprocess.DEVNULL)
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        yield Reader(start([_PYTHON, str(_EYES), "AskWhy", str(_PATIENCE)], **pipes))


def _screen(open_until: ExitStack) -> str:
    """Start a screen that picks a free number by itself; gives its name."""
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL)
    open_until.callback(_end, process)
    os.close(writes)
    with os.fdopen(reads) as told:
        return f":{told.readline().strip()}"


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
