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
        int number = inForce.number();
        String where =
                network == null ? "" : new Sentence("I " + network + " gælder ", "In " + network + ", ").in(language);
        String which = which(inForce, network != null, language);
        String start = network == null
                ? new Sentence(
                                "Udgave " + number + " af levereglerne gælder",
                                "Edition " + number + " of the ground rules is in force")
                        .in(language)
                : where + which;
        return start
                + (inForce.keepsNotes()
                        ? new Sentence(", og der føres noter", ", and notes are kept").in(language)
                        : new Sentence(", og der føres ikke noter", ", and no notes are kept").in(language));
    }

    private static String which(GroundRules rules, boolean ofNetwork, Language language) {
        if (!ofNetwork) {
            return "";
        }
        return rules.network() == null
                ? new Sentence("kredsens leveregler", "the ground rules of the kreds are in force").in(language)
                : new Sentence("netværkets egne leveregler", "the network's own ground rules are in force")
                        .in(language);
    }

    /** An edition in a list. */
    public static String edition(int number, Language language) {
        return new Sentence("Udgave " + number, "Edition " + number).in(language);
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
