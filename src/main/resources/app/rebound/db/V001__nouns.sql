-- The first schema. Every noun has the same first columns: who changed it when (for merging), its tombstone,
-- whether it is private, and a place among its like where order matters.

CREATE TABLE meta (
    name VARCHAR PRIMARY KEY,
    text VARCHAR NOT NULL
);

CREATE TABLE setback (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    device_id UUID NOT NULL,
    clock BIGINT NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    is_private BOOLEAN DEFAULT FALSE NOT NULL,
    place DOUBLE PRECISION DEFAULT 0 NOT NULL,
    title VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    state VARCHAR DEFAULT 'OPEN' NOT NULL,
    paused_until DATE,
    happened_typed VARCHAR,
    happened_edtf VARCHAR,
    happened_earliest TIMESTAMP(0),
    happened_latest TIMESTAMP(0),
    program_id VARCHAR NOT NULL,
    at_exercise VARCHAR
);

CREATE TABLE answer (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    device_id UUID NOT NULL,
    clock BIGINT NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    is_private BOOLEAN DEFAULT FALSE NOT NULL,
    place DOUBLE PRECISION DEFAULT 0 NOT NULL,
    setback_id UUID NOT NULL REFERENCES setback (id),
    exercise VARCHAR NOT NULL,
    program_id VARCHAR NOT NULL,
    program_version INTEGER NOT NULL,
    language VARCHAR NOT NULL,
    prompt VARCHAR NOT NULL,
    is_later BOOLEAN DEFAULT FALSE NOT NULL,
    UNIQUE (setback_id, program_id, exercise)
);

CREATE TABLE answer_part (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    device_id UUID NOT NULL,
    clock BIGINT NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    is_private BOOLEAN DEFAULT FALSE NOT NULL,
    place DOUBLE PRECISION DEFAULT 0 NOT NULL,
    answer_id UUID NOT NULL REFERENCES answer (id),
    prompt_key VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    amount INTEGER,
    UNIQUE (answer_id, prompt_key, position)
);

CREATE TABLE event (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    device_id UUID NOT NULL,
    clock BIGINT NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    is_private BOOLEAN DEFAULT FALSE NOT NULL,
    place DOUBLE PRECISION DEFAULT 0 NOT NULL,
    title VARCHAR NOT NULL,
    when_typed VARCHAR,
    when_edtf VARCHAR,
    when_earliest TIMESTAMP(0),
    when_latest TIMESTAMP(0),
    mark VARCHAR DEFAULT 'NONE' NOT NULL,
    mood INTEGER,
    lane VARCHAR,
    fact VARCHAR DEFAULT '' NOT NULL,
    interpretation VARCHAR DEFAULT '' NOT NULL,
    thought VARCHAR DEFAULT '' NOT NULL,
    felt VARCHAR DEFAULT '' NOT NULL,
    knew_then VARCHAR DEFAULT '' NOT NULL,
    know_now VARCHAR DEFAULT '' NOT NULL
);

CREATE TABLE person (
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
    pseudonym VARCHAR DEFAULT '' NOT NULL,
    relation VARCHAR DEFAULT '' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL
);

CREATE TABLE entry (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    device_id UUID NOT NULL,
    clock BIGINT NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    is_private BOOLEAN DEFAULT FALSE NOT NULL,
    place DOUBLE PRECISION DEFAULT 0 NOT NULL,
    local_day DATE NOT NULL,
    local_time TIME(0),
    title VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL
);

CREATE TABLE link (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    device_id UUID NOT NULL,
    clock BIGINT NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    is_private BOOLEAN DEFAULT FALSE NOT NULL,
    place DOUBLE PRECISION DEFAULT 0 NOT NULL,
    from_noun VARCHAR NOT NULL,
    from_id UUID NOT NULL,
    word VARCHAR NOT NULL,
    to_noun VARCHAR NOT NULL,
    to_id UUID NOT NULL
);

CREATE TABLE source (
    id UUID PRIMARY KEY,
    revision BIGINT NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    device_id UUID NOT NULL,
    clock BIGINT NOT NULL,
    deleted_at TIMESTAMP(3) WITH TIME ZONE,
    is_private BOOLEAN DEFAULT FALSE NOT NULL,
    place DOUBLE PRECISION DEFAULT 0 NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    external_key VARCHAR,
    raw VARCHAR
);

CREATE TABLE attachment (
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
    media_type VARCHAR NOT NULL,
    sha256 VARBINARY(32) NOT NULL,
    content BLOB NOT NULL
);

-- Earlier versions of any noun, as it was; never changed after being written.
CREATE TABLE version (
    id UUID PRIMARY KEY,
    noun VARCHAR NOT NULL,
    noun_id UUID NOT NULL,
    taken_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    device_id UUID NOT NULL,
    content VARCHAR NOT NULL
);

CREATE INDEX link_from ON link (from_id, word);
CREATE INDEX link_to ON link (to_id, word);
CREATE INDEX event_when ON event (when_earliest, when_latest);
CREATE INDEX entry_day ON entry (local_day);
CREATE INDEX version_of ON version (noun_id, taken_at);
