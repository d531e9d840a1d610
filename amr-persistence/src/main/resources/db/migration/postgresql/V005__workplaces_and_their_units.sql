CREATE TABLE workplace (
    id           UUID NOT NULL,
    kreds_id     UUID NOT NULL REFERENCES kreds (id),
    name         TEXT NOT NULL,
    name_key     TEXT COLLATE "C" NOT NULL,
    sort_key     TEXT COLLATE "C" NOT NULL,
    p_number     TEXT COLLATE "C",
    kind         TEXT,
    target_group TEXT,
    employer     TEXT,
    employees    INTEGER CHECK (employees >= 0),
    amr_seats    INTEGER CHECK (amr_seats >= 0),
    version      INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT workplace_p_number UNIQUE (kreds_id, p_number),
    PRIMARY KEY (id)
);

CREATE INDEX workplace_by_name ON workplace (kreds_id, name_key);

CREATE TABLE workplace_word (
    kreds_id     UUID NOT NULL,
    word         TEXT COLLATE "C" NOT NULL,
    workplace_id UUID NOT NULL REFERENCES workplace (id),
    PRIMARY KEY (kreds_id, word, workplace_id)
);

CREATE INDEX workplace_word_by_workplace ON workplace_word (workplace_id);

-- Where a workplace lies, and when (E3).
CREATE TABLE workplace_location (
    workplace_id UUID NOT NULL REFERENCES workplace (id),
    from_on      DATE NOT NULL,
    until_on     DATE,
    municipality TEXT NOT NULL,
    PRIMARY KEY (workplace_id, from_on),
    CHECK (until_on IS NULL OR until_on > from_on)
);

-- unit_key is the empty text for the workplace as a whole, so that a mandate always points at a row.
CREATE TABLE workplace_unit (
    workplace_id UUID NOT NULL REFERENCES workplace (id),
    unit_key     TEXT COLLATE "C" NOT NULL,
    name         TEXT NOT NULL,
    PRIMARY KEY (workplace_id, unit_key)
);
