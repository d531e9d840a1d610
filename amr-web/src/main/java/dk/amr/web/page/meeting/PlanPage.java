package dk.amr.web.page.meeting;

import dk.amr.domain.meeting.planning.MeetingChangedMeanwhile;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.FormView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a meeting is planned or changed.
 *
 * @param action where the form is sent
 * @param preview what the meeting would be like, once somebody has asked
 * @param differences what somebody else changed first, field by field
 * @param version the edition that the form was made from; absent for a new meeting
 */
public record PlanPage(
        List<DeedPage.Crumb> crumbs,
        String heading,
        String lead,
        String action,
        @Nullable String network,
        FormView errors,
        List<Difference> differences,
        @Nullable Preview preview,
        PlanForm form,
        String button,
        String consequence,
        @Nullable Integer version) {

    /** A field as the one who comes late wants it, and as it is now. */
    public record Difference(String name, String yours, String theirs) {
        @Override
        public String toString() {
            return "Difference";
        }
    }

    /** What the meeting would be like; without a time it cannot be drawn. */
    public record Preview(String time, AgendaBar agenda, List<String> advice) {
        public Preview {
            advice = List.copyOf(advice);
        }
    }

    /** What is the same on the page whatever was typed. */
    public record Matter(
            List<DeedPage.Crumb> crumbs,
            String heading,
            String lead,
            String action,
            @Nullable String network,
            String button,
            String consequence,
            @Nullable Integer version) {
        public Matter {
            crumbs = List.copyOf(crumbs);
        }
    }

    public PlanPage {
        crumbs = List.copyOf(crumbs);
        differences = List.copyOf(differences);
    }

    public static PlanPage of(Matter matter, Form form, PlanForm fields, @Nullable Preview preview, Language language) {
        List<Difference> differences = form.changed() instanceof MeetingChangedMeanwhile changed
                ? changed.differences().stream()
                        .map(each -> new Difference(each.name().in(language), each.yours(), each.theirs()))
                        .toList()
                : List.of();
        return new PlanPage(
                matter.crumbs(),
                matter.heading(),
                matter.lead(),
                matter.action(),
                matter.network(),
                FormView.of(form, language),
                differences,
                preview,
                fields,
                matter.button(),
                matter.consequence(),
                matter.version());
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
