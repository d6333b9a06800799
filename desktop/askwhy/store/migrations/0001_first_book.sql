-- The first Book. Dates are ISO 8601 texts, instants ISO 8601 texts in UTC, flags 0 or 1, lists JSON.

CREATE TABLE employer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    sort_key TEXT NOT NULL
);
CREATE INDEX employer_by_name ON employer (name_key);

CREATE TABLE interviewer (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    role TEXT NOT NULL,
    employer INTEGER REFERENCES employer (id),
    zone TEXT NOT NULL,
    zone_reason TEXT NOT NULL,
    week TEXT NOT NULL,
    note TEXT NOT NULL,
    introduced_by INTEGER REFERENCES interviewer (id),
    opted_out INTEGER NOT NULL,
    unread TEXT NOT NULL,
    -- Derived, kept by the store after each change: the plan that counts, its next step, and when.
    plan INTEGER,
    next_step INTEGER,
    next_due TEXT
);
CREATE INDEX interviewer_by_name ON interviewer (name_key);
CREATE INDEX interviewer_in_order ON interviewer (sort_key);
CREATE INDEX interviewer_by_employer ON interviewer (employer);
CREATE INDEX interviewer_by_next_due ON interviewer (next_due);
CREATE INDEX interviewer_by_introducer ON interviewer (introduced_by) WHERE introduced_by IS NOT NULL;
CREATE INDEX interviewer_by_plan ON interviewer (plan) WHERE plan IS NOT NULL;

CREATE TABLE email (
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    label TEXT NOT NULL,
    blocked TEXT NOT NULL,
    email_key TEXT NOT NULL,
    PRIMARY KEY (interviewer, position)
) WITHOUT ROWID;
CREATE INDEX email_by_key ON email (email_key);

CREATE TABLE phone (
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    position INTEGER NOT NULL,
    typed TEXT NOT NULL,
    e164 TEXT NOT NULL,
    label TEXT NOT NULL,
    blocked TEXT NOT NULL,
    PRIMARY KEY (interviewer, position)
) WITHOUT ROWID;
CREATE INDEX phone_by_e164 ON phone (e164) WHERE e164 <> '';

CREATE TABLE address (
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    position INTEGER NOT NULL,
    street TEXT NOT NULL,
    locality TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    country TEXT NOT NULL,
    organisation TEXT NOT NULL,
    label TEXT NOT NULL,
    blocked TEXT NOT NULL,
    PRIMARY KEY (interviewer, position)
) WITHOUT ROWID;

CREATE TABLE tag (
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (interviewer, position)
) WITHOUT ROWID;
CREATE INDEX tag_by_name ON tag (tag);

CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    employer INTEGER REFERENCES employer (id),
    role TEXT NOT NULL,
    promised_on TEXT,
    decision TEXT NOT NULL,
    decided_on TEXT,
    told_by INTEGER REFERENCES interviewer (id)
);
CREATE INDEX application_by_employer ON application (employer);
CREATE INDEX application_by_teller ON application (told_by) WHERE told_by IS NOT NULL;

CREATE TABLE interview (
    id INTEGER PRIMARY KEY,
    application INTEGER NOT NULL REFERENCES application (id),
    held_on TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX interview_by_application ON interview (application, held_on);

CREATE TABLE panel (
    interview INTEGER NOT NULL REFERENCES interview (id),
    position INTEGER NOT NULL,
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    PRIMARY KEY (interview, position)
) WITHOUT ROWID;
CREATE INDEX panel_by_interviewer ON panel (interviewer);

CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    application INTEGER REFERENCES application (id),
    sequence TEXT NOT NULL,
    started_on TEXT NOT NULL,
    state TEXT NOT NULL,
    ending TEXT,
    closes_on TEXT
);
CREATE INDEX plan_by_interviewer ON plan (interviewer);
CREATE INDEX plan_by_application ON plan (application) WHERE application IS NOT NULL;
CREATE INDEX plan_by_state ON plan (state);

CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    plan INTEGER NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    channel TEXT NOT NULL,
    recipient INTEGER NOT NULL REFERENCES interviewer (id),
    purpose TEXT NOT NULL,
    kind TEXT NOT NULL,
    anchor TEXT NOT NULL,
    "offset" INTEGER NOT NULL,
    days TEXT NOT NULL,
    "window" TEXT,
    optional INTEGER NOT NULL,
    due_on TEXT,
    state TEXT NOT NULL,
    reason TEXT
);
CREATE INDEX step_by_plan ON step (plan, position);
CREATE INDEX step_by_recipient ON step (recipient);
CREATE INDEX step_due ON step (due_on) WHERE state = 'planned';

CREATE TABLE touch (
    id INTEGER PRIMARY KEY,
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    step INTEGER REFERENCES step (id),
    application INTEGER REFERENCES application (id),
    channel TEXT NOT NULL,
    direction TEXT NOT NULL,
    at TEXT NOT NULL,
    zone TEXT NOT NULL,
    disposition TEXT,
    outcome TEXT,
    "window" TEXT,
    note TEXT NOT NULL
);
CREATE INDEX touch_by_interviewer ON touch (interviewer, at);
CREATE INDEX touch_by_instant ON touch (at);
CREATE INDEX touch_by_step ON touch (step) WHERE step IS NOT NULL;
CREATE INDEX touch_by_application ON touch (application) WHERE application IS NOT NULL;

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    interviewer INTEGER NOT NULL REFERENCES interviewer (id),
    touch INTEGER REFERENCES touch (id),
    application INTEGER REFERENCES application (id),
    words TEXT NOT NULL,
    theme TEXT NOT NULL,
    resolve TEXT NOT NULL,
    resolved INTEGER NOT NULL
);
CREATE INDEX feedback_by_interviewer ON feedback (interviewer);
CREATE INDEX feedback_by_touch ON feedback (touch) WHERE touch IS NOT NULL;
CREATE INDEX feedback_by_application ON feedback (application) WHERE application IS NOT NULL;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    label TEXT NOT NULL,
    edits TEXT NOT NULL,
    undone INTEGER NOT NULL
);

CREATE VIRTUAL TABLE person_search USING fts5 (
    name, employer, role, note, tags, emails,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);
