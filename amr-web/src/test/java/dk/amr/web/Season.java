package dk.amr.web;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.sending.RecordAnswer;
import java.time.LocalDate;

/** Brings fixture F1 to where it stands on the first day of 2027, by doing what the office and the consultant did. */
public final class Season {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 2);

    private final RunningWeb web;
    private final Account consultant;

    private Season(RunningWeb web) {
        this.web = web;
        this.consultant = web.account(Role.CONSULTANT);
    }

    /** Networks in Skanderborg and Aarhus, but not on Samsø; four said yes and one said no. */
    public static Season in(RunningWeb web) {
        Season season = new Season(web);
        season.establish("Skanderborg");
        season.establish("Aarhus");
        season.answer("carla@example.org", Answer.ACCEPTED, LocalDate.of(2026, 5, 10));
        season.answer("finn@example.org", Answer.ACCEPTED, LocalDate.of(2026, 5, 11));
        season.answer("hans@example.org", Answer.ACCEPTED, LocalDate.of(2026, 5, 11));
        season.answer("gry@example.org", Answer.DECLINED, LocalDate.of(2026, 5, 12));
        season.answer("dan@example.org", Answer.ACCEPTED, LocalDate.of(2026, 6, 10));
        return season;
    }

    /** Who leads both networks. */
    public Account consultant() {
        return consultant;
    }

    public String network(String kommunegruppe) {
        return web.get(ListNetworks.class).list(office(RunningWeb.TODAY)).networks().stream()
                .filter(line -> line.kommunegruppe().value().equals(kommunegruppe))
                .map(line -> line.network().id().value().toString())
                .findFirst()
                .orElseThrow();
    }

    public String person(String name) {
        return web.scriptOf(Role.OFFICE_ADMIN)
                .read("/people?q=" + name)
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private void establish(String kommunegruppe) {
        web.get(EstablishNetwork.class)
                .establish(
                        office(MAY),
                        new EstablishNetwork.Request(
                                new KommunegruppeName(kommunegruppe), NamedColleague.at(consultant.login()), MAY));
    }

    private void answer(String person, Answer answer, LocalDate day) {
        web.get(RecordAnswer.class).record(office(day), new RecordAnswer.Request(person, answer, day));
    }

    private Caller office(LocalDate day) {
        return web.account(Role.OFFICE_ADMIN).asCaller(Door.COMMAND, day);
    }
}
