"""The quiet line that says that the Book holds the example, and takes it out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from askwhy.ui.look.controls import Ground, IconMark, Text, button
from askwhy.ui.look.size import px
from askwhy.wording.i18n import _


class ExampleBar(Ground):
    """Stands over the page while the people in it are made up."""

    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("desk")
        line = QHBoxLayout(self)
        line.setContentsMargins(px(24), px(4), px(24), px(4))
        line.setSpacing(px(8))
        remove = button(_("Remove it"), "link", name=_("Remove the example"))
        remove.clicked.connect(self.remove_wanted)
        line.addWidget(IconMark("eye", "quiet", 18))
        line.addWidget(Text(_("This is an example: these people are made up."), token="quiet"), 1)
        line.addWidget(remove)
        self.hide()
