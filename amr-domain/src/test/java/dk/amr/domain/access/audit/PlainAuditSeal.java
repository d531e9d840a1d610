package dk.amr.domain.access.audit;

/** A seal that anybody can make, for tests alone. */
public final class PlainAuditSeal implements AuditSeal {

    @Override
    public String seal(long number, String previous, String canonical) {
        return number + "-" + Integer.toHexString((previous + "\n" + canonical).hashCode());
    }
}
