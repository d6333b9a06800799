"""That shells complete, and the manual page tells, exactly what the command line takes."""

import shutil
import subprocess
from pathlib import Path

import pytest

from making import completion, manual
from making.verbs import Verb, verbs

TRY = """
source "$1"; shift
compopt() { :; }
while [ $# -gt 0 ]; do
    IFS='|' read -r -a COMP_WORDS <<<"$1 "; COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); shift
    COMP_WORDS[COMP_CWORD]=${COMP_WORDS[COMP_CWORD]% }
    _askwhy; echo "${COMPREPLY[*]}"
done
"""


def completed(tmp_path: Path, *lines: str) -> list[list[str]]:
    """Give what bash completes after each line of words, parted by |."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash here")
    script = tmp_path / "askwhy"
    script.write_text(completion.bash(), encoding="utf-8")
    ran = subprocess.run(
        [bash, "-c", TRY, "try", str(script), *lines],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    assert ran.stderr == ""
    return [line.split() for line in ran.stdout.splitlines()]


def flags(verb: Verb) -> list[str]:
    return [name for each in verb.named for name in each.names]


def test_bash_completes_every_command_and_every_option(tmp_path: Path) -> None:
    top, *commands = verbs()
    lines = ["askwhy|", "askwhy|-", *(f"askwhy|{each.name}|-" for each in commands)]

    assert completed(tmp_path, *lines) == [
        [each.name for each in commands],
        flags(top),
        *(flags(each) for each in commands),
    ]


def test_bash_completes_values_and_files(tmp_path: Path) -> None:
    (tmp_path / "contacts.vcf").touch()
    lines = (
        "askwhy|--book|my.askwhy|deci",
        "askwhy|tick|3|--outcome|a",
        "askwhy|decide|Dana|re",
        "askwhy|import|con",
        "askwhy|--book|con",
        "askwhy|windows|Dana|--count|",
    )

    assert completed(tmp_path, *lines) == [
        ["decide"],
        ["advice_given"],
        ["rejected"],
        ["contacts.vcf"],
        ["contacts.vcf"],
        [],
    ]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_can_read_their_completion(shell: str, tmp_path: Path) -> None:
    found = shutil.which(shell)
    if found is None:
        pytest.skip(f"there is no {shell} here")
    script = tmp_path / "script"
    script.write_text(getattr(completion, shell)(), encoding="utf-8")

    ran = subprocess.run([found, "-n", str(script)], capture_output=True, text=True, check=False)

    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize("text", [completion.zsh(), completion.fish(), manual.page("1.2.3", 0)])
def test_every_command_and_option_is_told(text: str) -> None:
    plain = text.replace("\\-", "-").replace("-l ", "--")

    for verb in verbs():
        assert verb.name in plain
        assert [name for name in flags(verb) if name.startswith("--") and name not in plain] == []


def test_the_manual_page_is_dated_and_has_no_stray_commands() -> None:
    page = manual.page("1.2.3", 86400)
    lines = page.splitlines()

    assert lines[0] == '.TH ASKWHY 1 "1970-01-02" "AskWhy 1.2.3" "User Commands"'
    known = {".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".br", ".nh", ".ad"}
    assert {line.split()[0] for line in lines if line.startswith((".", "'"))} <= known
