"""Keeps a theme that was named in the chips, calls it otherwise or takes it out, and has the chips follow."""

from collections.abc import Callable

from askwhy.ui.bridge import Bridge
from askwhy.ui.feedback.chips import ThemeChips
from askwhy.wording.i18n import spoken


def keep_own(bridge: Bridge, chips: ThemeChips, refused: Callable[[str], None]) -> None:
    """Have the Book follow the chips; a name that is known already is only marked."""
    workspace = bridge.workspace

    def keep(name: str, key: str) -> None:
        wanted = " ".join(name.split()).casefold()
        for theme in workspace.themes(spoken()).values():
            if not key and wanted in (theme.name.casefold(), theme.liked.casefold()):
                chips.take_own(theme, mark=True)
                return
        bridge.do(
            lambda now: workspace.keep_theme(name, now, key),
            then=lambda kept: chips.take_own(workspace.themes()[kept], mark=not key),
            refused=refused,
        )

    def drop(key: str) -> None:
        bridge.do(
            lambda now: workspace.drop_theme(key, now),
            then=lambda _applied: chips.drop_own(key),
            refused=refused,
        )

    chips.own_wanted.connect(keep)
    chips.drop_wanted.connect(drop)
