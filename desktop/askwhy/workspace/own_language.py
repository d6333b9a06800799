"""In which language AskWhy speaks to who opens a Book."""

from collections.abc import Mapping

from askwhy.domain.settings import SettingKey
from askwhy.facts.languages import fitting
from askwhy.workspace.home import wanted_languages


def own_language(settings: Mapping[SettingKey, str]) -> str:
    """Give the language that was chosen for AskWhy, else the system's."""
    chosen = settings[SettingKey.LANGUAGE]
    return fitting([chosen] if chosen else wanted_languages())
