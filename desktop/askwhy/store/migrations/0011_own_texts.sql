-- Wordings of one's own, beside those that came with AskWhy; $fields stand for what differs with the person.
CREATE TABLE own_text (
    id INTEGER PRIMARY KEY,
    purpose TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX own_text_by_purpose ON own_text (purpose);
