package dk.amr.domain.offer.promise;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Everybody with an active mandate as AMR on a day, member or not. */
public interface AmrRoll {

    /** A line for each active AMR mandate of the kreds on the day, in the order of the mandates' ids. */
    List<AmrLine> on(KredsId kreds, LocalDate day);

    /** The lines of that person alone. */
    default List<AmrLine> of(KredsId kreds, PersonId person, LocalDate day) {
        return on(kreds, day).stream()
                .filter(line -> line.person().equals(person))
                .toList();
    }
}
