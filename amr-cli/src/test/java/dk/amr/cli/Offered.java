package dk.amr.cli;

import dk.amr.cli.bootstrap.OpenInstallation;
import dk.amr.cli.console.settings.TokenFile;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.person.PersonRepository;
import java.nio.file.Path;
import java.time.LocalDate;

/** An office in whose outbox three offers wait. */
public final class Offered {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private Offered() {}

    /** An office with the register of the fixture, a network in Skanderborg, and offers of it. */
    public static Office office(Path folder) {
        Office office = Office.withRegister(folder);
        send(office);
        return office;
    }

    /** Establishes the network and sends the offers. */
    public static void send(Office office) {
        try (OpenInstallation open = office.open()) {
            Caller caller = caller(office, open);
            open.part(EstablishNetwork.class)
                    .establish(
                            caller,
                            new EstablishNetwork.Request(
                                    new KommunegruppeName("Skanderborg"),
                                    NamedColleague.at(new LoginName("chef@example.org")),
                                    DAY));
            open.part(SendOffers.class).send(caller, new SendOffers.Request(false, false));
        }
    }

    /** The path of the personal link of somebody of that given name. */
    public static String link(Office office, String given) {
        try (OpenInstallation open = office.open()) {
            Offer offer = open
                    .part(OfferRepository.class)
                    .ofKreds(caller(office, open).kreds())
                    .stream()
                    .filter(each -> open.part(PersonRepository.class)
                            .get(each.kreds(), each.person())
                            .name()
                            .given()
                            .equals(given))
                    .findFirst()
                    .orElseThrow();
            return "/svar/"
                    + open.part(PersonalLinks.class)
                            .secretFor(LinkPurpose.ANSWER_OFFER, offer.id().value())
                            .orElseThrow();
        }
    }

    private static Caller caller(Office office, OpenInstallation open) {
        String token = new TokenFile(office.home().resolve("token"))
                .read()
                .values()
                .iterator()
                .next();
        return open.part(Doorkeeper.class).byToken(token).orElseThrow().asCaller(Door.COMMAND, DAY);
    }
}
