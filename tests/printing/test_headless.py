"""Drawing without a window: on a computer without a screen, and beside a window that is there."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from askwhy.printing.headless import drawing_application

WRITE = """
import sys
from pathlib import Path
from askwhy.facts.sheets import label_sheet
from askwhy.printing.headless import drawing_application
application = drawing_application()
from askwhy.printing.drawing import Addressee
from askwhy.printing.labels import lay_out
from askwhy.printing.paint import width_of
from askwhy.printing.pdf import write_pdf
run = lay_out(label_sheet("avery-5160"), [Addressee(1, "Dana", ("Dana Reyes",))], 1, width_of)
write_pdf(run, Path(sys.argv[1]))
print(application.platformName())
"""


def test_labels_are_written_without_a_screen(tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"

    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", WRITE, str(path)],
        env={name: value for name, value in os.environ.items() if not name.startswith("QT_")},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout == "offscreen\n"
    assert path.read_bytes().startswith(b"%PDF-")


def test_beside_a_window_its_application_draws() -> None:
    assert drawing_application() is QGuiApplication.instance()
