"""The menus: every verb of the window with its key, and undo and redo by name."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from askwhy.domain.reasons import Reason
from askwhy.ui.look.icons import icon
from askwhy.wording.i18n import _
from askwhy.wording.labels import label

if TYPE_CHECKING:
    from askwhy.ui.window import Window

Key = QKeySequence.StandardKey


class Actions:
    """The actions of one window."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._book()
        self._edit()
        self._people()
        self._print()
        self._view()
        self._help()

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(
        self, menu: QMenu, text: str, do: Callable[[], object], keys: Key | str = "", icon_name: str = ""
    ) -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        if icon_name:
            action.setIcon(icon(icon_name, "quiet"))
        action.triggered.connect(lambda _checked=False: do())
        menu.addAction(action)
        return action

    def _book(self) -> None:
        window, verbs = self._window, self._window.verbs
        menu = self._menu(_("&Book"))
        self._add(menu, _("&Import people…"), verbs.import_files, "Ctrl+I", "import")
        menu.addSeparator()
        self.remove_example = self._add(menu, _("&Remove the example"), verbs.remove_example)
        self._add(menu, _("&Settings…"), verbs.settings, Key.Preferences, "sliders").setMenuRole(
            QAction.MenuRole.PreferencesRole
        )
        menu.addSeparator()
        self._add(menu, _("&Quit"), window.close, Key.Quit).setMenuRole(QAction.MenuRole.QuitRole)
        menu.aboutToShow.connect(lambda: self.remove_example.setVisible(window.holds_example()))

    def _edit(self) -> None:
        window = self._window
        menu = self._menu(_("&Edit"))
        self.undo = self._add(menu, _("&Undo"), window.bridge.undo, Key.Undo, "undo")
        # Ctrl+Shift+Z on every platform, and the platform's own key where it is another.
        self.redo = self._add(menu, _("&Redo"), window.bridge.redo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence(Key.Redo)])
        menu.addSeparator()
        self._add(menu, _("&Find"), window.seek, Key.Find, "search")
        menu.aboutToShow.connect(self._name_history)

    def _name_history(self) -> None:
        """Say in the menu what undo would take back, and what redo would do again."""
        back, again = self._window.bridge.workspace.book.next_labels()
        self._name(self.undo, _("&Undo"), back)
        self._name(self.redo, _("&Redo"), again)

    def _name(self, action: QAction, verb: str, named: Reason | None) -> None:
        what = label(named).replace("&", "&&") if named is not None else ""
        action.setText(f"{verb}: {what}" if what else verb)

    def _people(self) -> None:
        verbs, window = self._window.verbs, self._window
        menu = self._menu(_("&People"))
        self._add(menu, _("&Add interviewer…"), verbs.add_person, Key.New, "addperson")
        self._add(menu, _("Add a&pplication…"), verbs.add_application, "Ctrl+Shift+N", "jobs")
        self._add(menu, _("I was &turned down…"), verbs.decide, "Ctrl+T")
        menu.addSeparator()
        chosen = [
            self._add(menu, _("&Edit…"), window.edit_chosen, "Ctrl+E", "pen"),
            self._add(menu, _("&Start a plan…"), window.start_for_chosen, "Ctrl+Shift+S"),
            self._add(menu, _("They a&nswered…"), window.chosen_answered, "Ctrl+Shift+A", "quote"),
        ]

        def enable(enabled: bool) -> None:
            for action in chosen:
                action.setEnabled(enabled)

        menu.aboutToShow.connect(lambda: enable(window.chosen_person() is not None))
        # A key must reach its verb whoever was chosen when the menu was last open.
        menu.aboutToHide.connect(lambda: enable(True))

    def _print(self) -> None:
        menu = self._menu(_("P&rint"))
        self._add(menu, _("&Labels…"), lambda: self._window.go("mail"), Key.Print, "print")

    def _view(self) -> None:
        window = self._window
        menu = self._menu(_("&View"))
        for number, place in enumerate(window.places, 1):
            self._add(menu, place.name, partial(window.go, place.key), f"Ctrl+{number}", place.icon)
        menu.addSeparator()
        self.pane = self._add(menu, _("&Person beside the page"), window.toggle_pane, "F4")

    def _help(self) -> None:
        menu = self._menu(_("&Help"))
        self._add(menu, _("&About AskWhy"), self._window.about).setMenuRole(QAction.MenuRole.AboutRole)
