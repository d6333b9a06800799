"""Saves a plot of the Lessons as a picture: a menu of them, and the dialog that asks where to."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from askwhy.printing.drawing import Fonts
from askwhy.printing.paint import strong_width_of, width_of
from askwhy.printing.pictures import picture, write_picture
from askwhy.ui.bridge import Bridge
from askwhy.wording.i18n import _
from askwhy.wording.plots import DotPlot, RatePlot

Plots = tuple[RatePlot | DotPlot, ...]
"""What stands on one picture; the first names it."""


class PictureDialog(QFileDialog):
    """The system's dialog for a picture to write; it asks before a file is replaced. The kind gives the ending."""

    def __init__(self, bridge: Bridge, parent: QWidget, plots: Plots) -> None:
        super().__init__(parent, _("Save picture"))
        self._bridge, self._plots = bridge, plots
        self._kinds = {
            _("Picture (*.png)"): "png",
            _("Drawing that stays sharp (*.svg)"): "svg",
            _("Page (*.pdf)"): "pdf",
        }
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters(list(self._kinds))
        self.filterSelected.connect(self._take_kind)
        self._take_kind(self.selectedNameFilter())
        self.selectFile(f"{plots[0].title}.png")
        self.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        self.finished.connect(self.deleteLater)

    def _take_kind(self, kind: str) -> None:
        self.setDefaultSuffix(self._kinds[kind])

    def write(self, path: Path) -> None:
        """Write the picture, and say so."""
        run = picture(self._plots, Fonts(width_of, strong_width_of))
        said = _("{name} is saved.").format(name=path.name)
        self._bridge.do(
            lambda _now: write_picture(run, path), then=lambda _done: self._bridge.said.emit(said, "")
        )


class PictureMenu(QMenu):
    """The plots that can be saved; those with nothing on them cannot be chosen."""

    def __init__(self, parent: QWidget, plots: Callable[[], Mapping[str, Plots]], bridge: Bridge) -> None:
        super().__init__(parent)
        self._plots, self._bridge = plots, bridge
        self._owner = parent
        self.setAccessibleName(_("Save picture"))
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the plots as they are now."""
        self.clear()
        for name, plots in self._plots().items():
            action = self.addAction(name)
            action.setEnabled(bool(plots))
            action.triggered.connect(lambda _checked=False, own=plots: self._save(own))

    def _save(self, plots: Plots) -> None:
        PictureDialog(self._bridge, self._owner.window(), plots).open()
