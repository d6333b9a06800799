"""The icon in the desktop's tray, where there is one: brings the window back, and keeps it when it is put away."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from askwhy.ui.bell import bring_to_front
from askwhy.ui.look.icons import icon
from askwhy.wording.i18n import _


class Tray(QObject):
    """The icon. With `stays`, a window that is closed goes on in the tray; Quit ends it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.stays = False
        self.icon = QSystemTrayIcon(icon("askwhy"), self)
        self.icon.setToolTip(_("AskWhy"))
        self.menu = QMenu(window)
        self.menu.addAction(_("Open AskWhy"), self.bring_back)
        self.menu.addAction(_("Quit"), self.leave)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.bring_back)
        window.installEventFilter(self)

    def show(self, wanted: bool) -> None:
        """Show the icon or take it away."""
        self.icon.setVisible(wanted and QSystemTrayIcon.isSystemTrayAvailable())

    def say(self, summary: str, body: str) -> None:
        """Say something beside the icon, where no service of the desktop did."""
        if self.icon.isVisible():
            self.icon.showMessage(summary, body, self.icon.icon())

    def bring_back(self) -> None:
        """Bring the window to the front."""
        bring_to_front(self._window)

    def leave(self) -> None:
        """End the program."""
        self.stays = False
        self._window.close()
        QApplication.quit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a window that somebody closes; one that the program closes goes."""
        put_away = event.type() is QEvent.Type.Close and event.spontaneous()
        if put_away and self.stays and self.icon.isVisible():
            event.ignore()
            self._window.hide()
            return True
        return super().eventFilter(watched, event)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.bring_back()
