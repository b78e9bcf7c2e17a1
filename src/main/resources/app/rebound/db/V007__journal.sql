-- What the journal gained: tags (one a line), the minutes of a timed session, the words by which a text names what it
-- links to, templates of one's own; attachments whose content lies in files beside the database; and the file of the
-- search index, which is derived from all else and so is neither a noun nor hashed.
ALTER TABLE entry ADD COLUMN IF NOT EXISTS tags VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE entry ADD COLUMN IF NOT EXISTS minutes INTEGER;
ALTER TABLE link ADD COLUMN IF NOT EXISTS label VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE attachment ALTER COLUMN content SET NULL;
ALTER TABLE attachment ADD COLUMN IF NOT EXISTS of_noun VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE attachment ADD COLUMN IF NOT EXISTS of_id UUID;
ALTER TABLE attachment ADD COLUMN IF NOT EXISTS bytes BIGINT DEFAULT 0 NOT NULL;
CREATE INDEX IF NOT EXISTS attachment_of ON attachment (of_id, place);
CREATE INDEX IF NOT EXISTS attachment_deleted ON attachment (deleted_at, id);

CREATE TABLE IF NOT EXISTS entry_template (
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
    title VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS entry_template_deleted ON entry_template (deleted_at, id);
CREATE INDEX IF NOT EXISTS entry_template_place ON entry_template (place);

CREATE TABLE IF NOT EXISTS index_file (
    name VARCHAR PRIMARY KEY,
    content BLOB NOT NULL
);

-- The words of one's own that the spelling lets pass.
CREATE TABLE IF NOT EXISTS own_word (
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
    word VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX IF NOT EXISTS own_word_deleted ON own_word (deleted_at, id);
-- The order in which the journal is read, the tags in use, and the names that a link can be completed from: each is
-- read from the index alone, without the entries' texts.
CREATE INDEX IF NOT EXISTS entry_order ON entry (local_day DESC, local_time DESC NULLS LAST, id DESC, deleted_at);
CREATE INDEX IF NOT EXISTS entry_tags ON entry (tags, deleted_at, local_day, local_time, id);
CREATE INDEX IF NOT EXISTS entry_title ON entry (title, deleted_at, id);
-- What Today asks for by the day.
ALTER TABLE good_thing ADD COLUMN IF NOT EXISTS told_on DATE;
CREATE INDEX IF NOT EXISTS good_thing_day ON good_thing (on_day);
CREATE INDEX IF NOT EXISTS check_in_day ON check_in (on_day);
CREATE INDEX IF NOT EXISTS step_to_take_due ON step_to_take (due);
CREATE INDEX IF NOT EXISTS feedback_second ON feedback (second_on);
-- The search reads what was written since it last looked, by the number of the write.
CREATE INDEX IF NOT EXISTS setback_clock ON setback (clock);
CREATE INDEX IF NOT EXISTS answer_clock ON answer (clock);
CREATE INDEX IF NOT EXISTS answer_part_clock ON answer_part (clock);
CREATE INDEX IF NOT EXISTS event_clock ON event (clock);
CREATE INDEX IF NOT EXISTS person_clock ON person (clock);
CREATE INDEX IF NOT EXISTS entry_clock ON entry (clock);
CREATE INDEX IF NOT EXISTS link_clock ON link (clock);
CREATE INDEX IF NOT EXISTS attachment_clock ON attachment (clock);
CREATE INDEX IF NOT EXISTS reason_clock ON reason (clock);
CREATE INDEX IF NOT EXISTS lesson_clock ON lesson (clock);
CREATE INDEX IF NOT EXISTS feedback_clock ON feedback (clock);
CREATE INDEX IF NOT EXISTS ledger_line_clock ON ledger_line (clock);
CREATE INDEX IF NOT EXISTS work_session_clock ON work_session (clock);
CREATE INDEX IF NOT EXISTS ask_clock ON ask (clock);
CREATE INDEX IF NOT EXISTS outreach_clock ON outreach (clock);
CREATE INDEX IF NOT EXISTS story_clock ON story (clock);
CREATE INDEX IF NOT EXISTS option_idea_clock ON option_idea (clock);
CREATE INDEX IF NOT EXISTS goal_clock ON goal (clock);
CREATE INDEX IF NOT EXISTS milestone_clock ON milestone (clock);
CREATE INDEX IF NOT EXISTS step_to_take_clock ON step_to_take (clock);
CREATE INDEX IF NOT EXISTS project_clock ON project (clock);
CREATE INDEX IF NOT EXISTS move_clock ON move (clock);
CREATE INDEX IF NOT EXISTS application_clock ON application (clock);
CREATE INDEX IF NOT EXISTS check_in_clock ON check_in (clock);
CREATE INDEX IF NOT EXISTS good_thing_clock ON good_thing (clock);
CREATE INDEX IF NOT EXISTS help_line_clock ON help_line (clock);
CREATE INDEX IF NOT EXISTS entry_template_clock ON entry_template (clock);
CREATE INDEX IF NOT EXISTS own_word_clock ON own_word (clock);
