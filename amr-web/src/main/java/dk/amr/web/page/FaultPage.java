package dk.amr.web.page;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.server.Fault;
import dk.amr.web.page.text.FaultText;
import dk.amr.web.page.text.Label;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page about something that went wrong.
 *
 * @param isPersonal whether it stands behind a personal link, for somebody who is not of the staff
 */
public record FaultPage(
        String heading,
        String story,
        @Nullable String reference,
        @Nullable String advice,
        boolean isPersonal) {

    // what stands behind the links in mails to participants, leaders and those with an offer
    private static final List<String> BEHIND_LINKS = List.of("/delt/", "/moede/", "/evaluering/", "/svar/");

    /** For a page that is not there the reason stays untold: it is the same for what is concealed. */
    static FaultPage of(Fault fault, String path, Language language) {
        Sentence story = Optional.ofNullable(fault.why())
                .filter(why -> fault.status() != 404)
                .orElseGet(() -> FaultText.story(fault.status()));
        // what is not there looks the same wherever it is not
        boolean isPersonal = fault.status() != 404 && BEHIND_LINKS.stream().anyMatch(path::startsWith);
        return new FaultPage(
                FaultText.heading(fault.status(), fault.rule()).in(language),
                story.in(language),
                fault.reference(),
                isPersonal ? Label.OPEN_THE_LINK_AGAIN.in(language) : null,
                isPersonal);
    }
}
