package dk.amr.domain.access.audit;

/** Follows a trail that nobody adds to, such as that of a copy, up to its head. */
public final class TrailCheck {

    private final AuditHead head;
    private final AuditChain chain;

    public TrailCheck(AuditSeal seal, AuditHead head) {
        this.head = head;
        this.chain = new AuditChain(seal, head);
    }

    public void follow(AuditEvent event) {
        chain.follow(event);
    }

    /** Whether every event was there, as it was sealed, and no more. */
    public boolean isWhole() {
        return chain.finding(head).isIntact();
    }
}
