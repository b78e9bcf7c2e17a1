-- Every file that evidence was read from; reading the same file again uses the same row.
CREATE TABLE IF NOT EXISTS evidence_import (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    device_id UUID NOT NULL,
    clock BIGINT NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    purged_at TIMESTAMP(3) WITH TIME ZONE,
    is_private BOOLEAN DEFAULT FALSE NOT NULL,
    place DOUBLE PRECISION DEFAULT 0 NOT NULL,
    kind VARCHAR DEFAULT '' NOT NULL,
    name VARCHAR DEFAULT '' NOT NULL,
    read_at TIMESTAMP(3) WITH TIME ZONE,
    found BIGINT DEFAULT 0 NOT NULL,
    refused BIGINT DEFAULT 0 NOT NULL,
    left_out BIGINT DEFAULT 0 NOT NULL
);
CREATE INDEX IF NOT EXISTS evidence_import_deleted ON evidence_import (deleted_at, id);
CREATE INDEX IF NOT EXISTS evidence_import_clock ON evidence_import (clock);
CREATE INDEX IF NOT EXISTS evidence_import_file ON evidence_import (kind, name);

-- A source is one record, as it was read; raw is how it stood in the file, name the file.
ALTER TABLE source ADD COLUMN IF NOT EXISTS import_id UUID;
ALTER TABLE source ADD COLUMN IF NOT EXISTS title VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE source ADD COLUMN IF NOT EXISTS text VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE source ADD COLUMN IF NOT EXISTS when_typed VARCHAR;
ALTER TABLE source ADD COLUMN IF NOT EXISTS when_edtf VARCHAR;
ALTER TABLE source ADD COLUMN IF NOT EXISTS when_earliest TIMESTAMP(0);
ALTER TABLE source ADD COLUMN IF NOT EXISTS when_latest TIMESTAMP(0);
ALTER TABLE source ADD COLUMN IF NOT EXISTS moment TIMESTAMP(9) WITH TIME ZONE;
ALTER TABLE source ADD COLUMN IF NOT EXISTS zone VARCHAR;
ALTER TABLE source ADD COLUMN IF NOT EXISTS original_date VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE source ADD COLUMN IF NOT EXISTS where_file VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE source ADD COLUMN IF NOT EXISTS where_unit VARCHAR DEFAULT 'FILE' NOT NULL;
ALTER TABLE source ADD COLUMN IF NOT EXISTS where_number BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE source ADD COLUMN IF NOT EXISTS people VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE source ADD COLUMN IF NOT EXISTS group_key VARCHAR;
ALTER TABLE source ADD COLUMN IF NOT EXISTS extras VARCHAR DEFAULT '' NOT NULL;
-- The date that the person stays with, knowing that the record says another.
ALTER TABLE source ADD COLUMN IF NOT EXISTS settled_edtf VARCHAR;
CREATE INDEX IF NOT EXISTS source_deleted ON source (deleted_at, id);
CREATE INDEX IF NOT EXISTS source_clock ON source (clock);
-- These two hold all that counting and knowing again ask for, so that no words are decrypted for it.
CREATE INDEX IF NOT EXISTS source_import ON source (import_id, deleted_at, kind, external_key, id);
CREATE INDEX IF NOT EXISTS source_key ON source (external_key, kind, deleted_at, id);

-- The import whose record an event was made of; with the import it can be taken back.
ALTER TABLE event ADD COLUMN IF NOT EXISTS import_id UUID;
CREATE INDEX IF NOT EXISTS event_import ON event (import_id);
