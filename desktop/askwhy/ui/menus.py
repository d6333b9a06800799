"""The menus: their titles at once, what is in them after the first paint."""

from typing import TYPE_CHECKING

from askwhy.wording.i18n import _

if TYPE_CHECKING:
    from askwhy.ui.menu_verbs import Shell


class Menus:
    """The menus of one window."""

    def __init__(self, window: "Shell") -> None:
        self._window = window
        bar = window.menuBar()
        bar.setAccessibleName(_("Menus"))
        titles = (_("&Book"), _("&Edit"), _("&People"), _("P&rint"), _("&View"), _("&Help"))
        self._menus = [bar.addMenu(title) for title in titles]

    def fill(self) -> None:
        """Put the verbs into the menus."""
        from askwhy.ui.menu_verbs import MenuVerbs  # not before the first paint

        MenuVerbs(self._window).fill(self._menus)
