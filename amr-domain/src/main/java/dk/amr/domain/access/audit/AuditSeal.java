package dk.amr.domain.access.audit;

/** Seals an event to its place and its predecessor, with a key that is kept outside the database. */
public interface AuditSeal {

    /** The seal of the event with that number and canonical form, after the one that has the previous seal. */
    String seal(long number, String previous, String canonical);
}
