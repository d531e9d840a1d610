package dk.amr.web.page.text;

import dk.amr.domain.offer.incident.Incident;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import java.util.Optional;

/** What the page about breaches of confidentiality says. */
public final class IncidentText {

    private IncidentText() {}

    public static String heading(String name, int incidents, Language language) {
        String number = Figures.within(incidents, language);
        return incidents == 0
                ? new Sentence("Intet brud er noteret for " + name, "No breach is noted for " + name).in(language)
                : new Sentence(
                                "Der er noteret " + (incidents == 1 ? "ét" : number) + " brud for " + name,
                                number + (incidents == 1 ? " breach is noted for " : " breaches are noted for ") + name)
                        .in(language);
    }

    public static String decision(Incident incident, Language language) {
        Sentence title = incident.decision().title();
        return incident.decidedOn() == null
                ? title.in(language)
                : title.in(language) + " " + DayInWords.day(incident.decidedOn(), language);
    }

    /** Whose part of a removal is there, and whose is missing; nothing while nobody has proposed one. */
    public static List<String> parts(Incident incident, Language language) {
        return incident.facilitatorAgreed() == null && incident.managerAgreed() == null
                ? List.of()
                : List.of(
                        part(IncidentLabel.FACILITATOR, Optional.ofNullable(incident.facilitatorAgreed()), language),
                        part(IncidentLabel.MANAGER, Optional.ofNullable(incident.managerAgreed()), language));
    }

    private static String part(Words who, Optional<Incident.Agreement> agreement, Language language) {
        return who.in(language)
                + agreement
                        .map(each -> new Sentence(" sagde ja ", " agreed on ").in(language)
                                + DayInWords.day(each.on(), language)
                                + ".")
                        .orElseGet(() -> new Sentence(" mangler at sige ja.", " has yet to agree.").in(language));
    }
}
