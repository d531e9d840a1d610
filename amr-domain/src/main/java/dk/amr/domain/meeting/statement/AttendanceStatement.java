package dk.amr.domain.meeting.statement;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.person.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The network meetings of one person, to be pressed on paper. Why somebody did not come is nobody's business.
 *
 * @param on the day up to which it tells
 * @param networks in the order of the Danish alphabet
 */
public record AttendanceStatement(PersonName name, KredsName kreds, LocalDate on, List<OfNetwork> networks) {

    /** The meetings of one network, by their start. */
    public record OfNetwork(KommunegruppeName network, List<Line> meetings) {

        public OfNetwork {
            meetings = List.copyOf(meetings);
        }

        /** How many the person came to. */
        public int attended() {
            return (int)
                    meetings.stream().filter(each -> each.presence().isThere()).count();
        }

        /** The minutes of those that the person was at from beginning to end. */
        public int minutes() {
            return meetings.stream()
                    .map(Line::minutes)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }

    /**
     * One meeting.
     *
     * @param themes their titles
     * @param minutes how long it lasted, if the person was there all the time; absent otherwise
     */
    public record Line(
            LocalDate day,
            List<String> themes,
            Presence presence,
            @Nullable Integer minutes) {

        public Line {
            themes = List.copyOf(themes);
        }
    }

    public AttendanceStatement {
        networks = List.copyOf(networks);
    }

    /** How many meetings the person came to. */
    public int attended() {
        return networks.stream().mapToInt(OfNetwork::attended).sum();
    }

    /** The minutes of all meetings that the person was at from beginning to end. */
    public int minutes() {
        return networks.stream().mapToInt(OfNetwork::minutes).sum();
    }

    @Override
    public String toString() {
        return "AttendanceStatement";
    }
}
