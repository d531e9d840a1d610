package dk.amr.web.page.text;

import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The sentences about the ground rules. */
public final class RulesText {

    private RulesText() {}

    /** Which edition is in force, where, and whether notes are kept. */
    public static String heading(GroundRules inForce, @Nullable String network, Language language) {
        Sentence edition = edition(inForce);
        String start = network == null
                ? new Sentence(
                                "Kredsens udgave " + inForce.number() + " af levereglerne gælder",
                                "Edition " + inForce.number() + " of the ground rules of the kreds is in force")
                        .in(language)
                : new Sentence(
                                "I " + network + " gælder " + edition.danish() + " af levereglerne",
                                "In " + network + ", the ground rules in force are " + edition.english())
                        .in(language);
        return start
                + (inForce.keepsNotes()
                        ? new Sentence(", og der føres noter", ", and notes are kept").in(language)
                        : new Sentence(", og der føres ikke noter", ", and no notes are kept").in(language));
    }

    /** Whose edition it is, and which. */
    public static Sentence edition(GroundRules rules) {
        int number = rules.number();
        return rules.network() == null
                ? new Sentence("kredsens udgave " + number, "edition " + number + " of those of the kreds")
                : new Sentence("netværkets egen udgave " + number, "edition " + number + " of the network's own");
    }

    /** As {@link #edition}, at the head of an entry in a list. */
    public static String listed(GroundRules rules, Language language) {
        int number = rules.number();
        return (rules.network() == null
                        ? new Sentence("Kredsens udgave " + number, "Edition " + number + " of the kreds")
                        : new Sentence("Netværkets egen udgave " + number, "The network's own edition " + number))
                .in(language);
    }

    /** What a mail with the rules says to somebody who has acknowledged the edition in force. */
    public static Sentence acknowledged(GroundRules rules) {
        Sentence edition = edition(rules);
        return new Sentence(
                "Tre leveregler gælder for alle i netværket. Du har sagt ja til dem (" + edition.danish() + "):",
                "Three ground rules hold for everybody in the network. You have said yes to them (" + edition.english()
                        + "):");
    }

    /** From when it is in force. */
    public static String from(LocalDate day, Language language) {
        return day.equals(Period.SINCE_EVER)
                ? new Sentence("fra begyndelsen", "from the beginning").in(language)
                : DayInWords.day(day, language);
    }

    public static String notes(boolean keepsNotes, Language language) {
        return keepsNotes
                ? new Sentence("Der føres noter.", "Notes are kept.").in(language)
                : new Sentence("Der føres ikke noter.", "No notes are kept.").in(language);
    }

    public static String acknowledgedOn(LocalDate day, Language language) {
        String words = DayInWords.day(day, language);
        return new Sentence(
                        "Du kvitterede for udgaven " + words + ".", "You acknowledged the edition on " + words + ".")
                .in(language);
    }

    public static String publishFor(@Nullable String network, Language language) {
        return network == null
                ? new Sentence("Udgiv nye leveregler for hele kredsen", "Publish new ground rules for the whole kreds")
                        .in(language)
                : new Sentence(
                                "Udgiv leveregler for netværket i " + network,
                                "Publish ground rules for the network in " + network)
                        .in(language);
    }
}
