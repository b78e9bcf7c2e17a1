-- The nouns of the steps, each with the setback it belongs to, where it belongs to one; and what setbacks and people gained.

CREATE TABLE IF NOT EXISTS reason (
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
    side VARCHAR DEFAULT '' NOT NULL,
    kind VARCHAR DEFAULT '' NOT NULL,
    knowledge VARCHAR DEFAULT '' NOT NULL,
    control VARCHAR DEFAULT '' NOT NULL,
    sure INTEGER,
    share INTEGER,
    note VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS reason_deleted ON reason (deleted_at, id);
CREATE INDEX IF NOT EXISTS reason_place ON reason (place);

CREATE TABLE IF NOT EXISTS lesson (
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
    change_text VARCHAR DEFAULT '' NOT NULL,
    if_text VARCHAR DEFAULT '' NOT NULL,
    then_text VARCHAR DEFAULT '' NOT NULL,
    check_1 DATE,
    held_1 VARCHAR DEFAULT '' NOT NULL,
    said_1 VARCHAR DEFAULT '' NOT NULL,
    check_3 DATE,
    held_3 VARCHAR DEFAULT '' NOT NULL,
    said_3 VARCHAR DEFAULT '' NOT NULL,
    check_12 DATE,
    held_12 VARCHAR DEFAULT '' NOT NULL,
    said_12 VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS lesson_deleted ON lesson (deleted_at, id);
CREATE INDEX IF NOT EXISTS lesson_place ON lesson (place);

CREATE TABLE IF NOT EXISTS feedback (
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
    who VARCHAR DEFAULT '' NOT NULL,
    told_on DATE,
    words VARCHAR DEFAULT '' NOT NULL,
    reaction VARCHAR DEFAULT '' NOT NULL,
    second_on DATE,
    is_true VARCHAR DEFAULT '' NOT NULL,
    not_true VARCHAR DEFAULT '' NOT NULL,
    useful VARCHAR DEFAULT '' NOT NULL,
    read_on DATE
);
CREATE INDEX IF NOT EXISTS feedback_deleted ON feedback (deleted_at, id);
CREATE INDEX IF NOT EXISTS feedback_place ON feedback (place);

CREATE TABLE IF NOT EXISTS ledger_line (
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
    side VARCHAR DEFAULT '' NOT NULL,
    area VARCHAR DEFAULT '' NOT NULL,
    amount DECIMAL(19, 2),
    weight INTEGER,
    note VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS ledger_line_deleted ON ledger_line (deleted_at, id);
CREATE INDEX IF NOT EXISTS ledger_line_place ON ledger_line (place);

CREATE TABLE IF NOT EXISTS work_session (
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
    planned_on DATE,
    planned_at VARCHAR DEFAULT '' NOT NULL,
    planned_minutes DECIMAL(19, 2),
    where_text VARCHAR DEFAULT '' NOT NULL,
    minutes_done INTEGER,
    sittings VARCHAR DEFAULT '' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS work_session_deleted ON work_session (deleted_at, id);
CREATE INDEX IF NOT EXISTS work_session_place ON work_session (place);

CREATE TABLE IF NOT EXISTS ask (
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
    kind VARCHAR DEFAULT '' NOT NULL,
    who VARCHAR DEFAULT '' NOT NULL,
    asked_on DATE,
    state VARCHAR DEFAULT '' NOT NULL,
    answer VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS ask_deleted ON ask (deleted_at, id);
CREATE INDEX IF NOT EXISTS ask_place ON ask (place);

CREATE TABLE IF NOT EXISTS outreach (
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
    who VARCHAR DEFAULT '' NOT NULL,
    tie VARCHAR DEFAULT '' NOT NULL,
    purpose VARCHAR DEFAULT '' NOT NULL,
    draft VARCHAR DEFAULT '' NOT NULL,
    write_on DATE,
    state VARCHAR DEFAULT '' NOT NULL,
    answer VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS outreach_deleted ON outreach (deleted_at, id);
CREATE INDEX IF NOT EXISTS outreach_place ON outreach (place);

CREATE TABLE IF NOT EXISTS story (
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
    reader VARCHAR DEFAULT '' NOT NULL,
    audience VARCHAR DEFAULT '' NOT NULL,
    situation VARCHAR DEFAULT '' NOT NULL,
    actions VARCHAR DEFAULT '' NOT NULL,
    result VARCHAR DEFAULT '' NOT NULL,
    skills VARCHAR DEFAULT '' NOT NULL,
    insight VARCHAR DEFAULT '' NOT NULL,
    approach VARCHAR DEFAULT '' NOT NULL,
    told VARCHAR DEFAULT '' NOT NULL,
    heard VARCHAR DEFAULT '' NOT NULL,
    will_change VARCHAR DEFAULT '' NOT NULL,
    by_when DATE,
    ask_of_you VARCHAR DEFAULT '' NOT NULL,
    unchecked BOOLEAN DEFAULT FALSE NOT NULL
);
CREATE INDEX IF NOT EXISTS story_deleted ON story (deleted_at, id);
CREATE INDEX IF NOT EXISTS story_place ON story (place);

CREATE TABLE IF NOT EXISTS option_idea (
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
    realistic INTEGER,
    fits_values INTEGER,
    joy INTEGER,
    state VARCHAR DEFAULT '' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS option_idea_deleted ON option_idea (deleted_at, id);
CREATE INDEX IF NOT EXISTS option_idea_place ON option_idea (place);

CREATE TABLE IF NOT EXISTS goal (
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
    why VARCHAR DEFAULT '' NOT NULL,
    due DATE,
    reward VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR DEFAULT '' NOT NULL,
    done_on DATE
);
CREATE INDEX IF NOT EXISTS goal_deleted ON goal (deleted_at, id);
CREATE INDEX IF NOT EXISTS goal_place ON goal (place);

CREATE TABLE IF NOT EXISTS milestone (
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
    due DATE,
    reward VARCHAR DEFAULT '' NOT NULL,
    done_on DATE
);
CREATE INDEX IF NOT EXISTS milestone_deleted ON milestone (deleted_at, id);
CREATE INDEX IF NOT EXISTS milestone_place ON milestone (place);

CREATE TABLE IF NOT EXISTS step_to_take (
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
    due DATE,
    rhythm VARCHAR DEFAULT '' NOT NULL,
    reward VARCHAR DEFAULT '' NOT NULL,
    done_on DATE,
    done_days VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS step_to_take_deleted ON step_to_take (deleted_at, id);
CREATE INDEX IF NOT EXISTS step_to_take_place ON step_to_take (place);

CREATE TABLE IF NOT EXISTS project (
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
    note VARCHAR DEFAULT '' NOT NULL,
    hours_week INTEGER,
    state VARCHAR DEFAULT '' NOT NULL,
    started_on DATE,
    ended_on DATE
);
CREATE INDEX IF NOT EXISTS project_deleted ON project (deleted_at, id);
CREATE INDEX IF NOT EXISTS project_place ON project (place);

CREATE TABLE IF NOT EXISTS move (
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
    kind VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR DEFAULT '' NOT NULL,
    skill_step VARCHAR DEFAULT '' NOT NULL,
    why VARCHAR DEFAULT '' NOT NULL,
    due DATE,
    note VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS move_deleted ON move (deleted_at, id);
CREATE INDEX IF NOT EXISTS move_place ON move (place);

CREATE TABLE IF NOT EXISTS application (
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
    who VARCHAR DEFAULT '' NOT NULL,
    sent_on DATE,
    stage VARCHAR DEFAULT '' NOT NULL,
    outcome VARCHAR DEFAULT '' NOT NULL,
    answered_on DATE,
    note VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS application_deleted ON application (deleted_at, id);
CREATE INDEX IF NOT EXISTS application_place ON application (place);

CREATE TABLE IF NOT EXISTS check_in (
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
    words VARCHAR DEFAULT '' NOT NULL,
    on_day DATE,
    at_time VARCHAR DEFAULT '' NOT NULL,
    confidence INTEGER,
    feelings VARCHAR DEFAULT '' NOT NULL,
    occasion VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS check_in_deleted ON check_in (deleted_at, id);
CREATE INDEX IF NOT EXISTS check_in_place ON check_in (place);

CREATE TABLE IF NOT EXISTS good_thing (
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
    why VARCHAR DEFAULT '' NOT NULL,
    on_day DATE,
    who VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS good_thing_deleted ON good_thing (deleted_at, id);
CREATE INDEX IF NOT EXISTS good_thing_place ON good_thing (place);

ALTER TABLE setback ADD COLUMN IF NOT EXISTS closed_on DATE;
ALTER TABLE setback ADD COLUMN IF NOT EXISTS grieve_until DATE;
ALTER TABLE setback ADD COLUMN IF NOT EXISTS taken VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE setback ADD COLUMN IF NOT EXISTS left_here VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE person ADD COLUMN IF NOT EXISTS nearness INTEGER;
ALTER TABLE person ADD COLUMN IF NOT EXISTS lift INTEGER;
ALTER TABLE person ADD COLUMN IF NOT EXISTS gives_comfort BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE person ADD COLUMN IF NOT EXISTS gives_candour BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE person ADD COLUMN IF NOT EXISTS gives_contacts BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE person ADD COLUMN IF NOT EXISTS gives_craft BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE person ADD COLUMN IF NOT EXISTS been_there BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE person ADD COLUMN IF NOT EXISTS last_contact DATE;
