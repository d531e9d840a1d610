-- What its owner is called, by colleagues and by AMRs; nothing while nobody has said.
ALTER TABLE account ADD COLUMN called TEXT CHECK (length(called) BETWEEN 1 AND 120);
