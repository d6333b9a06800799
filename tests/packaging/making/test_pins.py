"""That what is installed for making a bundle or a wheel is always the same."""

import re
import tomllib

import pytest
from tests.packaging.machine import ROOT

from making.environment import requirements


@pytest.mark.parametrize(("part", "maker"), [("bundle", "pyinstaller"), ("wheel", "hatchling")])
def test_everything_is_pinned_with_its_hash_and_no_host_is_named(part: str, maker: str) -> None:
    text = requirements(part).read_text(encoding="utf-8")
    pins = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]

    assert [each for each in pins if "--hash=sha256:" not in each] == []
    assert maker in {each.split("==")[0] for each in pins}
    assert "://" not in text


def test_a_bundle_has_all_that_askwhy_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pinned = re.findall(r"^([\w.-]+)==", requirements("bundle").read_text(encoding="utf-8"), re.MULTILINE)
    wanted = {re.split(r"[<>=;\[ ]", each)[0].lower().replace("_", "-") for each in project["dependencies"]}

    assert wanted - set(pinned) == set()
