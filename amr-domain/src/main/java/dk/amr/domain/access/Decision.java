package dk.amr.domain.access;

/** What the policy answers. */
public enum Decision {
    ALLOW,
    /** No, and the one who asks may know that there is something to be had. */
    DENY,
    /** No, and nothing may tell that there is anything. */
    CONCEAL
}
