"""What the tests of the scripts around the code start from."""

import os
from pathlib import Path

import pytest
from tests.packaging.machine import Machine


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Give a Linux machine that lacks nothing but Python."""
    if os.name != "posix":
        pytest.skip("the scripts are for systems with a shell")
    return Machine(tmp_path)
