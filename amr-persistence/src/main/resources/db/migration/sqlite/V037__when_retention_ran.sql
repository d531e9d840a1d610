-- On which business day it was last looked at what is kept too long, so that a clock that jumps destroys nothing.
CREATE TABLE retention_run (
    kreds_id TEXT NOT NULL PRIMARY KEY REFERENCES kreds (id),
    day      TEXT NOT NULL
) STRICT;
