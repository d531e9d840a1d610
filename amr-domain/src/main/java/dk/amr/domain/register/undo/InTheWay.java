package dk.amr.domain.register.undo;

import dk.amr.domain.shared.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in the way of undoing an import, as it is told.
 *
 * @param count how many things that the import made or changed are meant; what leans on a person and a mandate at once
 *     counts once, so for that it is how many of the kind of which there are most
 * @param names the first few of these things, without the people where the one who asks may not see their names
 */
public record InTheWay(BuiltOn what, int count, List<String> names) {

    public InTheWay {
        names = List.copyOf(names);
    }

    /** In words, such as: tilbud (2: Bosted Nord, Bosted Syd). */
    public String in(Language language) {
        String few = names.isEmpty() ? "" : ": " + String.join(", ", names) + (count > names.size() ? " …" : "");
        return what.in(language) + " (" + count + few + ")";
    }

    static String all(List<InTheWay> many, Language language) {
        return many.stream().map(each -> each.in(language)).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return "InTheWay[" + what + " " + count + "]";
    }
}
