"""Everything about one person, seen as pages before it is printed or saved."""

from PySide6.QtWidgets import QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.domain.papers import usual_paper
from askwhy.printing.drawing import Fonts
from askwhy.printing.paint import strong_width_of, width_of
from askwhy.printing.record import lay_out_record
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Text
from askwhy.ui.look.size import SECOND
from askwhy.ui.mail_room.pager import Pager
from askwhy.ui.mail_room.paper_dialog import PaperDialog
from askwhy.wording.i18n import _
from askwhy.wording.record import compose, page_number
from askwhy.workspace.record import record_of


class RecordDialog(PaperDialog):
    """As many pages as there is to say."""

    def __init__(self, bridge: Bridge, parent: QWidget, key: InterviewerId) -> None:
        super().__init__(bridge, parent, _("Everything about one person"))
        self._page = 0
        workspace = bridge.workspace
        words = compose(record_of(workspace, key), workspace.world, bridge.today)
        self._who = words.title
        paper = usual_paper(workspace.world.home)
        self.run = lay_out_record(paper, words, key, Fonts(width_of, strong_width_of))
        self.pager = Pager(_("Page before"), _("Page after"))
        self.pager.turned.connect(lambda by: self.show_page(self._page + by))
        self.pages.addWidget(self.pager)
        self._add_words()
        self.show_page(0)
        self.settle()

    def _add_words(self) -> None:
        said = _("Who they are, what happened, what they said and what is planned.")
        self.words.addWidget(Text(said, wraps=True))
        hint = _("For your own files, or for them when they ask what you keep. It holds your notes as well.")
        self.words.addWidget(Text(hint, SECOND, token="quiet", wraps=True))
        self.words.addStretch(1)

    @property
    def file_name(self) -> str:
        """What a saved file is called at first: a name may hold what no file's name may."""
        return (
            "".join(letter if letter.isalnum() or letter in " .-'" else "-" for letter in self._who) + ".pdf"
        )

    def show_page(self, page: int) -> None:
        """Show a page, from 0."""
        self._page = page
        super().show_page(page)
        self.pager.show_page(page_number(self._who, page + 1, self.run.pages), page, self.run.pages)
