package dk.amr.domain.register;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.workplace.WorkplaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place beside the register where the rows of a file are laid out, put together by person and workplace, and looked
 * at a batch at a time, however many there are. Nothing here changes the register or keeps others from it.
 */
public interface RegisterStaging {

    /** Begins a new layout of its own for a file of that kreds. */
    Layout begin(KredsId kreds);

    /** The rows of one file. Closing it throws them away. */
    interface Layout extends AutoCloseable {

        /** Lays out more rows. */
        void add(List<StagedRow> rows);

        /**
         * Puts rows of one person together when all are there: a row without a number joins the one numbered person who
         * shares its e-mail and name; then a row without both joins the one person who shares its name and workplace.
         */
        void complete();

        /** The next workplaces after a key, in the order of their keys, with what the register knows of each. */
        List<WorkplaceGroup> workplaces(@Nullable String after, int limit);

        /** The next people after a key, in the order of their keys, with whom the register knows that each may be. */
        List<PersonGroup> people(@Nullable String after, int limit);

        /** Notes which workplace of the register each key stands for, whether it is there already or is to come. */
        void settleWorkplaces(Map<String, WorkplaceId> ids);

        /** Notes which person of the register each key stands for. */
        void settlePeople(Map<String, PersonId> ids);

        /** Notes the keys whose rows change the register, so that only these are looked at again. */
        void markChanging(List<String> workplaces, List<String> people);

        /** As {@link #workplaces}, of the changing ones alone. */
        List<WorkplaceGroup> changingWorkplaces(@Nullable String after, int limit);

        /** As {@link #people}, of the changing ones alone. */
        List<PersonGroup> changingPeople(@Nullable String after, int limit);

        /** The first row of each person whose folded name is also that of somebody else, here or in the register. */
        List<Integer> rowsOfSameName(int limit);

        /**
         * How many people of the register no row stands for, of those with a mandate that is not over on the day or a
         * membership on the day, counting a line for each such mandate, or one where there is only a membership.
         */
        int linesMissing(LocalDate day);

        /** The first of those people, by name, with all that the register knows of them. */
        List<KnownPerson> peopleMissing(LocalDate day, int limit);

        @Override
        void close();
    }
}
