package dk.amr.web.statement;

import dk.amr.domain.meeting.statement.AttendanceStatement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The network meetings that somebody has been to; why another was missed is nobody's business. */
record StatementView(String name, LocalDate on, int attended, int minutes, List<NetworkView> networks) {

    /** The meetings of one network. */
    record NetworkView(String network, int attended, int minutes, List<MeetingView> meetings) {

        static NetworkView from(AttendanceStatement.OfNetwork network) {
            return new NetworkView(
                    network.network().value(),
                    network.attended(),
                    network.minutes(),
                    network.meetings().stream()
                            .filter(line -> line.presence().isThere())
                            .map(MeetingView::from)
                            .toList());
        }
    }

    /** One meeting; the minutes are null when the person was there part of the time. */
    record MeetingView(
            LocalDate day, List<String> themes, @Nullable Integer minutes) {

        static MeetingView from(AttendanceStatement.Line line) {
            return new MeetingView(line.day(), line.themes(), line.minutes());
        }
    }

    static StatementView from(AttendanceStatement statement) {
        return new StatementView(
                statement.name().full(),
                statement.on(),
                statement.attended(),
                statement.minutes(),
                statement.networks().stream()
                        .filter(network -> network.attended() > 0)
                        .map(NetworkView::from)
                        .toList());
    }

    @Override
    public String toString() {
        return "StatementView";
    }
}
