"""A real printing queue for tests: CUPS of its own, with an IPP Everywhere printer behind it, on loopback only."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

LACKING = [
    name
    for name in ("cupsd", "lpadmin", "lpstat", "ippeveprinter", "dbus-daemon")
    if shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin") is None
]
"""What a computer lacks for it."""

PRINTER, PDF_PRINTER = "Eve", "Paper"

PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
NOBODY = "askwhy-test"
"""For a user whom the computer does not know, cups-pdf puts its files where this test finds them."""
SPOOL = Path("/var/spool/cups-pdf/ANONYMOUS")
LACKING_PDF = [str(path) for path in (PPD, Path("/usr/lib/cups/backend/cups-pdf")) if not path.exists()] + (
    [] if os.getuid() == 0 else ["root"]
)
"""What a computer lacks for cups-pdf, which only root may run."""

_PATIENCE = 30.0
"""Seconds: a busy computer takes a while to print a page."""

_CONF = """
Listen 127.0.0.1:{port}
Listen {folder}/run/cups.sock
Browsing No
DefaultAuthType None
LogLevel warn
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
"""

_FILES = """
ServerRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/run
TempDir {folder}/tmp
ErrorLog {folder}/log/error
AccessLog {folder}/log/access
PageLog {folder}/log/page
Sandboxing relaxed
"""


class Queue:
    """A queue, and what its printer has received."""

    def __init__(self, folder: Path, server: str, port: int) -> None:
        self._folder, self._port = folder, port
        self._asked = 0.0
        """When something was printed last; in the spool of cups-pdf, older files may lie about."""
        self._environment = os.environ | {
            "CUPS_SERVER": server,
            "QT_QPA_PLATFORM": "offscreen",
            "CUPS_USER": NOBODY,
        }

    def print(self, *words: str, printer: str = PRINTER) -> subprocess.CompletedProcess[str]:
        """Print in a process of its own, for Qt asks once which server there is."""
        self._asked = time.time()
        script = Path(__file__).parent / "print_to_queue.py"
        return subprocess.run(
            [sys.executable, str(script), printer, *words],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def print_while_it_goes(self, *words: str) -> str:
        """Set a printer up, take the queue away, and print; gives what the program said. The queue comes back."""
        script = Path(__file__).parent / "print_to_queue.py"
        with subprocess.Popen(
            [sys.executable, str(script), PRINTER, *words, "0", "removed"],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            self._run("lpadmin", "-x", PRINTER)
            said, _ = process.communicate("\n")
        self.add()
        return said

    def jobs(self) -> list[Path]:
        """Give what the printer has received so far."""
        return sorted((self._folder / "eve").glob("*.pdf"))

    def received(self, count: int) -> list[Path]:
        """Wait until the printer has so many jobs, and give them."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            found = self.jobs()
            if len(found) >= count and all(b"%%EOF" in path.read_bytes()[-64:] for path in found):
                return found
            time.sleep(0.2)
        log = (self._folder / "log" / "error").read_text(encoding="utf-8", errors="replace")
        raise AssertionError(f"the printer got {len(found)} of {count} jobs\n{log[-2000:]}")

    def pdf(self) -> Path:
        """Wait for what cups-pdf writes of what was printed last, and give it, moved away from its spool."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            found = [path for path in SPOOL.glob("*.pdf") if self._is_done(path)]
            if found:
                return Path(shutil.move(found[0], self._folder / "tmp" / found[0].name))
            time.sleep(0.2)
        log = (self._folder / "log" / "error").read_text(encoding="utf-8", errors="replace")
        raise AssertionError(f"cups-pdf wrote nothing\n{log[-2000:]}")

    def _is_done(self, path: Path) -> bool:
        return path.stat().st_mtime > self._asked and b"%%EOF" in path.read_bytes()[-64:]

    def add_pdf(self) -> None:
        """Add the printer that writes PDF files."""
        done = self._run("lpadmin", "-p", PDF_PRINTER, "-E", "-v", "cups-pdf:/", "-P", str(PPD))
        assert done.returncode == 0, done.stderr

    def attributes(self) -> str:
        """Give all that the printer was told of its jobs."""
        return (self._folder / "eve.log").read_text(encoding="utf-8", errors="replace")

    def add(self) -> None:
        """Add the printer as CUPS itself would."""
        uri = f"ipp://127.0.0.1:{self._port}/ipp/print"
        for words in (
            ("-v", uri, "-m", "everywhere"),
            # Nobody waits for the paper to come out, which takes this printer ten seconds.
            ("-v", f"{uri}?waitjob=false&waitprinter=false"),
        ):
            done = self._run("lpadmin", "-p", PRINTER, "-E", *words)
            assert done.returncode == 0, done.stderr

    def _run(self, *words: str) -> subprocess.CompletedProcess[str]:
        path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
        return subprocess.run(
            words, env=self._environment | {"PATH": path}, capture_output=True, text=True, check=False
        )


@contextmanager
def queue() -> Iterator[Queue]:
    """Start everything, and end it again."""
    # The filters of CUPS run as a user of their own, whom pytest's folders keep out.
    with TemporaryDirectory(prefix="askwhy-queue-") as made:
        folder = Path(made)
        folder.chmod(0o755)
        for name in ("root/ppd", "spool", "cache", "run", "tmp", "log", "eve"):
            (folder / name).mkdir(parents=True)
        (folder / "tmp").chmod(0o777)
        with _running(folder) as running:
            yield running


@contextmanager
def _running(folder: Path) -> Iterator[Queue]:
    cups, eve = _free_port(), _free_port()
    (folder / "cupsd.conf").write_text(_CONF.format(folder=folder, port=cups), encoding="utf-8")
    (folder / "files.conf").write_text(_FILES.format(folder=folder), encoding="utf-8")
    started: list[subprocess.Popen[bytes]] = []
    try:
        bus = _start(started, folder, "dbus-daemon", "--session", "--nofork", "--print-address=1")
        address = _first_line(folder / "dbus-daemon.log")
        assert bus.poll() is None
        # The printer wants to announce itself; nobody listens on a bus of its own. Without a command for what it got,
        # it pretends to print for ten seconds.
        _start(
            started,
            folder,
            *(
                "ippeveprinter",
                "-vv",
                "-p",
                str(eve),
                "-r",
                "off",
                "-k",
                "-c",
                "/bin/true",
                "-n",
                "localhost",
            ),
            *("-d", str(folder / "eve"), "-f", "application/pdf", PRINTER),
            bus=address,
        )
        _start(
            started, folder, "cupsd", "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "files.conf")
        )
        for port in (cups, eve):
            _wait_for(port)
        made = Queue(folder, f"127.0.0.1:{cups}", eve)
        (folder / "ippeveprinter.log").rename(folder / "eve.log")
        made.add()
        yield made
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(timeout=10)


def _start(
    started: list[subprocess.Popen[bytes]], folder: Path, *words: str, bus: str = ""
) -> subprocess.Popen[bytes]:
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    environment = os.environ | {"PATH": path} | ({"DBUS_SYSTEM_BUS_ADDRESS": bus} if bus else {})
    program = shutil.which(words[0], path=path)
    assert program is not None
    with (folder / f"{words[0]}.log").open("wb") as log:
        process = subprocess.Popen(
            [program, *words[1:]], env=environment, stdout=log, stderr=subprocess.STDOUT
        )
    started.append(process)
    return process


def _first_line(path: Path) -> str:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        lines = path.read_text(encoding="utf-8").splitlines()
        if lines:
            return lines[0]
        time.sleep(0.05)
    raise AssertionError(f"{path.name} stays empty")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _wait_for(port: int) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError(f"nobody listens on {port}")
