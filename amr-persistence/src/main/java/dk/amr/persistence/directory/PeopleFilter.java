package dk.amr.persistence.directory;

import dk.amr.domain.directory.PeopleQuery;
import dk.amr.domain.kreds.KredsId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PeopleFilter(
        UUID kreds,
        LocalDate day,
        @Nullable String role,
        @Nullable Integer member,
        int onlyRepresentatives,
        List<String> words) {

    private static final String AFTER_ALL = "\uffff";

    static PeopleFilter of(KredsId kreds, PeopleQuery query, LocalDate day) {
        Boolean isMember = query.isMember();
        return new PeopleFilter(
                kreds.value(),
                day,
                query.role() == null ? null : query.role().name(),
                isMember == null ? null : isMember ? 1 : 0,
                query.representativesOnly() ? 1 : 0,
                query.words());
    }

    /** By those words alone. */
    static PeopleFilter ofWords(KredsId kreds, List<String> words, LocalDate day) {
        return new PeopleFilter(kreds.value(), day, null, null, 0, words);
    }

    @Nullable
    String word1() {
        return word(0);
    }

    @Nullable
    String word2() {
        return word(1);
    }

    @Nullable
    String word3() {
        return word(2);
    }

    @Nullable
    String word4() {
        return word(3);
    }

    @Nullable
    String end1() {
        return end(0);
    }

    @Nullable
    String end2() {
        return end(1);
    }

    @Nullable
    String end3() {
        return end(2);
    }

    @Nullable
    String end4() {
        return end(3);
    }

    private @Nullable String word(int place) {
        return place < words.size() ? words.get(place) : null;
    }

    private @Nullable String end(int place) {
        return place < words.size() ? words.get(place) + AFTER_ALL : null;
    }

    @Override
    public String toString() {
        return "PeopleFilter";
    }
}
