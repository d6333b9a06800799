"""The field for the language in which one writes to a person."""

from askwhy.facts.texts import text_languages
from askwhy.ui.forms.choices import Choice
from askwhy.wording.i18n import _


class LetterLanguage(Choice):
    """By the person's country, or one of the languages that there are texts in; what a card named stays."""

    def __init__(self) -> None:
        offered = ((code, each.name) for code, each in text_languages().items())
        super().__init__(_("Letters in"), [("", _("By their country")), *offered])

    def write(self, language: str) -> None:
        """Show a language."""
        if language and language not in text_languages():
            self.addItem(language, language)
        self.choose(language)
