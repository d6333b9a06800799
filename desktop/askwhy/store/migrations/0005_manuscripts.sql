-- Texts that are being written for steps, by the steps' uids. They are no records, so they stand outside the history.
CREATE TABLE manuscript (
    step TEXT NOT NULL,
    variant INTEGER NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (step, variant)
) WITHOUT ROWID;
