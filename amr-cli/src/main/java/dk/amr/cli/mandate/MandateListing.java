package dk.amr.cli.mandate;

import dk.amr.cli.console.output.Listing;
import dk.amr.domain.directory.MandateLine;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.MandateState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mandates in rows. */
final class MandateListing {

    private MandateListing() {}

    static Listing<MandateLine> of(List<MandateLine> lines, LocalDate day) {
        return new Listing<>("mandates", lines)
                .column("person", "Navn", "Name", line -> line.person().full())
                .column(
                        "role",
                        "Hverv",
                        "Role",
                        line -> word(line.mandate().seat().role()))
                .column("workplace", "Arbejdsplads", "Workplace", MandateLine::workplace)
                .column("unit", "Enhed", "Unit", line -> line.mandate().seat().unit())
                .column("municipality", "Kommune", "Municipality", MandateListing::municipality)
                .column("kommunegruppe", "Kommunegruppe", "Kommunegruppe", MandateLine::kommunegruppe)
                .column("from", "Fra", "From", line -> line.mandate().startsOn())
                .column("lastDay", "Sidste dag", "Last day", MandateListing::lastDay)
                .column("state", "Status", "State", line -> word(line.mandate().stateOn(day)))
                .column("isMember", "Medlem", "Member", MandateLine::isMember)
                .column("id", "Id", "Id", line -> line.mandate().id().value());
    }

    private static String municipality(MandateLine line) {
        return Municipalities.of(line.municipality()).name();
    }

    private static @Nullable LocalDate lastDay(MandateLine line) {
        return line.mandate().lastDay().orElse(null);
    }

    private static Listing.Word word(MandateRole role) {
        return Listing.Word.of(role, role.title());
    }

    private static Listing.Word word(MandateState state) {
        return Listing.Word.of(state, state.title());
    }
}
