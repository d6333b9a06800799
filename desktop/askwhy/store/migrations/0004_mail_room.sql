-- What the mail room remembers: one's own sheets, what was used of each, and what was measured of a printer.

CREATE TABLE label_sheet (
    name TEXT PRIMARY KEY,
    vendor TEXT NOT NULL,
    part TEXT NOT NULL,
    description TEXT NOT NULL,
    page_width REAL NOT NULL,
    page_height REAL NOT NULL,
    "columns" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    label_width REAL NOT NULL,
    label_height REAL NOT NULL,
    "left" REAL NOT NULL,
    top REAL NOT NULL,
    pitch_x REAL NOT NULL,
    pitch_y REAL NOT NULL,
    corner REAL NOT NULL,
    known TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE sheet_use (
    key TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    used_on TEXT,
    favourite INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE printer_tray (
    key TEXT PRIMARY KEY,
    shift_x REAL NOT NULL,
    shift_y REAL NOT NULL,
    scale_x REAL NOT NULL,
    scale_y REAL NOT NULL,
    measured_on TEXT,
    feed TEXT NOT NULL,
    face TEXT NOT NULL
) WITHOUT ROWID;
