-- What they said speaks of themes, liked or missed, and leads to things to do; and the notes of a call are kept.

CREATE TABLE feedback_mark (
    feedback INTEGER NOT NULL REFERENCES feedback (id),
    position INTEGER NOT NULL,
    theme TEXT NOT NULL,
    liked INTEGER NOT NULL,
    PRIMARY KEY (feedback, position)
) WITHOUT ROWID;
CREATE INDEX feedback_mark_by_theme ON feedback_mark (theme);
INSERT INTO feedback_mark (feedback, position, theme, liked)
SELECT id, 1, theme, 0 FROM feedback WHERE theme <> '';

-- Themes of one's own.
CREATE TABLE theme (
    key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    liked TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO theme (key, name, liked) SELECT DISTINCT theme, theme, theme FROM feedback WHERE theme <> '';

-- Things to do before the next interview; those without feedback are ideas of one's own.
CREATE TABLE todo (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    added_on TEXT NOT NULL,
    theme TEXT NOT NULL,
    feedback INTEGER REFERENCES feedback (id),
    done_on TEXT
);
CREATE INDEX todo_by_feedback ON todo (feedback) WHERE feedback IS NOT NULL;
INSERT INTO todo (id, text, added_on, theme, feedback, done_on)
SELECT feedback.id, feedback.resolve, substr(coalesce(touch.at, datetime('now')), 1, 10), feedback.theme, feedback.id,
    CASE WHEN feedback.resolved THEN substr(coalesce(touch.at, datetime('now')), 1, 10) END
FROM feedback LEFT JOIN touch ON touch.id = feedback.touch WHERE feedback.resolve <> '';
ALTER TABLE feedback DROP COLUMN theme;
ALTER TABLE feedback DROP COLUMN resolve;
ALTER TABLE feedback DROP COLUMN resolved;

-- What one types during a call, by the person's uid, until the call is ticked. It is no record of anything yet.
CREATE TABLE call_notes (
    person TEXT PRIMARY KEY,
    notes TEXT NOT NULL,
    asked TEXT NOT NULL,
    marks TEXT NOT NULL,
    pointed_to TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
