package dk.amr.domain.register;

import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Danish;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** Finds the people of a file whose name is also somebody else's. */
record SameNames(
        NavigableMap<String, List<StagedRow>> people, Map<String, PersonId> settled, List<KnownPerson> register) {

    List<Integer> firstRows(int limit) {
        return people.entrySet().stream()
                .filter(entry -> isShared(entry.getKey(), nameOf(entry.getValue())))
                .map(entry -> entry.getValue().getFirst().cells().row())
                .sorted()
                .limit(limit)
                .toList();
    }

    private boolean isShared(String key, String name) {
        return people.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(key)
                                && nameOf(other.getValue()).equals(name))
                || register.stream()
                        .map(KnownPerson::person)
                        .anyMatch(known -> !known.id().equals(settled.get(key))
                                && Danish.folded(known.name().full()).equals(name));
    }

    private static String nameOf(List<StagedRow> rows) {
        return rows.getFirst().likeName();
    }
}
