"""Keeps a theme that was named in the chips, and has them offer it."""

from collections.abc import Callable

from askwhy.ui.bridge import Bridge
from askwhy.ui.feedback.chips import ThemeChips
from askwhy.wording.i18n import spoken


def keep_own(bridge: Bridge, chips: ThemeChips, refused: Callable[[str], None]) -> None:
    """Have the chips keep in the Book what is named in them; a name that is known already is marked."""
    workspace = bridge.workspace

    def keep(name: str) -> None:
        wanted = " ".join(name.split()).casefold()
        for theme in workspace.themes(spoken()).values():
            if wanted in (theme.name.casefold(), theme.liked.casefold()):
                chips.take_own(theme)
                return
        bridge.do(
            lambda now: workspace.keep_theme(name, now),
            then=lambda key: chips.take_own(workspace.themes()[key]),
            refused=refused,
        )

    chips.own_wanted.connect(keep)
