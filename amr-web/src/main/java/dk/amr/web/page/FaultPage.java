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
 * @param isPersonal whether whoever sees it may not be of the staff: it leads to no page where staff sign in
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
    static FaultPage of(Fault fault, String path, boolean isSignedIn, Language language) {
        // what is not there looks the same wherever it is not, to whoever is not signed in
        boolean isNowhere = fault.status() == 404 && !isSignedIn;
        boolean isBehindLink = fault.status() != 404 && BEHIND_LINKS.stream().anyMatch(path::startsWith);
        boolean isPersonal = isNowhere || isBehindLink;
        Sentence story = Optional.ofNullable(fault.why())
                .filter(why -> fault.status() != 404)
                .orElseGet(() -> isNowhere ? FaultText.nowhere() : FaultText.story(fault.status()));
        return new FaultPage(
                FaultText.heading(fault.status(), fault.rule()).in(language),
                story.in(language),
                fault.reference(),
                isPersonal ? advice(isNowhere).in(language) : null,
                isPersonal);
    }

    private static Label advice(boolean isNowhere) {
        return isNowhere ? Label.OPEN_THE_NEWEST_LINK : Label.OPEN_THE_LINK_AGAIN;
    }
}
