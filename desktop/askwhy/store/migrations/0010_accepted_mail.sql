-- The e-mails that one's mail server has accepted, by the steps' uids. No undo takes such a letter back, so this
-- stands outside the history.
CREATE TABLE accepted_mail (
    step TEXT PRIMARY KEY,
    at TEXT NOT NULL
) WITHOUT ROWID;
