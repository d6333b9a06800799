"""The window: PySide6 views, models, delegates, dialogs."""
