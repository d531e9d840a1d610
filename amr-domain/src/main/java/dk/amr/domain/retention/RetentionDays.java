package dk.amr.domain.retention;

import dk.amr.domain.kreds.KredsId;
import java.time.LocalDate;
import java.util.Optional;

/** Where it is kept on which business day retention last ran. */
public interface RetentionDays {

    /** Absent where it never ran. */
    Optional<LocalDate> last(KredsId kreds);

    void ran(KredsId kreds, LocalDate day);
}
