"""Gives drawing its Qt application where there is no window: on the command line."""

import os
import sys

from PySide6.QtGui import QGuiApplication


def drawing_application() -> QGuiApplication:
    """Give the running application, or one that needs no screen. Keep it as long as something is drawn."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(sys.argv[:1])
