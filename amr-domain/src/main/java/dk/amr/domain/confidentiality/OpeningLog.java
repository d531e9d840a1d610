package dk.amr.domain.confidentiality;

/** Where openings are written down; they are only ever added. */
public interface OpeningLog {

    /** Keeps the record; where it cannot be kept, this throws and nothing is opened. */
    void add(Opening opening);
}
