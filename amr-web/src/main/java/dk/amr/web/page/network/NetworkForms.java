package dk.amr.web.page.network;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.look.NetworkList;
import dk.amr.domain.offer.look.NetworkView;
import dk.amr.domain.offer.look.ParticipantLine;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.NetworkLabel;
import dk.amr.web.page.text.NetworkText;
import dk.amr.web.page.text.OvertakenLabel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages with one form each about networks. */
public final class NetworkForms {

    private static final String LIST = "/netvaerk";

    private NetworkForms() {}

    /** A network for a kommunegruppe that lacks one. */
    public static DeedPage establish(NetworkList list, KnownColleagues colleagues, Form form, Language language) {
        Map<String, List<String>> suggestions = new HashMap<>(colleagues.suggestions());
        suggestions.put(
                "kommunegrupper",
                list.without().stream().map(KommunegruppeName::value).toList());
        return DeedPage.of(
                        new DeedPage.Matter(
                                List.of(crumb(language)), NetworkLabel.ESTABLISH_A_NETWORK.in(language), null),
                        FormView.of(form, language),
                        List.of(
                                Field.text(form, "kommunegruppe", Label.KOMMUNEGRUPPE, language)
                                        .suggesting("kommunegrupper")
                                        .required(),
                                colleagues
                                        .askedIn(
                                                Field.text(form, "facilitator", NetworkLabel.FACILITATOR, language),
                                                NetworkLabel.FACILITATOR_HINT,
                                                language)
                                        .required(),
                                Field.day(form, "fra", NetworkLabel.FROM_DAY, language)
                                        .required()),
                        new DeedPage.Deed(
                                NetworkLabel.ESTABLISH.in(language),
                                NetworkLabel.ESTABLISH_CONSEQUENCE.in(language),
                                false,
                                LIST))
                .suggesting(suggestions);
    }

    /** Somebody leaves. */
    public static DeedPage leave(NetworkView view, ParticipantLine line, Form form, Language language) {
        String group = view.line().kommunegruppe().value();
        return DeedPage.of(
                        new DeedPage.Matter(
                                crumbs(view, language),
                                NetworkText.leaves(line.name().full(), group, language),
                                null),
                        FormView.of(form, language),
                        List.of(Field.day(form, "sidste", NetworkLabel.LAST_DAY, language)
                                .required()),
                        new DeedPage.Deed(
                                NetworkLabel.RECORD_LEAVE.in(language),
                                NetworkLabel.LEAVE_CONSEQUENCE.in(language),
                                true))
                .from(line.participation().version())
                .beside(place(line, language), form, language);
    }

    /** How somebody's place in the network stands now. */
    private static Overtaken.Now place(ParticipantLine line, Language language) {
        LocalDate from = line.participation().from();
        return new Overtaken.Now(
                OvertakenLabel.THE_PLACE.in(language),
                NetworkText.standing(line.standing(), from, language)
                        .orElseGet(() -> NetworkText.inSince(from, language)));
    }

    /** Somebody has acknowledged the ground rules aloud or on paper. */
    public static DeedPage acknowledge(NetworkView view, ParticipantLine line, Form form, Language language) {
        return DeedPage.of(
                        new DeedPage.Matter(
                                crumbs(view, language),
                                NetworkText.acknowledges(line.name().full(), language),
                                NetworkText.rules(view.rules(), language)),
                        FormView.of(form, language),
                        List.of(Field.day(form, "dag", NetworkLabel.ACKNOWLEDGED_ON, language)
                                .required()),
                        new DeedPage.Deed(
                                NetworkLabel.RECORD_ACKNOWLEDGEMENT.in(language),
                                NetworkLabel.ACKNOWLEDGEMENT_CONSEQUENCE.in(language),
                                false))
                .asking(manner(form, language));
    }

    private static DeedPage.Question manner(Form form, Language language) {
        Sentence error = form.error("maade");
        return new DeedPage.Question(
                "maade",
                NetworkLabel.MANNER.in(language),
                error == null ? null : error.in(language),
                List.of(
                        new Choice(
                                "ORAL",
                                NetworkLabel.ORAL.in(language),
                                NetworkLabel.ORAL_WHEN.in(language),
                                form.text("maade").equals("ORAL")),
                        new Choice(
                                "PAPER",
                                NetworkLabel.ON_PAPER.in(language),
                                null,
                                form.text("maade").equals("PAPER"))));
    }

    private static List<DeedPage.Crumb> crumbs(NetworkView view, Language language) {
        return List.of(
                crumb(language),
                new DeedPage.Crumb(
                        LIST + "/" + view.line().network().id().value(),
                        view.line().kommunegruppe().value()));
    }

    private static DeedPage.Crumb crumb(Language language) {
        return new DeedPage.Crumb(LIST, NetworkLabel.NETWORKS.in(language));
    }
}
