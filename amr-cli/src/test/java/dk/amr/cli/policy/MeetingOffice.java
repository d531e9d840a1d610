package dk.amr.cli.policy;

import static dk.amr.cli.policy.F1Office.on;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.cli.Office;
import java.util.stream.Stream;

/** What an office does and asks about meetings, by command. */
final class MeetingOffice {

    static final String MEETING = "Skanderborg/2027-02-09";

    private MeetingOffice() {}

    static void planKommunegruppeMeeting(Office office, String group, String day) {
        on(
                        office,
                        "2027-01-04",
                        "kommunegruppe",
                        "plan-meeting",
                        group,
                        "--on",
                        day,
                        "--from",
                        "13:00",
                        "--to",
                        "15:00")
                .isDone();
    }

    static Office.Answer plan(Office office, String day, String from, String to, String... more) {
        return on(
                office,
                "2027-01-04",
                Stream.concat(
                                Stream.of(
                                        "meeting",
                                        "plan",
                                        "--network",
                                        "Skanderborg",
                                        "--on",
                                        day,
                                        "--from",
                                        from,
                                        "--to",
                                        to,
                                        "--theme",
                                        "Vold og trusler – forebyggelse",
                                        "--place",
                                        "Kulturhuset"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    static JsonNode show(Office office, String meeting, String day) {
        return on(office, day, "meeting", "show", meeting, "--format", "json")
                .isDone()
                .json();
    }

    static String guest(Office office, String given, String day, String field) {
        for (JsonNode guest : show(office, MEETING, day).get("guests")) {
            if (guest.get("name").asText().startsWith(given)) {
                return guest.get(field).asText();
            }
        }
        throw new AssertionError(given);
    }

    static JsonNode invite(Office office, String meeting, String day) {
        return on(office, day, "meeting", "invite", meeting, "--format", "json")
                .isDone()
                .json();
    }

    static String cadence(Office office, String day, String network) {
        JsonNode report = on(office, day, "report", "cadence", "--year", "2027", "--format", "json")
                .isDone()
                .json();
        for (JsonNode line : report.get("networks")) {
            if (line.get("network").asText().equals(network)) {
                return "held %s, planned %s, minimum %s, maximum %s, %s, needed by %s"
                        .formatted(
                                line.get("held"),
                                line.get("planned"),
                                line.get("minimum"),
                                line.get("maximum"),
                                line.get("status").asText(),
                                line.get("nextNeededBy").asText());
            }
        }
        throw new AssertionError(network);
    }
}
