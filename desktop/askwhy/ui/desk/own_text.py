"""The form of a wording of one's own: its name, its subject, and the text with its fields."""

from PySide6.QtWidgets import QWidget

from askwhy.domain.letters import FIELDS
from askwhy.domain.own_texts import OwnText
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.form import Form
from askwhy.ui.forms.lines import Lines
from askwhy.ui.look.controls import Text
from askwhy.ui.look.line import field
from askwhy.ui.look.size import SECOND
from askwhy.wording.i18n import _
from askwhy.wording.letters import field_names, missing_fields, unknown_fields

_WIDTH, _LINES = 640, 14


class OwnTextForm(Form):
    """Shows a text as it will be filled for anybody; what differs with the person stands in it as a $field."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, text: OwnText) -> None:
        title = _("Change your text") if text.id else _("Keep as your text")
        super().__init__(bridge, parent, title, _("Keep"), _WIDTH)
        self._text = text
        self.name = field(_("Such as: short and warm"), name=_("Name"))
        self.name.setText(text.name)
        self.subject = field(name=_("Subject"))
        self.subject.setText(text.subject)
        self.body = Lines(_("Text"), _LINES)
        self.body.setPlainText(text.body)
        said = _(
            "What differs with the person stands here as a field. It is filled in for each, or asked for."
        )
        self.add_wide(Text(said, SECOND, token="quiet", wraps=True))
        self.add_row(_("&Name"), self.name)
        self.add_row(_("&Subject"), self.subject)
        self.add_row(_("&Text"), self.body)
        self.add_wide(Text(field_names(FIELDS), SECOND, token="quiet", wraps=True))
        for line in (self.name, self.subject, self.body):
            line.textChanged.connect(self.renew)
        self.start_at(self.name)
        self.begin()

    def values(self) -> object:
        """Give everything typed."""
        return self.name.text(), self.subject.text(), self.body.toPlainText()

    def check(self) -> bool:
        """Say which fields there are not, which is no hindrance; a name and a text are needed."""
        unknown = unknown_fields(self.subject.text(), self.body.toPlainText())
        said = _("There is no such field, so it is asked for each time: {fields}.")
        self.row(self.body).set_hint(said.format(fields=missing_fields(unknown)) if unknown else "")
        return bool(self.name.text().strip() and self.body.text)

    def save(self) -> None:
        """Keep it."""
        name, subject, body = self.name.text(), self.subject.text(), self.body.toPlainText()
        text = OwnText(self._text.id, self._text.purpose, name, self._text.language, subject, body)
        self.bridge.do(
            lambda now: self.bridge.workspace.keep_own_text(text, now),
            then=self.finish,
            refused=self.complain,
        )
