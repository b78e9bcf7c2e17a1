-- Every copy of a printout that left the workbook, and where its parts stand in it: by that a reply finds its parts again.
-- What somebody wrote into a copy is feedback, on the part with that key.
CREATE TABLE IF NOT EXISTS printout_copy (
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
    setback_id UUID REFERENCES setback (id),
    kind VARCHAR DEFAULT '' NOT NULL,
    reader VARCHAR DEFAULT '' NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    code VARCHAR DEFAULT '' NOT NULL,
    made_on DATE,
    page_width DOUBLE PRECISION DEFAULT 0 NOT NULL,
    page_height DOUBLE PRECISION DEFAULT 0 NOT NULL
);
CREATE INDEX IF NOT EXISTS printout_copy_deleted ON printout_copy (deleted_at, id);
CREATE INDEX IF NOT EXISTS printout_copy_clock ON printout_copy (clock);
CREATE INDEX IF NOT EXISTS printout_copy_setback ON printout_copy (setback_id);
CREATE INDEX IF NOT EXISTS printout_copy_code ON printout_copy (code);

CREATE TABLE IF NOT EXISTS printed_part (
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
    copy_id UUID REFERENCES printout_copy (id),
    of_id UUID,
    part_key VARCHAR DEFAULT '' NOT NULL,
    token VARCHAR DEFAULT '' NOT NULL,
    heading VARCHAR DEFAULT '' NOT NULL,
    excerpt VARCHAR DEFAULT '' NOT NULL,
    starts_at VARCHAR DEFAULT '' NOT NULL,
    field_at VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS printed_part_deleted ON printed_part (deleted_at, id);
CREATE INDEX IF NOT EXISTS printed_part_clock ON printed_part (clock);
CREATE INDEX IF NOT EXISTS printed_part_copy ON printed_part (copy_id, place);
CREATE INDEX IF NOT EXISTS printed_part_of ON printed_part (of_id);
CREATE INDEX IF NOT EXISTS printed_part_token ON printed_part (token);

ALTER TABLE feedback ADD COLUMN IF NOT EXISTS on_key VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE feedback ADD COLUMN IF NOT EXISTS copy_id UUID;
ALTER TABLE feedback ADD COLUMN IF NOT EXISTS external_key VARCHAR DEFAULT '' NOT NULL;
CREATE INDEX IF NOT EXISTS feedback_copy ON feedback (copy_id);
