package dk.amr.domain.report.attendance;

import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.report.Ratio;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Attendance at the network meetings of a year that were held by a day.
 *
 * @param total of the kreds, named by nothing
 * @param networks in the order of the Danish alphabet
 * @param evaluation what those present answered in the whole kreds; nothing where there are too few answers
 */
public record AttendanceReport(int year, LocalDate asOf, Row total, List<Row> networks, EvaluationTally evaluation) {

    /**
     * The figures of one network, or of several whose own would be too small to show.
     *
     * @param name that of the kommunegruppe; empty for the total
     * @param meetings how many were held
     * @param invited invitations to them that were not taken back; absent, as what follows, where it tells of somebody
     * @param present who came, for all or part of the time
     * @param regrets those who said no, by reason
     * @param noLeaderSupport those who could not get time off (S52)
     */
    public record Row(
            String name,
            int meetings,
            @Nullable Integer invited,
            @Nullable Integer present,
            @Nullable Map<RegretReason, Integer> regrets,
            @Nullable Integer noShow,
            @Nullable Integer noLeaderSupport) {

        public Row {
            regrets = regrets == null ? null : Collections.unmodifiableMap(new EnumMap<>(regrets));
        }

        /** Present of invited; absent where the figures are. */
        public Optional<Ratio> ratio() {
            return present == null || invited == null ? Optional.empty() : Optional.of(new Ratio(present, invited));
        }
    }

    public AttendanceReport {
        networks = List.copyOf(networks);
    }
}
