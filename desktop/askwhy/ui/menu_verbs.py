"""What is in the menus: every verb of the window with its key, and undo and redo by name."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from askwhy.domain.ids import InterviewerId
from askwhy.domain.reasons import Reason
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.icons import icon
from askwhy.ui.side_bar import Place
from askwhy.ui.verbs import Verbs
from askwhy.ui.ways import Ways
from askwhy.wording.i18n import _
from askwhy.wording.labels import label

Key = QKeySequence.StandardKey


class Shell(Protocol):
    """What the menus ask of the window."""

    bridge: Bridge
    verbs: Verbs
    ways: Ways
    places: Sequence[Place]

    def menuBar(self) -> QMenuBar:
        """Give the place of the menus."""

    def go(self, key: str) -> None:
        """Go to a page."""

    def seek(self) -> None:
        """Go where people are searched for."""

    def chosen_person(self) -> InterviewerId | None:
        """Give who is chosen on the page in sight."""

    def toggle_pane(self) -> None:
        """Show or hide the person."""

    def holds_example(self) -> bool:
        """Tell whether the Book holds the example."""

    def close(self) -> bool:
        """Close the window."""


class MenuVerbs:
    """Puts the verbs of a window into its menus."""

    def __init__(self, window: Shell) -> None:
        self._window = window

    def fill(self, menus: Sequence[QMenu]) -> None:
        """Fill the menus, in the order of their titles."""
        fillers = (self._book, self._edit, self._people, self._print, self._view, self._help)
        for menu, filler in zip(menus, fillers, strict=True):
            filler(menu)

    def _add(
        self, menu: QMenu, text: str, do: Callable[[], object], keys: Key | str = "", icon_name: str = ""
    ) -> QAction:
        # Of our own making: of what Qt makes, PySide may forget in an event that it lives.
        action = QAction(text, menu)
        menu.addAction(action)
        if keys:
            action.setShortcut(QKeySequence(keys))
        if icon_name:
            action.setIcon(icon(icon_name, "quiet"))
        action.triggered.connect(lambda _checked=False: do())
        return action

    def _book(self, menu: QMenu) -> None:
        window, verbs = self._window, self._window.verbs
        self._add(menu, _("&Open another…"), verbs.open_another, Key.Open)
        recent = QMenu(_("Open &recent"), menu)
        menu.addMenu(recent)
        self._add(menu, _("&New book…"), verbs.new_book)
        self._add(menu, _("Sho&w my book"), verbs.show_book)
        menu.addSeparator()
        self._add(menu, _("&Import people…"), verbs.import_files, "Ctrl+I", "import")
        self._add(menu, _("&Export…"), verbs.export)
        self._add(menu, _("&Backups…"), verbs.backups)
        menu.addSeparator()
        remove = self._add(menu, _("Remo&ve the example"), verbs.remove_example)
        settings = self._add(menu, _("&Settings…"), verbs.settings, "Ctrl+,", "sliders")
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        menu.addSeparator()
        leave = self._add(menu, _("&Quit"), window.close, Key.Quit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        menu.aboutToShow.connect(lambda: remove.setVisible(window.holds_example()))
        menu.aboutToShow.connect(lambda: self._list_recent(recent))

    def _list_recent(self, menu: QMenu) -> None:
        """List the other books that were open lately."""
        # They are read when the menu opens: another window may have opened more.
        from askwhy.ui.recent import recent_books
        from askwhy.wording.books import book_names

        here = self._window.bridge.opened.book.path.absolute()
        books = [book for book in recent_books() if book != here]
        menu.clear()
        menu.setEnabled(bool(books))
        for number, (book, name) in enumerate(zip(books, book_names(books), strict=True), 1):
            plain = name.replace("&", "&&")
            self._add(menu, f"&{number} {plain}", partial(self._window.verbs.go_to_book, book)).setToolTip(
                str(book)
            )

    def _edit(self, menu: QMenu) -> None:
        bridge = self._window.bridge
        undo = self._add(menu, _("&Undo"), bridge.undo, Key.Undo, "undo")
        redo = self._add(menu, _("&Redo"), bridge.redo)
        redo.setShortcuts(redo_keys(QKeySequence(Key.Redo)))
        self._add(menu, _("&Paste a person"), self._window.verbs.paste, Key.Paste)
        menu.addSeparator()
        self._add(menu, _("&Find"), self._window.seek, Key.Find, "search")
        self._add(menu, _("&Go to a person or an action…"), self._window.ways.find_anything, "Ctrl+K")

        def name_history() -> None:
            """Say in the menu what undo would take back, and what redo would do again."""
            back, again = bridge.opened.book.next_labels()
            undo.setText(_named(_("&Undo"), back))
            redo.setText(_named(_("&Redo"), again))

        menu.aboutToShow.connect(name_history)

    def _people(self, menu: QMenu) -> None:
        verbs, window = self._window.verbs, self._window
        self._add(menu, _("&Add interviewer…"), verbs.add_person, Key.New, "addperson")
        self._add(menu, _("Add a&pplication…"), verbs.add_application, "Ctrl+Shift+N", "jobs")
        self._add(menu, _("I was &turned down…"), verbs.decide, "Ctrl+T")
        menu.addSeparator()
        chosen = [
            self._add(menu, _("&Edit…"), self._for_chosen(verbs.edit_person), "Ctrl+E", "pen"),
            self._add(menu, _("&Start a plan…"), self._for_chosen(verbs.start_plan), "Ctrl+Shift+S"),
            self._add(menu, _("Ca&ll…"), self._for_chosen(verbs.call), "Ctrl+Shift+C", "phone"),
            self._add(
                menu, _("They a&nswered…"), self._for_chosen(verbs.they_answered), "Ctrl+Shift+A", "quote"
            ),
            self._add(menu, _("They named some&body…"), self._for_chosen(verbs.they_named)),
            self._add(menu, _("Note a &contact…"), self._for_chosen(verbs.note_contact), "Ctrl+Shift+K"),
            self._add(menu, _("Print everyt&hing about them…"), self._for_chosen(verbs.print_person)),
            self._add(menu, _("For&get…"), self._for_chosen(verbs.forget_person)),
        ]
        menu.addSeparator()
        self._add(menu, _("&Write today’s e-mails…"), verbs.write_emails, "Ctrl+Shift+E", "email")
        self._add(menu, _("Who po&inted to whom…"), verbs.referrals)
        self._add(menu, _("People wh&o may be here twice…"), verbs.doubles)
        self._add(menu, _("Plan te&mplates…"), verbs.plan_templates, "Ctrl+Shift+T")
        menu.addSeparator()
        self._add(menu, _("Pause e&verything until…"), verbs.pause_everything, icon_name="pause")
        self._add(menu, _("I &found a job…"), verbs.found_job, icon_name="star")

        def enable(enabled: bool) -> None:
            for action in chosen:
                action.setEnabled(enabled)

        # What AskWhy is for: the palette offers it first.
        for action in menu.actions():
            action.setPriority(QAction.Priority.HighPriority)
        menu.aboutToShow.connect(lambda: enable(window.chosen_person() is not None))
        # A key must reach its verb whoever was chosen when the menu was last open.
        menu.aboutToHide.connect(lambda: enable(True))

    def _for_chosen(self, verb: Callable[[InterviewerId], None]) -> Callable[[], None]:
        """Make a verb of a person one of whom is chosen on the page."""

        def do() -> None:
            person = self._window.chosen_person()
            if person is not None:
                verb(person)

        return do

    def _print(self, menu: QMenu) -> None:
        ways = self._window.ways
        self._add(menu, _("&Print"), ways.print_page, Key.Print, "print")
        menu.addSeparator()
        kinds = (_("&Labels"), _("&Envelopes"), _("Le&tters"), _("&Call sheet"))
        for number, kind in enumerate(kinds):
            self._add(menu, kind, partial(ways.print_kind, number))

    def _view(self, menu: QMenu) -> None:
        window = self._window
        for number, place in enumerate(window.places, 1):
            self._add(menu, place.name, partial(window.go, place.key), f"Ctrl+{number}", place.icon)
        menu.addSeparator()
        self._add(menu, _("&Person beside the page"), window.toggle_pane, "F4")

    def _help(self, menu: QMenu) -> None:
        self._add(menu, _("&Help"), self._window.ways.show_help, Key.HelpContents)
        keys = self._add(menu, _("&Keys"), self._window.ways.show_keys)
        # A question mark on every keyboard, also where something is being typed with the other one.
        keys.setShortcuts([QKeySequence("?"), QKeySequence("Ctrl+/")])
        about = self._add(menu, _("&About AskWhy"), self._window.ways.tell_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)


def redo_keys(own: QKeySequence) -> list[QKeySequence]:
    """Give Ctrl+Shift+Z, and the platform's own key where it is another: named twice, a key does nothing."""
    everywhere = QKeySequence("Ctrl+Shift+Z")
    return [everywhere] if own == everywhere else [everywhere, own]


def _named(verb: str, change: Reason | None) -> str:
    """Undo: Dana Reyes added; a name's own ampersand is no key."""
    return f"{verb}: {label(change).replace('&', '&&')}" if change is not None else verb
