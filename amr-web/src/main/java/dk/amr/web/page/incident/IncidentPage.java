package dk.amr.web.page.incident;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.offer.incident.Incident;
import dk.amr.domain.offer.incident.IncidentsView;
import dk.amr.domain.offer.look.NetworkView;
import dk.amr.domain.offer.look.ParticipantLine;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.IncidentLabel;
import dk.amr.web.page.text.IncidentText;
import dk.amr.web.page.text.OvertakenLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The breaches of confidentiality of somebody in a network: days and decisions alone, and what may follow.
 *
 * @param refusal why a decision was refused
 */
public record IncidentPage(
        String network,
        String networkName,
        String heading,
        @Nullable String done,
        FormView refusal,
        List<Row> rows,
        @Nullable Recording recording) {

    /** The name of the one field there is. */
    public static final String DAY = "dag";

    /** Which breach a decision was about, and which decision it was. */
    public static final String BREACH = "brud";

    public static final String DECISION = "afgoerelse";
    public static final String WARN = "advar";
    public static final String AGREE = "udeluk";

    /**
     * One breach.
     *
     * @param parts who has agreed to a removal, and who is missing
     * @param warn where a warning goes, for those who may
     * @param agree where the agreement goes, for those who may and have not agreed
     */
    public record Row(
            String happened,
            String recorded,
            String decision,
            boolean isOpen,
            List<String> parts,
            int version,
            @Nullable String warn,
            @Nullable String agree) {

        public Row {
            parts = List.copyOf(parts);
        }
    }

    /** A day, and nothing else. */
    public record Recording(FormView errors, Field day, String action) {}

    public IncidentPage {
        rows = List.copyOf(rows);
    }

    /** With what was typed, and why a decision was refused. */
    public static IncidentPage of(
            IncidentsView view,
            NetworkView network,
            ParticipantLine whose,
            IncidentDeeds deeds,
            Form typed,
            Form decided,
            String done,
            Language language) {
        String address = "/deltagelser/" + view.participation().id().value() + "/brud";
        return new IncidentPage(
                "/netvaerk/" + network.line().network().id().value(),
                network.line().kommunegruppe().value(),
                IncidentText.heading(whose.name().full(), view.incidents().size(), language),
                DeedText.done(done).map(sentence -> sentence.in(language)).orElse(null),
                FormView.of(decided, language).beside(overtaken(view, decided, address, language)),
                view.incidents().stream()
                        .map(each -> row(each, address + "/" + each.id().value(), deeds, language))
                        .toList(),
                deeds.mayRecord() ? recording(typed, address, language) : null);
    }

    /** What another decided first about the breach that this decision was about. */
    private static @Nullable Overtaken overtaken(IncidentsView view, Form decided, String address, Language language) {
        String word = decided.text(DECISION);
        IncidentLabel button = word.equals(WARN) ? IncidentLabel.WARN_NOW : IncidentLabel.AGREE_NOW;
        return view.incidents().stream()
                .filter(each -> each.id().value().toString().equals(decided.text(BREACH)))
                .findFirst()
                .map(each -> Optional.ofNullable(Overtaken.in(
                                decided,
                                new Overtaken.Now(
                                        OvertakenLabel.THE_BREACH.in(language) + " "
                                                + DayInWords.day(each.happenedOn(), language),
                                        stands(each, language)),
                                List.of(),
                                button.in(language),
                                address,
                                language))
                        .map(first -> first.pressing(
                                address + "/" + each.id().value() + "/" + word,
                                Map.of("version", String.valueOf(each.version().number()))))
                        .orElse(null))
                .orElse(null);
    }

    private static String stands(Incident incident, Language language) {
        return String.join(
                ". ",
                Stream.concat(
                                Stream.of(IncidentText.decision(incident, language)),
                                IncidentText.parts(incident, language).stream())
                        .toList());
    }

    private static Row row(Incident incident, String address, IncidentDeeds deeds, Language language) {
        boolean isOpen = !incident.isRemoval();
        return new Row(
                DayInWords.full(incident.happenedOn(), language),
                DayInWords.day(incident.recordedOn(), language),
                IncidentText.decision(incident, language),
                isOpen,
                IncidentText.parts(incident, language),
                incident.version().number(),
                isOpen && deeds.mayWarn() && incident.decision() != Incident.Decision.WARNED
                        ? address + "/" + WARN
                        : null,
                isOpen && deeds.mayAgree() && !hasAgreed(incident, deeds.account()) ? address + "/" + AGREE : null);
    }

    private static boolean hasAgreed(Incident incident, AccountId account) {
        return Stream.ofNullable(incident.facilitatorAgreed())
                        .anyMatch(each -> each.account().equals(account))
                || Stream.ofNullable(incident.managerAgreed())
                        .anyMatch(each -> each.account().equals(account));
    }

    private static Recording recording(Form form, String address, Language language) {
        return new Recording(
                FormView.of(form, language),
                Field.day(form, DAY, IncidentLabel.DAY, language).required(),
                address);
    }

    @Override
    public String toString() {
        return "IncidentPage";
    }
}
