"""AskWhy opens no connection by itself: no command does, whatever it is asked; the window is watched by its probe."""

import json
import subprocess
import sys
from pathlib import Path

WATCHED = (
    "socket.connect",
    "socket.bind",
    "socket.sendto",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "ftplib",
    "http",
)
"""How the events begin with which Python tells of a connection (docs.python.org, "Audit events table")."""

COMMANDS = (
    "demo",
    "import {card}",
    "people",
    "today",
    "windows dana",
    "start omar --sequence gentle",
    "draft 1",
    "tick 14",
    "skip 41",
    "undo",
    "redo",
    "set name Ann",
    "labels --sheet avery-5160 --all --pdf {folder}/labels.pdf",
    "backup {folder}/copy.askwhy",
    "restore {folder}/copy.askwhy",
    "check",
    "forget dana --yes",
)

CODE = """
import json, sys
reached = []
watched = tuple(json.loads(sys.argv[2]))
sys.addaudithook(lambda event, given: reached.append((event, str(given))) if event.startswith(watched) else None)
from askwhy.cli.commands import run
statuses = []
for words in json.loads(sys.argv[1]):
    try:
        statuses.append(run(words))
    except SystemExit as wrong:
        statuses.append(wrong.code)
sys.stderr.write(json.dumps([statuses, reached]))
"""


def test_no_command_reaches_for_the_net(tmp_path: Path) -> None:
    card = tmp_path / "card.vcf"
    card.write_text(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Zoë Quinn\nURL:http://askwhy-probe.example/\n"
        "PHOTO:http://askwhy-probe.example/photo.png\nEND:VCARD\n",
        encoding="utf-8",
    )
    book = ["--book", str(tmp_path / "book.askwhy"), "--now", "2026-11-24T14:42:00+01:00"]
    commands = [[*book, *command.format(card=card, folder=tmp_path).split()] for command in COMMANDS]

    ran = subprocess.run(
        [sys.executable, "-c", CODE, json.dumps(commands), json.dumps(WATCHED)],
        capture_output=True,
        text=True,
        check=True,
    )

    statuses, reached = json.loads(ran.stderr.splitlines()[-1])
    assert reached == []
    # A step may be over by then; what counts is that each command was answered.
    assert set(statuses) <= {0, 1}
    assert statuses.count(0) > len(COMMANDS) - 3


def test_the_watch_would_see_a_connection() -> None:
    code = (
        "import sys\nseen = []\nsys.addaudithook(lambda event, _given: seen.append(event))\n"
        "import socket\ntry:\n    socket.create_connection(('127.0.0.1', 1), 0.1)\nexcept OSError:\n    pass\n"
        "assert 'socket.connect' in seen"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
