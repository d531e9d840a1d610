package dk.amr.domain.meeting.sharing;

import dk.amr.domain.guard.Finding;
import dk.amr.domain.shared.Sentence;
import java.util.List;

/** The guard marked something: the author edits it, or confirms it with a reason (S47, P8). */
public final class TextTellsOfPersons extends TextIsMarked {

    /** With what was found in each part of the text, in the order of {@link SharedText#parts}. */
    public TextTellsOfPersons(List<List<Finding>> marks) {
        super(
                new Sentence(
                        "Teksten ser ud til at handle om bestemte personer. Skriv om opgaven i stedet, eller skriv, hvorfor det skal stå der. Intet er gemt.",
                        "The text seems to be about certain persons. Write about the task instead, or write why it must stand. Nothing was kept."),
                marks,
                List.of());
    }
}
