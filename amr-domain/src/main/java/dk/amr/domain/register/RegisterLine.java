package dk.amr.domain.register;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.Language;
import dk.amr.domain.workplace.Workplace;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of the register: a person, the latest membership if any, and a mandate at a workplace if any. */
public record RegisterLine(
        Person person,
        @Nullable Membership membership,
        @Nullable Mandate mandate,
        @Nullable Workplace workplace) {

    /** Who and what it is about in a few words: name, member number, mandate and workplace, as far as there are. */
    public String inWords(Language language) {
        Stream<String> words = Stream.of(
                person.name().full(),
                person.memberNumber() == null ? "" : person.memberNumber().value(),
                mandate == null ? "" : mandate.seat().role().title().in(language),
                workplace == null ? "" : workplace.name().value());
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return person.toString();
    }
}
