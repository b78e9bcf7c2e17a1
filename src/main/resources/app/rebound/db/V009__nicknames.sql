-- What else people call somebody, one a line; a printout with pseudonyms looks for these too.
ALTER TABLE person ADD COLUMN IF NOT EXISTS nicknames VARCHAR DEFAULT '' NOT NULL;
