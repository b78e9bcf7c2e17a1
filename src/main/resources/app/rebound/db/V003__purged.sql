-- A row whose words are gone for good. Only the tombstone stays, so that a copy of the workbook learns of it when merged.
ALTER TABLE setback ADD COLUMN IF NOT EXISTS purged_at TIMESTAMP(3) WITH TIME ZONE;
ALTER TABLE answer ADD COLUMN IF NOT EXISTS purged_at TIMESTAMP(3) WITH TIME ZONE;
ALTER TABLE answer_part ADD COLUMN IF NOT EXISTS purged_at TIMESTAMP(3) WITH TIME ZONE;
ALTER TABLE event ADD COLUMN IF NOT EXISTS purged_at TIMESTAMP(3) WITH TIME ZONE;
ALTER TABLE person ADD COLUMN IF NOT EXISTS purged_at TIMESTAMP(3) WITH TIME ZONE;
ALTER TABLE entry ADD COLUMN IF NOT EXISTS purged_at TIMESTAMP(3) WITH TIME ZONE;
ALTER TABLE link ADD COLUMN IF NOT EXISTS purged_at TIMESTAMP(3) WITH TIME ZONE;
ALTER TABLE source ADD COLUMN IF NOT EXISTS purged_at TIMESTAMP(3) WITH TIME ZONE;
ALTER TABLE attachment ADD COLUMN IF NOT EXISTS purged_at TIMESTAMP(3) WITH TIME ZONE;

-- The trash is read newest deletion first, a page at a time.
CREATE INDEX IF NOT EXISTS setback_deleted ON setback (deleted_at, id);
CREATE INDEX IF NOT EXISTS event_deleted ON event (deleted_at, id);
CREATE INDEX IF NOT EXISTS person_deleted ON person (deleted_at, id);
CREATE INDEX IF NOT EXISTS entry_deleted ON entry (deleted_at, id);
