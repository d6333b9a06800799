"""The one page of the Lessons, seen before it is printed or saved: for oneself, or without names for a coach."""

from PySide6.QtWidgets import QWidget

from askwhy.domain.lessons import Learned, Numbers
from askwhy.domain.papers import usual_paper
from askwhy.domain.settings import SettingKey
from askwhy.printing.drawing import Fonts
from askwhy.printing.paint import strong_width_of, width_of
from askwhy.printing.summary import SummaryRun, lay_out_summary
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Text
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.ui.mail_room.paper_dialog import PaperDialog
from askwhy.wording.i18n import _
from askwhy.wording.summary import compose


class SummaryDialog(PaperDialog):
    """One page, with names or without."""

    def __init__(self, bridge: Bridge, parent: QWidget, learned: Learned, numbers: Numbers) -> None:
        super().__init__(bridge, parent, _("Print one page"))
        self._learned, self._numbers = learned, numbers
        self.names = TickLine(_("With names and employers"))
        self.names.tick.setChecked(True)
        self.names.tick.toggled.connect(self.renew)
        self._add_words()
        self.renew()
        self.settle()

    def _add_words(self) -> None:
        said = _(
            "What you learned, on one page: to look at before an interview, or to talk over with somebody."
        )
        self.words.addWidget(Text(said, wraps=True))
        self.words.addSpacing(px(8))
        self.words.addWidget(self.names)
        left_out = _(
            "Without them, nobody is named but you. What people said stays as they said it, so look it through."
        )
        self.words.addWidget(Text(left_out, SECOND, token="quiet", wraps=True))
        self.words.addStretch(1)

    @property
    def file_name(self) -> str:
        """What a saved file is called at first."""
        return _("Lessons.pdf")

    def renew(self) -> None:
        """Lay the page out anew."""
        self.run = self._laid_out()
        self.show_page(0)

    def _laid_out(self) -> SummaryRun:
        workspace = self.bridge.workspace
        own_name = workspace.book.settings()[SettingKey.NAME].strip()
        names = self.names.tick.isChecked()
        words = compose(self._learned, self._numbers, own_name, self.bridge.today, names=names)
        paper = usual_paper(workspace.world.home)
        return lay_out_summary(paper, words, Fonts(width_of, strong_width_of))
