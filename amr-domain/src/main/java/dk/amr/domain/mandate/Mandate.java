package dk.amr.domain.mandate;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An office that somebody holds at a workplace, from its start to the end of its term or an earlier end. */
public record Mandate(
        MandateId id,
        KredsId kreds,
        PersonId person,
        Seat seat,
        Election election,
        Term term,
        Registration registration,
        @Nullable EndReason rejectedFor,
        @Nullable Ending ending,
        List<Period> absences,
        @Nullable LocalDate courseCompletedOn,
        Version version) {

    public Mandate {
        absences = List.copyOf(absences);
        TermRules.check(seat.role(), election, term);
        registration.mustFit(rejectedFor);
        if (ending != null && ending.lastDay().isBefore(term.startsOn())) {
            throw new MandateEndsBeforeItStarts();
        }
    }

    /** A registered mandate, with nothing known of it but its election. */
    public static Mandate of(MandateId id, KredsId kreds, PersonId person, Seat seat, Election election, Term term) {
        return new Mandate(
                id,
                kreds,
                person,
                seat,
                election,
                term,
                Registration.REGISTERED,
                null,
                null,
                List.of(),
                null,
                Version.NEW);
    }

    public LocalDate startsOn() {
        return term.startsOn();
    }

    /** The last day, included: the end of the term, or the day it ended before that; empty when there is no end. */
    public Optional<LocalDate> lastDay() {
        return ending == null ? term.lastDay() : Optional.of(ending.within(term));
    }

    public Period period() {
        return Period.through(startsOn(), lastDay().orElse(null));
    }

    /** Where the mandate stands on the day: once it is registered, it follows from the dates alone. */
    public MandateState stateOn(LocalDate day) {
        if (registration != Registration.REGISTERED) {
            return registration == Registration.AWAITED ? MandateState.REPORTED : MandateState.REJECTED;
        }
        if (day.isBefore(startsOn())) {
            return MandateState.UPCOMING;
        }
        if (!period().includes(day)) {
            return ending == null || !lastDay().equals(Optional.of(ending.lastDay()))
                    ? MandateState.EXPIRED
                    : MandateState.ENDED;
        }
        return absences.stream().anyMatch(absence -> absence.includes(day))
                ? MandateState.LONG_ABSENCE
                : MandateState.ACTIVE;
    }

    /** Whether the person died, so that nobody is to be written to. */
    public boolean isEndedByDeath() {
        return ending != null && ending.reason() == EndReason.DEATH;
    }

    public boolean isRegistered() {
        return registration == Registration.REGISTERED;
    }

    /** Whether there is nothing more to come of it: its last day has passed, or it was rejected. */
    public boolean isOver(LocalDate day) {
        return registration == Registration.REJECTED
                || lastDay().filter(day::isAfter).isPresent();
    }

    /** Whether it counts on the day: registered, begun, not over and not on long absence (P1, E15). */
    public boolean isActive(LocalDate day) {
        return stateOn(day) == MandateState.ACTIVE;
    }

    /** Whether the same person goes on in the same seat the day after the earlier one's last (R5, D27). */
    public boolean continues(Mandate earlier) {
        return registration != Registration.REJECTED
                && earlier.registration != Registration.REJECTED
                && person.equals(earlier.person)
                && seat.isSameAs(earlier.seat)
                && earlier.lastDay().map(day -> day.plusDays(1)).equals(Optional.of(startsOn()));
    }

    /** The mandate as an election that is only reported. */
    public Mandate awaited() {
        return with(Registration.AWAITED, null);
    }

    /** The mandate with its election registered; when it was reported stays (E14). */
    public Mandate activated() {
        registration.mustBe(Registration.AWAITED);
        return with(Registration.REGISTERED, null);
    }

    /** The mandate as one that never was. */
    public Mandate rejected(EndReason reason) {
        registration.mustBe(Registration.AWAITED);
        return with(Registration.REJECTED, reason);
    }

    /** The mandate with that end; a later correction of the day or the reason takes the place of the earlier. */
    public Mandate endedOn(LocalDate lastDay, EndReason reason) {
        registration.mustBe(Registration.REGISTERED);
        if (term.lastDay().filter(lastDay::isAfter).isPresent()) {
            throw new TermIsOverByThen();
        }
        return with(election, term, new Ending(lastDay, reason), absences, courseCompletedOn);
    }

    /** The mandate with its holder away from that day on (E15). */
    public Mandate pausedFrom(LocalDate day) {
        if (!isActive(day)) {
            throw new OnlyAnActiveMandateIsPaused();
        }
        return away(Stream.concat(absences.stream(), Stream.of(Period.from(day))));
    }

    /** The mandate with its holder back from that day on. */
    public Mandate resumedOn(LocalDate day) {
        Period open = absences.stream()
                .filter(absence -> absence.until() == null && day.isAfter(absence.from()))
                .findFirst()
                .orElseThrow(OnlyAPausedMandateIsResumed::new);
        return away(absences.stream().map(each -> each.equals(open) ? new Period(open.from(), day) : each));
    }

    /** The mandate as the union's register now tells, and registered with that; the absences recorded here stay. */
    public Mandate asRegistered(
            Election newElection, Term newTerm, @Nullable Ending newEnding, @Nullable LocalDate course) {
        Ending end = newEnding == null ? ending : newEnding;
        return with(newElection.orKnown(election), newTerm, end, absences, course == null ? courseCompletedOn : course)
                .with(Registration.REGISTERED, null);
    }

    /** The mandate with these absences, as another register has recorded them. */
    public Mandate awayDuring(List<Period> recorded) {
        return away(recorded.stream());
    }

    /** The mandate with what was wrong put right; everything that follows from its dates moves with them. */
    public Mandate corrected(Correction correction) {
        if (registration == Registration.REJECTED) {
            throw new RejectedMandateStaysAsItIs();
        }
        return with(correction.of(election), correction.of(term), ending, absences, courseCompletedOn);
    }

    private Mandate away(Stream<Period> newAbsences) {
        return with(election, term, ending, newAbsences.toList(), courseCompletedOn);
    }

    private Mandate with(
            Election held, Term elected, @Nullable Ending end, List<Period> away, @Nullable LocalDate course) {
        return new Mandate(
                id, kreds, person, seat, held, elected, registration, rejectedFor, end, away, course, version);
    }

    private Mandate with(Registration decided, @Nullable EndReason why) {
        return new Mandate(
                id, kreds, person, seat, election, term, decided, why, ending, absences, courseCompletedOn, version);
    }

    @Override
    public String toString() {
        return "Mandate[" + id.value() + "]";
    }
}
