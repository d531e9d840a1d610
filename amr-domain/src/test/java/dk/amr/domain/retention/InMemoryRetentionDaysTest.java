package dk.amr.domain.retention;

final class InMemoryRetentionDaysTest implements RetentionDaysContract {

    private final RetentionDays days = new InMemoryRetentionDays();

    @Override
    public RetentionDays days() {
        return days;
    }
}
