package dk.amr.domain.meeting.agenda;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;

/** The area of the work environment that a theme goes into (S21). */
public enum WorkArea {
    VIOLENCE("vold og trusler", "violence and threats"),
    STRESS("stress og arbejdspres", "stress and workload"),
    EMOTIONAL_DEMANDS("følelsesmæssige krav", "emotional demands"),
    BULLYING("mobning og krænkelser", "bullying and offensive acts"),
    LONE_WORK("alenearbejde", "lone work"),
    COOPERATION("samarbejde og TRIO", "cooperation and TRIO"),
    PHYSICAL("fysisk og ergonomisk arbejdsmiljø", "physical work environment"),
    ORGANISATION("arbejdsmiljøorganisation, APV og MED", "organisation, APV and MED"),
    CHANGE("forandringer", "change"),
    OTHER("andet", "other");

    private final Sentence title;

    WorkArea(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** Reads an area by its name, in any case, with hyphens or underscores. */
    public static WorkArea of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(area -> area.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "work-area-is-unknown",
                        new Sentence(
                                "Området findes ikke. Vælg et af dem, der er.",
                                "There is no such area. Choose one of those there are.")));
    }
}
