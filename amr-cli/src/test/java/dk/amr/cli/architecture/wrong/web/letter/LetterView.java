package dk.amr.cli.architecture.wrong.web.letter;

import dk.amr.domain.person.PersonId;
import java.util.List;

/** Shows the domain as it is. */
public record LetterView(List<PersonId> readers) {

    public LetterView {
        readers = List.copyOf(readers);
    }
}
