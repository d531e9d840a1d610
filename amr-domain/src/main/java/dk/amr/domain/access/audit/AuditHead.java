package dk.amr.domain.access.audit;

/** The end of the trail: how many events there are, and the seal of the last. */
public record AuditHead(long number, String seal) {

    /** The trail before its first event. */
    public static final AuditHead START = new AuditHead(0, "");
}
