"""Printing: layout in millimetres, then one painter for preview, printer and PDF."""
