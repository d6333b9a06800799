"""A made-up machine for the scripts around the code: it has the commands that a test puts there, and no others."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PLAIN_TOOLS = ("cat", "chmod", "cksum", "cp", "cut", "dirname", "find", "grep", "mkdir", "sh", "touch", "tr")

LIBRARIES = (
    "libGL.so.1",
    "libEGL.so.1",
    "libglib-2.0.so.0",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libxkbcommon.so.0",
    "libgssapi_krb5.so.2",
    "libcups.so.2",
)
"""What Qt needs of a Linux system without a screen."""

PYTHON = f"""
case $* in
    *ensurepip*) [ -e "$STATE/venv-works" ] ;;
    "-m venv "*) mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
    "-m pip "*) [ ! -e "$STATE/pip-fails" ] ;;
    *) exec "{sys.executable}" "$@" ;;
esac
"""
"""Python itself, but for what would load packages."""


class Machine:
    """A checkout at a path with blanks, commands that write down how they were called, and who calls them."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "a checkout"
        self.state = folder / "state"
        self._commands = folder / "commands"
        for made in (self.checkout, self.state, self._commands):
            made.mkdir()
        for name in ("packaging/set-up", ".ci/run", "pyproject.toml"):
            (self.checkout / name).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, self.checkout / name)
        for name in PLAIN_TOOLS:
            (self._commands / name).symlink_to(shutil.which(name) or f"/bin/{name}")
        fonts = folder / ".fonts"
        fonts.mkdir()
        (fonts / "readable.ttf").touch()
        self.put("uname", "echo Linux")
        self.put("id", "echo 1000")
        self.put_libraries(*LIBRARIES)
        (self.state / "venv-works").touch()

    def put(self, name: str, script: str = "") -> None:
        """Add a command that writes down how it was called and then runs a script."""
        path = self._commands / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >>"$STATE/calls"\n{script}\n', encoding="utf-8")
        path.chmod(0o755)

    def remove(self, name: str) -> Path:
        """Take a command away; gives where it lies now."""
        return (self._commands / name).rename(self.state / name)

    def put_python(self, *names: str) -> None:
        """Add Pythons that are new enough."""
        for name in names:
            self.put(name, PYTHON)

    def put_libraries(self, *names: str) -> None:
        """Let the system have these libraries."""
        lines = "".join(f"\t{name} (libc6,x86-64) => /lib/{name}\n" for name in names)
        self.put("ldconfig", f"cat <<'END'\n{lines}END")

    def be_root(self) -> None:
        """Let the caller be the one who may install packages."""
        self.put("id", "echo 0")

    def run(self, script: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a script of the checkout from elsewhere."""
        return subprocess.run(
            [str(self.checkout / script), *arguments],
            cwd=self.state,
            env={
                "PATH": str(self._commands),
                "STATE": str(self.state),
                "HOME": str(self.state.parent),
                **environment,
            },
            capture_output=True,
            text=True,
            check=False,
        )

    def calls(self, beginning: str) -> list[str]:
        """Give the calls so far that begin so, without the code that Python was given to run."""
        path = self.state / "calls"
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        return [line for line in lines if line.startswith(beginning) and " -c " not in line]
