package dk.amr.domain.directory;

import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Page;
import java.time.LocalDate;
import java.util.List;

/** Finds people, mandates and kommunegrupper as they stand on a day, a page at a time. */
public interface Directory {

    /** People who match, in the order that is asked for; those who stand alike come by name, then by id. */
    Page<PersonLine> people(KredsId kreds, PeopleQuery query, LocalDate day);

    /** How many people match, up to {@link PeopleQuery#MOST_COUNTED}. */
    int countPeople(KredsId kreds, PeopleQuery query, LocalDate day);

    /** Workplaces that match, by name in the order of the Danish alphabet, then by id. */
    Page<WorkplaceLine> workplaces(KredsId kreds, WorkplaceQuery query, LocalDate day);

    /** How many workplaces match, up to {@link PeopleQuery#MOST_COUNTED}. */
    int countWorkplaces(KredsId kreds, WorkplaceQuery query);

    /** Mandates that match, by person as in {@link #people}, then by start; the cursor goes on from there. */
    Page<MandateLine> mandates(KredsId kreds, MandateQuery query, LocalDate day);

    /** Every kommunegruppe of the kreds with its figures on the day, in the order of the Danish alphabet. */
    List<KommunegruppeLine> kommunegrupper(KredsId kreds, LocalDate day);

    /** The workplaces that lie in the kommunegruppe's municipalities on the day, by name. */
    List<WorkplaceLine> workplacesIn(KredsId kreds, KommunegruppeId group, LocalDate day);

    /** The active mandates as AMR, TR or FTR at those workplaces on the day, by person. */
    List<MandateLine> representativesIn(KredsId kreds, KommunegruppeId group, LocalDate day);
}
