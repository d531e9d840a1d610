package dk.amr.domain.register.undo;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** There is no such import here. */
public final class UnknownImport extends NotFound {

    public UnknownImport() {
        super(new Sentence(
                "Den indlæsning findes ikke her. Se listen over indlæsninger.",
                "There is no such import here. See the list of imports."));
    }
}
