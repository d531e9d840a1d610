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
        @Nullable Ending ending,
        List<Period> absences,
        @Nullable LocalDate courseCompletedOn,
        Version version) {

    public Mandate {
        absences = List.copyOf(absences);
        TermRules.check(seat.role(), election, term);
        if (ending != null && ending.lastDay().isBefore(term.startsOn())) {
            throw new MandateEndsBeforeItStarts();
        }
    }

    public static Mandate of(MandateId id, KredsId kreds, PersonId person, Seat seat, Election election, Term term) {
        return new Mandate(id, kreds, person, seat, election, term, null, List.of(), null, Version.NEW);
    }

    public LocalDate startsOn() {
        return term.startsOn();
    }

    /** The last day, included: the end of the term, or the day it ended before that; empty when there is no end. */
    public Optional<LocalDate> lastDay() {
        Optional<LocalDate> ofTerm = term.lastDay();
        if (ending == null) {
            return ofTerm;
        }
        return Optional.of(ofTerm.filter(day -> day.isBefore(ending.lastDay())).orElse(ending.lastDay()));
    }

    public Period period() {
        return Period.through(startsOn(), lastDay().orElse(null));
    }

    /** Where the mandate stands on the day: it follows from the dates alone. */
    public MandateState stateOn(LocalDate day) {
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

    /** Whether it counts on the day: begun, not over and not on long absence (P1, E15). */
    public boolean isActive(LocalDate day) {
        return stateOn(day) == MandateState.ACTIVE;
    }

    /** The mandate with that end; a later correction of the day or the reason takes the place of the earlier. */
    public Mandate endedOn(LocalDate lastDay, EndReason reason) {
        if (term.lastDay().filter(lastDay::isAfter).isPresent()) {
            throw new TermIsOverByThen();
        }
        return with(new Ending(lastDay, reason), absences);
    }

    /** The mandate with its holder away from that day on (E15). */
    public Mandate pausedFrom(LocalDate day) {
        if (!isActive(day)) {
            throw new OnlyAnActiveMandateIsPaused();
        }
        return with(
                ending,
                Stream.concat(absences.stream(), Stream.of(Period.from(day))).toList());
    }

    /** The mandate with its holder back from that day on. */
    public Mandate resumedOn(LocalDate day) {
        Period open = absences.stream()
                .filter(absence -> absence.until() == null && day.isAfter(absence.from()))
                .findFirst()
                .orElseThrow(OnlyAPausedMandateIsResumed::new);
        return with(
                ending,
                absences.stream()
                        .map(each -> each.equals(open) ? new Period(open.from(), day) : each)
                        .toList());
    }

    /** The mandate as the union's register now tells; what was recorded here of absences stays. */
    public Mandate asRegistered(
            Election newElection, Term newTerm, @Nullable Ending newEnding, @Nullable LocalDate course) {
        return new Mandate(
                id,
                kreds,
                person,
                seat,
                newElection.orKnown(election),
                newTerm,
                newEnding == null ? ending : newEnding,
                absences,
                course == null ? courseCompletedOn : course,
                version);
    }

    /** The mandate with these absences, as another register has recorded them. */
    public Mandate awayDuring(List<Period> recorded) {
        return with(ending, recorded);
    }

    private Mandate with(@Nullable Ending newEnding, List<Period> newAbsences) {
        return new Mandate(id, kreds, person, seat, election, term, newEnding, newAbsences, courseCompletedOn, version);
    }

    @Override
    public String toString() {
        return "Mandate[" + id.value() + "]";
    }
}
