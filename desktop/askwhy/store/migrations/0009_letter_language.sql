-- In which language one writes to a person; empty: by their country.
ALTER TABLE interviewer ADD COLUMN language TEXT NOT NULL DEFAULT '';
