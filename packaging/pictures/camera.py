"""The camera of take.py: photographs the window in one way, and puts pictures on a sheet or into the documents."""

import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QElapsedTimer, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from take import DOCUMENTED, IN_THE_HELP, LOOKS, ROOT, Look

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Interviewer
from askwhy.domain.settings import SettingKey
from askwhy.ui.bridge import Bridge
from askwhy.ui.language import speak_in
from askwhy.ui.look.preferences import Preference
from askwhy.ui.look.theme import Theme
from askwhy.ui.today.ribbon import Ribbon
from askwhy.ui.window import Window
from askwhy.workspace.example import fill_example
from askwhy.workspace.today import due_list
from askwhy.workspace.workspace import Workspace

NOW = datetime(2026, 11, 24, 14, 42, tzinfo=ZoneInfo("Europe/Berlin"))
_SETTLE_MS = 400
_EDGE, _THUMB, _ROW = 24, 480, 340
_HELP_WIDTH = 960
_FILES = {"mail": "mail-room"}
_LONG = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh"


def take(folder: Path, look: Look) -> None:
    """Photograph every page and the larger dialogs."""
    application = QApplication([])
    font = application.font()
    font.setPointSizeF(font.pointSizeF() * look.font_growth)
    application.setFont(font)
    theme = Theme(application)
    if look.high_contrast:
        theme.prefer(Preference.CONTRAST, "more")
    theme.prefer(Preference.SCHEME, "dark" if look.dark else "light")
    speak_in(application, look.language)
    if look.mirrored:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with tempfile.TemporaryDirectory() as aside:
        workspace = _book(Path(aside) / "book.askwhy", look)
        window = Window(Bridge(workspace, lambda: NOW))
        window.resize(*look.size)
        window.show()
        _photograph(window, folder)
        window.close()
        workspace.close()


def _book(path: Path, look: Look) -> Workspace:
    workspace = Workspace.open(path, create=True)
    own = {SettingKey.ZONE: "Europe/Berlin", SettingKey.COUNTRY: "DE", SettingKey.NAME: "Ann Lee"}
    workspace.set(own | {SettingKey.ADDRESS: "Lindenstraße 7\n10969 Berlin"}, NOW)
    if look.people is None:
        fill_example(workspace, NOW)
    elif look.people:
        workspace.bring_in([PersonDraft(f"Interviewer {number}") for number in range(look.people)], NOW)
    if look.long_names:
        for person in workspace.book.every(Interviewer):
            draft = workspace.draft_of(person.id)
            workspace.edit_person(
                person.id, replace(draft, name=f"{draft.name} {_LONG}", role=f"{draft.role} {_LONG}"), NOW
            )
    return workspace


def _photograph(window: Window, folder: Path) -> None:
    for place in window.places:
        window.go(place.key)
        _settle()
        _keep(window, folder, _FILES.get(place.key, place.key))
    window.go("today")
    _settle()
    ribbon = window.current.findChild(Ribbon)
    if ribbon is not None and ribbon.isVisible():
        _keep(ribbon, folder, "ribbon")
    for name, show in _dialogs(window).items():
        before = set(_others(window))
        show()
        _settle()
        for shown in set(_others(window)) - before:
            _keep(shown, folder, name)
            shown.close()
        _settle()


def _dialogs(window: Window) -> dict[str, Callable[[], object]]:
    """Give what is photographed besides the pages, and how it is opened."""
    shows: dict[str, Callable[[], object]] = {
        "settings": window.verbs.settings,
        "palette": window.ways.find_anything,
        "keys": window.ways.show_keys,
        "help": lambda: window.ways.show_help("calling"),
        "questions": window.verbs.three_questions,
        "new-person": window.verbs.add_person,
    }
    calls = due_list(window.bridge.workspace, NOW).calls
    if calls:
        row = calls[0].row
        shows["call-card"] = lambda: window.verbs.call(row.interviewer, row.step)
    return shows


def _others(window: Window) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]


def _keep(widget: QWidget, folder: Path, name: str) -> None:
    widget.grab().save(str(folder / f"{name}.png"))


def _settle() -> None:
    """Let everything come that comes after a page is shown."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < _SETTLE_MS:
        QApplication.processEvents()


def sheet(folder: Path, names: Sequence[str]) -> None:
    """Put all pictures on one sheet: a row for each way, a column for each page."""
    QApplication([])
    rows = {name: sorted((folder / name).glob("*.png")) for name in names}
    pages = sorted({path.stem for paths in rows.values() for path in paths} - {"ribbon"})
    whole = QImage(
        _EDGE + len(pages) * (_THUMB + _EDGE), _EDGE + len(rows) * (_ROW + _EDGE), QImage.Format.Format_RGB32
    )
    whole.fill(QColor("#777777"))
    painter = QPainter(whole)
    painter.setFont(QFont(painter.font().family(), 14))
    for down, (name, paths) in enumerate(rows.items()):
        for path in paths:
            if path.stem not in pages:
                continue
            at = QPoint(_EDGE + pages.index(path.stem) * (_THUMB + _EDGE), _EDGE + down * (_ROW + _EDGE))
            painter.drawText(at + QPoint(0, _EDGE - 8), f"{name}: {path.stem}")
            room = QSize(_THUMB, _ROW - _EDGE)
            small = QImage(str(path)).scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(at + QPoint(0, _EDGE), small)
    painter.end()
    whole.save(str(folder / "sheet.png"))


def document(taken: Path) -> None:
    """Put the pictures where the documentation has them, and smaller ones into the help."""
    QApplication([])
    for look, pages in DOCUMENTED.items():
        for page in pages:
            _write(
                QImage(str(taken / look / f"{page}.png")),
                ROOT / "packaging/screenshots" / f"{page}-{look}.png",
            )
    for page in IN_THE_HELP:
        picture = QImage(str(taken / "light" / f"{page}.png"))
        small = picture.scaledToWidth(_HELP_WIDTH, Qt.TransformationMode.SmoothTransformation)
        _write(small, ROOT / "resources/help/pictures" / f"{page}.png")


def _write(picture: QImage, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.convertToFormat(QImage.Format.Format_RGB32).save(str(path), "PNG", 0)


if __name__ == "__main__":
    what, where, named = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    if what == "take":
        take(where, LOOKS[named[0]])
    elif what == "sheet":
        sheet(where, named)
    else:
        document(where)
