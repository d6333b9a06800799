"""The form of a sheet of one's own: what one measures on it, with a picture that follows."""

from PySide6.QtWidgets import QWidget

from askwhy.domain.drawer import Measures, own_sheet
from askwhy.domain.papers import PAPERS
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.choices import Choice
from askwhy.ui.forms.form import Form
from askwhy.ui.look.controls import Text
from askwhy.ui.look.line import field
from askwhy.ui.mail_room.number_field import NumberField
from askwhy.ui.mail_room.sheet_thumb import SheetThumb
from askwhy.wording.i18n import _


class OwnSheetForm(Form):
    """Counts, and the measures of the first label; even margins give the gaps."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, paper: str) -> None:
        super().__init__(bridge, parent, _("A sheet of your own"), _("Keep this sheet"))
        self.title = field(_("As on the box, or a word of your own"), name=_("Name"))
        self.paper = Choice(_("Paper"), [(name, each.title) for name, each in PAPERS.items()])
        self.paper.choose(paper)
        self.columns = NumberField(_("Labels side by side"), 3)
        self.rows_down = NumberField(_("Labels one below another"), 8)
        self.label_width, self.label_height = NumberField("", 63.5), NumberField("", 33.9)
        self.left, self.top = NumberField("", 7.2), NumberField("", 12.9)
        self.picture = SheetThumb()
        self._lay_out()
        self.title.textChanged.connect(self.renew)
        self.paper.currentIndexChanged.connect(self.renew)
        for each in self._numbers():
            each.textChanged.connect(self.renew)
        self.start_at(self.title)
        self.begin()

    def _lay_out(self) -> None:
        self.add_wide(Text(_("Measure the sheet with a ruler, in millimetres."), token="quiet", wraps=True))
        self.add_row(_("&Name"), self.title)
        self.add_row(_("&Paper"), self.paper)
        self.add_row(_("&Side by side"), self.columns)
        self.add_row(_("&One below another"), self.rows_down)
        self.add_row(_("Label, &width"), self.label_width)
        self.add_row(_("Label, &height"), self.label_height)
        self.add_row(_("From the &left edge"), self.left, _("To the first label."))
        self.add_row(_("From the &upper edge"), self.top, _("To the first label."))
        self.add_row("", self.picture)

    def _numbers(self) -> tuple[NumberField, ...]:
        return (self.columns, self.rows_down, self.label_width, self.label_height, self.left, self.top)

    def values(self) -> object:
        """Give all that was typed."""
        return self.title.text(), self.paper.value, tuple(each.text() for each in self._numbers())

    def _measures(self) -> Measures:
        across, down, width, height, left, top = self._numbers()
        return Measures(
            PAPERS[self.paper.value],
            across.count,
            down.count,
            left.number,
            top.number,
            width.number,
            height.number,
        )

    def check(self) -> bool:
        """Draw the sheet, or say that the measures do not go together."""
        try:
            sheet = own_sheet(self.title.text(), self._measures())
        except ValueError:
            self.picture.show_sheet(None)
            self.set_problem(self.top, _("The labels do not fit onto the paper, or lie over one another."))
            return False
        self.set_problem(self.top, "")
        self.picture.show_sheet(sheet)
        return bool(self.title.text().strip())

    def save(self) -> None:
        """Keep the sheet."""
        title, measures = self.title.text(), self._measures()
        self.bridge.do(
            lambda now: self.bridge.workspace.keep_sheet(title, measures, now),
            then=lambda _applied: self.finish(own_sheet(title, measures)),
            refused=self.complain,
        )
