package dk.amr.domain.retention;

import dk.amr.domain.kreds.KredsId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The days of retention in memory. */
public final class InMemoryRetentionDays implements RetentionDays {

    private final Map<KredsId, LocalDate> days = new HashMap<>();

    @Override
    public Optional<LocalDate> last(KredsId kreds) {
        return Optional.ofNullable(days.get(kreds));
    }

    @Override
    public void ran(KredsId kreds, LocalDate day) {
        days.put(kreds, day);
    }
}
