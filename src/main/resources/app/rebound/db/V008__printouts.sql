-- What was chosen for a printout, kept under a name, so that it can be made again.
CREATE TABLE IF NOT EXISTS printout (
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
    title VARCHAR DEFAULT '' NOT NULL,
    choice_text VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS printout_deleted ON printout (deleted_at, id);
CREATE INDEX IF NOT EXISTS printout_clock ON printout (clock);
CREATE INDEX IF NOT EXISTS printout_setback ON printout (setback_id);
