-- Pairs of whom somebody said that they are two people, so that they are not proposed as one again.

CREATE TABLE apart (
    id INTEGER PRIMARY KEY,
    one INTEGER NOT NULL REFERENCES interviewer (id),
    other INTEGER NOT NULL REFERENCES interviewer (id)
);
CREATE INDEX apart_by_one ON apart (one);
CREATE INDEX apart_by_other ON apart (other);
