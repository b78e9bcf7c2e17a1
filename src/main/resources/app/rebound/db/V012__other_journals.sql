-- An entry that came from another journal keeps which program's it was and the name that it has there, so that reading
-- the journal again brings it in only once, and, raw as JSON, what has no place here.
ALTER TABLE entry ADD COLUMN IF NOT EXISTS journal_kind VARCHAR;
ALTER TABLE entry ADD COLUMN IF NOT EXISTS external_key VARCHAR;
ALTER TABLE entry ADD COLUMN IF NOT EXISTS extras VARCHAR DEFAULT '' NOT NULL;
-- All names of one kind are read at once, from the index alone. They are in no order, so behind the id, which rises:
-- each save would else write the whole index anew.
CREATE INDEX IF NOT EXISTS entry_external ON entry (journal_kind, id, external_key, deleted_at);
