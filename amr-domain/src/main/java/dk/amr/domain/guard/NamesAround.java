package dk.amr.domain.guard;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Collection;

/** The names that the participants of a network may come to write (P8). */
public interface NamesAround {

    /**
     * The names of those people of the kreds, and of everybody who has, had or will have a mandate at a workplace where
     * one of them has one on the day: AMRs, TRs and leaders, unless the election was rejected. And the names of those
     * workplaces. Nobody twice, by id; somebody of another kreds is not known here.
     */
    Names of(KredsId kreds, Collection<PersonId> participants, LocalDate day);
}
