package dk.amr.domain.kreds;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** There is no such kreds. */
public final class UnknownKreds extends NotFound {

    public UnknownKreds() {
        super(new Sentence(
                "Den kreds findes ikke her. Se navnene med: amr kreds list.",
                "There is no such kreds here. See the names with: amr kreds list."));
    }
}
