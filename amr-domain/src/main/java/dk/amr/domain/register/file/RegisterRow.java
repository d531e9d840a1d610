package dk.amr.domain.register.file;

import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.Ending;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Seat;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Period;
import dk.amr.domain.workplace.PNumber;
import dk.amr.domain.workplace.Profile;
import dk.amr.domain.workplace.Staffing;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a register file says: a person, perhaps a membership, perhaps a workplace, perhaps a mandate there.
 */
public record RegisterRow(
        int number,
        PersonName name,
        @Nullable MemberNumber memberNumber,
        Contact contact,
        @Nullable MembershipEntry membership,
        @Nullable WorkplaceEntry workplace,
        @Nullable MandateEntry mandate) {

    /** A membership; the kreds is absent where the file leaves it out, and then it is the one that reads the file. */
    public record MembershipEntry(@Nullable KredsName kreds, Period period) {}

    /** A workplace as the file describes it. */
    public record WorkplaceEntry(
            WorkplaceName name,
            MunicipalityCode municipality,
            @Nullable PNumber pNumber,
            Profile profile,
            Staffing staffing) {

        /** By what the workplace is known: its P-number, else its name and municipality. */
        public String key() {
            return pNumber == null ? "N " + municipality + " " + name.key() : "P " + pNumber.value();
        }
    }

    /**
     * A mandate as the file describes it; it counts as a mandate of the row's person at the row's workplace.
     *
     * @param absences long absences, which count for a mandate that is new here; a known one keeps its own
     * @param isTermTold whether the file tells the term, which is otherwise the usual one
     */
    public record MandateEntry(
            MandateRole role,
            @Nullable WorkplaceName unit,
            Election election,
            Term term,
            boolean isTermTold,
            @Nullable Ending ending,
            @Nullable LocalDate courseCompletedOn,
            List<Period> absences) {

        public MandateEntry {
            absences = List.copyOf(absences);
        }

        /** From its start to its last day, by term or earlier end. */
        public Period period() {
            LocalDate last = term.lastDay().orElse(null);
            LocalDate ended = ending == null ? null : ending.lastDay();
            boolean endsEarly = ended != null && (last == null || ended.isBefore(last));
            return Period.through(term.startsOn(), endsEarly ? ended : last);
        }

        /** The term, unless the file leaves it out and the known one is of a kind that no column can tell. */
        public Term termOr(Term known) {
            return isTermTold || known.months() != null ? term : known;
        }

        /** Whether it is a mandate in that seat from that day. */
        public boolean isSameAs(Mandate mandate, WorkplaceId workplace) {
            return mandate.seat().isSameAs(new Seat(role, workplace, unit))
                    && mandate.startsOn().equals(term.startsOn());
        }
    }

    /** E-mail address and name in one key, where there is an address (D28). */
    public Optional<String> emailAndName() {
        return Optional.ofNullable(contact.email()).map(email -> email.value() + " " + name.key());
    }

    /** Name and workplace in one key, where there is a workplace (D28). */
    public Optional<String> nameAndWorkplace() {
        return Optional.ofNullable(workplace).map(place -> name.key() + " " + place.key());
    }

    @Override
    public String toString() {
        return "RegisterRow[" + number + "]";
    }
}
