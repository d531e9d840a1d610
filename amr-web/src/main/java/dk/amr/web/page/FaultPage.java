package dk.amr.web.page;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.server.Fault;
import dk.amr.web.page.text.FaultText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page about something that went wrong. */
public record FaultPage(
        String heading,
        String story,
        @Nullable String reference,
        @Nullable String advice) {

    /** For a page that is not there the reason stays untold: it is the same for what is concealed. */
    static FaultPage of(Fault fault, Language language) {
        Sentence story = Optional.ofNullable(fault.why())
                .filter(why -> fault.status() != 404)
                .orElseGet(() -> FaultText.story(fault.status()));
        return new FaultPage(
                FaultText.heading(fault.status(), fault.rule()).in(language),
                story.in(language),
                fault.reference(),
                null);
    }
}
