package dk.amr.domain.register.file;

import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.EndReason;
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

    /**
     * A membership. What the file leaves out stays as registered; for one that is not registered the kreds is the one
     * that reads the file, the first day is since ever, and there is no last day.
     *
     * @param left the last day, included
     * @param isLeftTold whether the file tells of last days at all; then none means that the person is a member still
     */
    public record MembershipEntry(
            @Nullable KredsName kreds,
            @Nullable LocalDate joined,
            @Nullable LocalDate left,
            boolean isLeftTold) {

        public MembershipEntry {
            Period.through(joined == null ? Period.SINCE_EVER : joined, left);
        }

        /** When it is, with what is left out taken from the one that it corrects. */
        public Period over(@Nullable Period registered) {
            LocalDate first = registered == null ? Period.SINCE_EVER : registered.from();
            LocalDate last = registered == null ? null : registered.last().orElse(null);
            return Period.through(joined == null ? first : joined, isLeftTold ? left : last);
        }
    }

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
     * @param isUnitTold whether the file tells of units at all
     * @param termTold whether the file tells the term, which is otherwise the usual one
     */
    public record MandateEntry(
            MandateRole role,
            @Nullable WorkplaceName unit,
            boolean isUnitTold,
            Election election,
            Term term,
            Telling termTold,
            @Nullable EndingEntry ending,
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
            return switch (termTold) {
                case TOLD -> term.orAgreedAs(known);
                case EMPTY -> known.months() == null ? known : term.orAgreedAs(known);
                case NO_COLUMN -> known;
            };
        }

        /** The end that the file tells, for the reason that is known where it gives none; absent if it tells no end. */
        public @Nullable Ending endingOr(@Nullable Ending known) {
            if (ending == null) {
                return known;
            }
            EndReason unsaid = known == null ? EndReason.OTHER : known.reason();
            return new Ending(ending.lastDay(), ending.reason() == null ? unsaid : ending.reason());
        }

        /** Whether it is a mandate in that seat from that day; in any unit, where the file tells of none. */
        public boolean isSameAs(Mandate mandate, WorkplaceId workplace) {
            Seat seat =
                    new Seat(role, workplace, isUnitTold ? unit : mandate.seat().unit());
            return mandate.seat().isSameAs(seat) && mandate.startsOn().equals(term.startsOn());
        }
    }

    /** The end of a mandate; the reason is absent where the file gives none. */
    public record EndingEntry(LocalDate lastDay, @Nullable EndReason reason) {}

    /** How a file tells of something: in so many words, by an empty cell, or not at all. */
    public enum Telling {
        TOLD,
        EMPTY,
        NO_COLUMN
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
