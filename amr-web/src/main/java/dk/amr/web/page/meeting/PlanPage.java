package dk.amr.web.page.meeting;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a meeting is planned or changed.
 *
 * @param action where the form is sent
 * @param preview what the meeting would be like, once somebody has asked
 * @param groupMeeting where a kommunegruppemøde that the meeting can follow is planned
 * @param version the edition that the form was made from; absent for a new meeting
 */
public record PlanPage(
        List<DeedPage.Crumb> crumbs,
        String heading,
        String lead,
        String action,
        @Nullable String network,
        FormView errors,
        @Nullable Preview preview,
        PlanForm form,
        String button,
        String consequence,
        String groupMeeting,
        @Nullable Integer version) {

    /** What the meeting would be like; without a time it cannot be drawn. */
    public record Preview(String time, AgendaBar agenda, List<String> advice) {
        public Preview {
            advice = List.copyOf(advice);
        }
    }

    /**
     * What is the same on the page whatever was typed.
     *
     * @param group the kommunegruppe that meets before
     * @param now how the meeting stands, where there is one
     */
    public record Matter(
            List<DeedPage.Crumb> crumbs,
            String heading,
            String lead,
            String action,
            @Nullable String network,
            String button,
            String consequence,
            String group,
            Overtaken.Now now,
            @Nullable Integer version) {
        public Matter {
            crumbs = List.copyOf(crumbs);
        }
    }

    public PlanPage {
        crumbs = List.copyOf(crumbs);
    }

    public static PlanPage of(Matter matter, Form form, PlanForm fields, @Nullable Preview preview, Language language) {
        return new PlanPage(
                matter.crumbs(),
                matter.heading(),
                matter.lead(),
                matter.action(),
                matter.network(),
                FormView.of(form, language)
                        .beside(Overtaken.in(
                                form,
                                matter.now(),
                                List.of(),
                                matter.button(),
                                matter.crumbs().getLast().href(),
                                language)),
                preview,
                fields,
                matter.button(),
                matter.consequence(),
                "/kommunegruppemoeder/nyt?gruppe=" + encoded(matter.group()) + "&dag=" + encoded(form.text("dag")),
                matter.version());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where one goes who changes their mind. */
    public String back() {
        return crumbs.getLast().href();
    }

    @Override
    public String toString() {
        return "PlanPage";
    }
}
