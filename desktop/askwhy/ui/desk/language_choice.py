"""The choice of the language in which one writes to a person; it is kept with the person."""

from PySide6.QtCore import Signal

from askwhy.facts.texts import text_languages
from askwhy.ui.bridge import Bridge
from askwhy.ui.desk.draft import Draft
from askwhy.ui.forms.choices import Choice
from askwhy.ui.look.size import px
from askwhy.wording.i18n import _

_WIDTH = 128


class LanguageChoice(Choice):
    """Chooses among the languages that there are texts in. What was written in the other one stays for it."""

    chosen = Signal()
    """It stands in the Book, and the draft is in it now."""

    def __init__(self, bridge: Bridge, draft: Draft) -> None:
        super().__init__(
            _("Language of the text"), [(code, each.name) for code, each in text_languages().items()]
        )
        # Of a combo box without a label of its own, Linux's screen readers hear what is chosen, and not its name.
        self.setAccessibleDescription(_("Language of the text"))
        self._bridge, self._draft = bridge, draft
        self.setFixedWidth(px(_WIDTH))
        self.choose(draft.text.language)
        self.activated.connect(lambda _at: self._keep(str(self.value)))

    def _keep(self, language: str) -> None:
        draft, workspace = self._draft, self._bridge.workspace
        if language == draft.text.language:
            return
        if draft.is_unkept:
            self._bridge.do(draft.keep)
        self._bridge.do(
            # What a change applied would be said by the window, which lies behind.
            lambda now: workspace.write_in(draft.text.person.id, language, now).edits,
            then=lambda _edits: self._begin_anew(),
        )

    def _begin_anew(self) -> None:
        self._draft.read(self._bridge.now())
        self.chosen.emit()
