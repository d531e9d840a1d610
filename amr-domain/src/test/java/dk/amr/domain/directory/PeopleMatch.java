package dk.amr.domain.directory;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.Danish;
import java.util.List;
import java.util.stream.Stream;

/** Whether somebody is among those a query asks for. */
record PeopleMatch(DayInMemory day, PeopleQuery query) {

    boolean includes(Person person) {
        List<Mandate> mandates = day.mandates().ofPerson(person.kreds(), person.id());
        return query.words().stream().allMatch(word -> isFound(word, person, mandates))
                && (query.role() == null || mandates.stream().anyMatch(this::isActiveInRole))
                && (query.isMember() == null || query.isMember() == day.isMember(person.id()))
                && (!query.representativesOnly() || mandates.stream().anyMatch(this::isRepresentative));
    }

    private boolean isActiveInRole(Mandate mandate) {
        return mandate.seat().role() == query.role() && mandate.isActive(day.day());
    }

    private boolean isRepresentative(Mandate mandate) {
        return mandate.seat().role().isRepresentative() && mandate.isRegistered() && day.isNotOver(mandate);
    }

    private boolean isFound(String word, Person person, List<Mandate> mandates) {
        boolean isProtected = person.contact().isProtected();
        Stream<String> own = Stream.of(
                person.name().full(),
                person.memberNumber() == null ? "" : person.memberNumber().value(),
                person.contact().email() == null || isProtected
                        ? ""
                        : person.contact().email().value(),
                person.contact().phone() == null || isProtected
                        ? ""
                        : person.contact().phone().value());
        Stream<String> places =
                mandates.stream().map(mandate -> day.workplaceOf(mandate).name().value());
        return Stream.concat(own, places)
                .flatMap(text -> Danish.words(text).stream())
                .anyMatch(found -> found.startsWith(word));
    }
}
