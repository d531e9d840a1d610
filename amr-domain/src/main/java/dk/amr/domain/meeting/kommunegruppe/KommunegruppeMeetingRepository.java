package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where kommunegruppemøder are kept. One of another kreds is not found. */
public interface KommunegruppeMeetingRepository {

    Optional<KommunegruppeMeeting> find(KredsId kreds, KommunegruppeMeetingId id);

    /** Those of the group, by their start, then by id. */
    List<KommunegruppeMeeting> ofKommunegruppe(KredsId kreds, KommunegruppeId kommunegruppe);

    /** Those of the kreds that start no earlier than the first and before the second instant, by start, then by id. */
    List<KommunegruppeMeeting> between(KredsId kreds, Instant from, Instant until);

    /**
     * Keeps a new one, or a change. Refused: two of one group that start at the same time and are not cancelled ({@link
     * KommunegruppeMeetsThenAlready}), and a change from an older version.
     */
    void save(KommunegruppeMeeting meeting);
}
