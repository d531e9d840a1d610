package dk.amr.domain.register;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.Person;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes of a file that whoever reads it in may not expect: in order, and no fault of any row.
 *
 * @param pastMandates how many of the mandates that are new or changed are over on the day
 * @param withoutEmail how many get a mandate as AMR, now or later, and have no e-mail address to send an offer to
 * @param placesNotKept how many rows name a workplace and no role: the workplace is registered, not that somebody works
 *     there
 */
public record Caveats(int pastMandates, int withoutEmail, int placesNotKept) {

    public static final Caveats NONE = new Caveats(0, 0, 0);

    /** Of one person, as the register will have them, by the rows that were taken over. */
    static Caveats of(Person person, Collection<Mandate> saved, Collection<RegisterRow> taken, LocalDate day) {
        boolean becomesAmr =
                saved.stream().anyMatch(mandate -> mandate.seat().role() == MandateRole.AMR && !mandate.isOver(day));
        return new Caveats(
                (int) saved.stream().filter(mandate -> mandate.isOver(day)).count(),
                becomesAmr && person.contact().email() == null ? 1 : 0,
                (int) taken.stream()
                        .filter(row -> row.workplace() != null && row.mandate() == null)
                        .count());
    }

    Caveats plus(Caveats other) {
        return new Caveats(
                pastMandates + other.pastMandates,
                withoutEmail + other.withoutEmail,
                placesNotKept + other.placesNotKept);
    }

    /** A sentence for each that there is. */
    public List<Sentence> sentences() {
        return Stream.of(
                        said(
                                withoutEmail,
                                new Sentence(
                                        "1 AMR har ingen e-mailadresse, og et tilbud kan ikke sendes dertil. Skriv den i filen, eller bagefter på"
                                                + " personens side.",
                                        "1 AMR has no e-mail address, and no offer can be sent there. Enter it in the file, or afterwards on the page"
                                                + " of the person."),
                                new Sentence(
                                        " AMR har ingen e-mailadresse, og tilbud kan ikke sendes til dem. Skriv adresserne i filen, eller bagefter på"
                                                + " personernes sider.",
                                        " AMRs have no e-mail address, and no offers can be sent to them. Enter the addresses in the file, or"
                                                + " afterwards on the pages of the people.")),
                        said(
                                pastMandates,
                                new Sentence(
                                        "1 af hvervene er slut. Det kommer med som historie og giver intet tilbud.",
                                        "1 of the mandates is over. It is kept as history and gives no offer."),
                                new Sentence(
                                        " af hvervene er slut. De kommer med som historie og giver intet tilbud.",
                                        " of the mandates are over. They are kept as history and give no offer.")),
                        said(
                                placesNotKept,
                                new Sentence(
                                        "1 række har en arbejdsplads, men intet hverv. At personen arbejder der, bliver ikke gemt.",
                                        "1 row has a workplace and no role. That the person works there is not kept."),
                                new Sentence(
                                        " rækker har en arbejdsplads, men intet hverv. At personerne arbejder der, bliver ikke gemt.",
                                        " rows have a workplace and no role. That the people work there is not kept.")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Sentence> said(int number, Sentence one, Sentence many) {
        return switch (number) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(one);
            default -> Optional.of(new Sentence(number + many.danish(), number + many.english()));
        };
    }
}
