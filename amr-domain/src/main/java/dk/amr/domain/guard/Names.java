package dk.amr.domain.guard;

import java.util.List;

/**
 * The names that the guard is to know. Logs never see them: it tells only how many there are.
 *
 * @param people those whom a note may name
 * @param places workplaces and the like, whose names are nobody's though they may hold one
 */
public record Names(List<Called> people, List<String> places) {

    /** Nobody: the guard then knows common given names only. */
    public static final Names NONE = new Names(List.of(), List.of());

    /**
     * What somebody is called.
     *
     * @param given the given names, in any spelling; may be empty
     * @param family the family names; may be empty
     */
    public record Called(String given, String family) {

        @Override
        public String toString() {
            return "Called";
        }
    }

    public Names {
        people = List.copyOf(people);
        places = List.copyOf(places);
    }

    @Override
    public String toString() {
        return "Names[people=" + people.size() + ", places=" + places.size() + "]";
    }
}
