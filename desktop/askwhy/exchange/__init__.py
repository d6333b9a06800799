"""Formats: bytes become drafts, values become bytes; opens no connection."""
