-- How an event is known, when the person learned of it, and its place in the order where it has no date.
ALTER TABLE event ADD COLUMN IF NOT EXISTS basis VARCHAR;
ALTER TABLE event ADD COLUMN IF NOT EXISTS learned_typed VARCHAR;
ALTER TABLE event ADD COLUMN IF NOT EXISTS learned_edtf VARCHAR;
ALTER TABLE event ADD COLUMN IF NOT EXISTS learned_earliest TIMESTAMP;
ALTER TABLE event ADD COLUMN IF NOT EXISTS learned_latest TIMESTAMP;
ALTER TABLE event ADD COLUMN IF NOT EXISTS order_typed VARCHAR;
ALTER TABLE event ADD COLUMN IF NOT EXISTS order_bound VARCHAR;
