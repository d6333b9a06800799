"""That a bundle leaves to other programs what is theirs, and trusts whom its system trusts."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.packaging.machine import ROOT

HOOK = ROOT / "packaging/making/surroundings.py"
WHAT_IT_LEAVES = (
    "import json, os, runpy, sys; runpy.run_path(sys.argv[1]); print(json.dumps(dict(os.environ)))"
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows needs none of it")


def after(**environment: str) -> dict[str, str]:
    """Give the environment that programs are called with, from the one that the bundle is started in."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("LD_", "SSL_"))}
    ran = subprocess.run(
        [sys.executable, "-c", WHAT_IT_LEAVES, str(HOOK)],
        env=plain | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    left: dict[str, str] = json.loads(ran.stdout)
    return left


def test_programs_that_are_called_get_their_own_libraries() -> None:
    assert "LD_LIBRARY_PATH" not in after(LD_LIBRARY_PATH="/bundle")

    left = after(LD_LIBRARY_PATH="/bundle:/mine", LD_LIBRARY_PATH_ORIG="/mine")

    assert left["LD_LIBRARY_PATH"] == "/mine"
    assert "LD_LIBRARY_PATH_ORIG" not in left


def test_the_certificates_are_those_of_the_system_or_as_somebody_said() -> None:
    found = after().get("SSL_CERT_FILE")

    assert found is None or Path(found).is_file()
    assert after(SSL_CERT_FILE="/mine")["SSL_CERT_FILE"] == "/mine"
    assert "SSL_CERT_FILE" not in after(SSL_CERT_DIR="/mine")
