"""What our own widgets are to a screen reader: a list, a row of it, a heading, or nothing that needs to be read."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QCheckBox,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)

Role = QAccessible.Role
LIST, ITEM, HEADING, PICTURE, GROUP, ALERT, TEXT, BORDER = (
    Role.List,
    Role.ListItem,
    Role.Heading,
    Role.Graphic,
    Role.Grouping,
    Role.AlertMessage,
    Role.StaticText,
    Role.Splitter,
)
DECORATION = Role.NoRole
"""It says nothing that its neighbours do not say."""

_SHOW_MENU = "ShowMenu"
_TOGGLE = "Toggle"
"""How Qt names the action that turns something on and off (QAccessibleActionInterface::toggleAction)."""


def reads_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is to a screen reader, before one asks."""
    widget.setProperty("reads_as", role.value)


def opens_menu(button: QAbstractButton) -> None:
    """Say of a button that it opens a menu, before a screen reader asks; its name is to be set after it."""
    button.setProperty("opens_menu", True)


class _Read(QAccessibleWidget):
    """A widget in its own role."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._decorates = role is DECORATION

    def state(self) -> QAccessible.State:
        """Give the state; what only decorates is not there."""
        state = super().state()
        if self._decorates:
            state.invisible = True
        return state

    def text(self, which: QAccessible.Text) -> str:
        """Give what is said; a label says its text."""
        said = super().text(which)
        label = self.object()
        is_name = which is QAccessible.Text.Name
        return label.text() if is_name and not said and isinstance(label, QLabel) else said


class _WithMenus(QAccessibleWidget):
    """A button whose menu is a child of it while it is open; Qt leaves every pop-up out of the tree."""

    def _open_menus(self) -> list[QMenu]:
        button = self.object()
        menus = button.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
        own = button.menu() if isinstance(button, QPushButton) else None
        return [menu for menu in dict.fromkeys((*menus, own)) if menu is not None and menu.isVisible()]

    def childCount(self) -> int:
        """Count the menus that are open as well."""
        return super().childCount() + len(self._open_menus())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt's own gives none, too
        """Give a child; the open menus come last."""
        at, menus = index - super().childCount(), self._open_menus()
        if at < 0:
            return super().child(index)
        return QAccessible.queryAccessibleInterface(menus[at]) if at < len(menus) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Give the place of a child; -1 for another."""
        open_menus = [id(menu) for menu in self._open_menus()]
        key = id(child.object())
        if key in open_menus:
            return super().childCount() + open_menus.index(key)
        return int(super().indexOfChild(child))


class _Opener(_WithMenus):
    """A button that opens a menu by a click or by its one action, which does not wait until the menu is closed."""

    def state(self) -> QAccessible.State:
        """Give the state, with the menu."""
        state = super().state()
        state.hasPopup = True
        return state

    def actionNames(self) -> list[str]:
        """Give what can be done with it."""
        return [_SHOW_MENU, *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Do it as a click does."""
        button = self.object()
        if name == _SHOW_MENU and isinstance(button, QAbstractButton):
            QTimer.singleShot(0, button, button.click)
        else:
            super().doAction(name)


class _Checkable(_WithMenus):
    """A button that stays down. Qt's own action turns it without a click, so that nobody hears of it."""

    def state(self) -> QAccessible.State:
        """Give the state, with whether it is down."""
        state = super().state()
        button = self.object()
        assert isinstance(button, QAbstractButton)
        state.checkable, state.checked = True, button.isChecked()
        if isinstance(button, QCheckBox):
            state.checkStateMixed = button.checkState() is Qt.CheckState.PartiallyChecked
        return state

    def actionNames(self) -> list[str]:
        """Give what can be done with it."""
        return [_TOGGLE, *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Do it as a click does."""
        button = self.object()
        if name == _TOGGLE and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().doAction(name)


def _interface(_kind: str, thing: object) -> QAccessibleWidget | None:
    """Make the interface of a widget that has a role of its own; None leaves it to Qt."""
    if not isinstance(thing, QWidget):
        return None
    role = thing.property("reads_as")
    if role is not None:
        return _Read(thing, Role(role))
    if thing.property("opens_menu"):
        return _Opener(thing, Role.ButtonMenu)
    if isinstance(thing, QAbstractButton) and thing.isCheckable():
        return _Checkable(thing, Role.RadioButton if thing.autoExclusive() else Role.CheckBox)
    return None


def tell_readers() -> None:
    """Have screen readers hear of our own roles; once is enough for a program."""
    global _told
    if not _told:
        _told = True
        QAccessible.installFactory(_interface)


_told = False
