"""The commands: the same verbs without a window."""
