-- A number that the person wants at hand on a bad day: somebody near, a doctor, a line.
CREATE TABLE IF NOT EXISTS help_line (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    device_id UUID NOT NULL,
    clock BIGINT NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    is_private BOOLEAN DEFAULT FALSE NOT NULL,
    place DOUBLE PRECISION DEFAULT 0 NOT NULL,
    name VARCHAR NOT NULL,
    number VARCHAR DEFAULT '' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL,
    purged_at TIMESTAMP(3) WITH TIME ZONE
);

CREATE INDEX IF NOT EXISTS help_line_deleted ON help_line (deleted_at, id);
