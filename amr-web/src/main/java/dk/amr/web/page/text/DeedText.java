package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;
import java.util.Map;
import java.util.Optional;

/** What is said after a deed, by the word that stands in the address. */
public final class DeedText {

    private static final Map<String, Sentence> DONE = Map.of(
            "meldt", new Sentence("Hvervet er meldt.", "The mandate is reported."),
            "afslut", new Sentence("Hvervet har fået sin sidste dag.", "The mandate has got its last day."),
            "orlov", new Sentence("Orloven er noteret.", "The absence is noted."),
            "tilbage", new Sentence("Orloven er slut.", "The absence is over."),
            "beskyttet",
                    new Sentence(
                            "Kontakten er beskyttet: den står på ingen liste og i ingen udtræk.",
                            "The contact is protected: it stands on no list and in no export."),
            "vist", new Sentence("Kontakten vises igen.", "The contact is shown again."),
            "oprettet", new Sentence("Kommunegruppen er oprettet.", "The kommunegruppe is set up."),
            "kommune", new Sentence("Kommunen er lagt i gruppen.", "The municipality is in the group."),
            "amr", new Sentence("AMR hører med fra den dag.", "AMRs belong to it from that day."));

    private DeedText() {}

    public static Optional<Sentence> done(String word) {
        return Optional.ofNullable(DONE.get(word));
    }
}
