package dk.amr.persistence.correspondence;

import dk.amr.domain.correspondence.OutboxQuery;

/** Which messages are asked for, in SQL, as {@link OutboxQuery.Which#includes} tells it. */
final class OutboxConditions {

    private static final String FAILED =
            "state IN ('UNDERWAY', 'FAILED') AND (state = 'FAILED' OR changed_at < :lostBefore)";
    private static final String WAITING = "(state = 'WAITING' OR (state = 'UNDERWAY' AND changed_at >= :lostBefore))";

    private OutboxConditions() {}

    static String of(OutboxQuery.Which which) {
        return switch (which) {
            case ALL -> "1 = 1";
            case WAITING -> WAITING;
            case FAILED -> FAILED;
            case DELIVERED -> "state = 'DELIVERED'";
            case DROPPED -> "state = 'DROPPED'";
        };
    }
}
