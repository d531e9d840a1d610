package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;
import java.util.Map;
import java.util.Optional;

/** What is said after a deed, by the word that stands in the address. */
public final class DeedText {

    private static final Map<String, Sentence> DONE = Map.ofEntries(
            Map.entry("meldt", new Sentence("Hvervet er meldt.", "The mandate is reported.")),
            Map.entry("registrer", new Sentence("Valget er registreret.", "The election is registered.")),
            Map.entry("afvis", new Sentence("Valget er afvist.", "The election is rejected.")),
            Map.entry("genvalg", new Sentence("Genvalget er meldt.", "The re-election is reported.")),
            Map.entry("flyttet", new Sentence("Flytningen er noteret.", "The move is noted.")),
            Map.entry("ret", new Sentence("Hvervet er rettet.", "The mandate is corrected.")),
            Map.entry("afslut", new Sentence("Hvervet har fået sin sidste dag.", "The mandate has got its last day.")),
            Map.entry("orlov", new Sentence("Orloven er noteret.", "The absence is noted.")),
            Map.entry("tilbage", new Sentence("Orloven er slut.", "The absence is over.")),
            Map.entry(
                    "beskyttet",
                    new Sentence(
                            "Kontakten er beskyttet: den står på ingen liste og i ingen udtræk.",
                            "The contact is protected: it stands on no list and in no export.")),
            Map.entry("vist", new Sentence("Kontakten vises igen.", "The contact is shown again.")),
            Map.entry("oprettet", new Sentence("Kommunegruppen er oprettet.", "The kommunegruppe is set up.")),
            Map.entry("kommune", new Sentence("Kommunen er lagt i gruppen.", "The municipality is in the group.")),
            Map.entry("amr", new Sentence("AMR hører med fra den dag.", "AMRs belong to it from that day.")));

    private DeedText() {}

    public static Optional<Sentence> done(String word) {
        return Optional.ofNullable(DONE.get(word));
    }
}
