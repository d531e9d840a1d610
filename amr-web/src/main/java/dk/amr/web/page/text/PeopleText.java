package dk.amr.web.page.text;

import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** The sentences of the list of people. */
public final class PeopleText {

    private PeopleText() {}

    /** How many there are of whom. */
    public static String heading(
            int total, String text, @Nullable MandateRole role, @Nullable Boolean isMember, Language language) {
        String whom = whom(role, total, language) + membership(isMember, total, language);
        if (text.isEmpty()) {
            return Figures.first(total, language) + " " + whom
                    + new Sentence(" i kredsen", " in the kreds").in(language);
        }
        String quoted = language == Language.DANISH ? "»" + text + "«" : "“" + text + "”";
        return Figures.first(total, language) + " " + whom
                + new Sentence(" svarer til ", total == 1 ? " matches " : " match ").in(language) + quoted;
    }

    /** "efter navn", "efter navn, bagfra". */
    public static String order(String inWords, boolean isBackwards, Language language) {
        return isBackwards ? inWords + new Sentence(", bagfra", ", from the end").in(language) : inWords;
    }

    /** Which of them stand on this page, and in which order. */
    public static String range(String order, int first, int shown, int total, Language language) {
        if (shown == total) {
            return new Sentence("Alle " + order, "All " + order).in(language);
        }
        String from = Figures.number(first, language);
        String to = Figures.number(first + shown - 1, language);
        String all = Figures.number(total, language);
        return new Sentence(
                        from + " til " + to + " af " + all + " " + order,
                        from + " to " + to + " of " + all + " " + order)
                .in(language);
    }

    public static String all(Language language) {
        return new Sentence("Alle", "All").in(language);
    }

    public static String members(Language language) {
        return new Sentence("Er medlem", "Member").in(language);
    }

    public static String others(Language language) {
        return new Sentence("Ikke medlem", "Not a member").in(language);
    }

    public static String notMember(Language language) {
        return new Sentence("ikke medlem", "not a member").in(language);
    }

    /** The role as a word of the filter. */
    public static String plural(MandateRole role, Language language) {
        return switch (role) {
            case AMR, TR, FTR -> role.name();
            case LEADER -> new Sentence("Ledere", "Leaders").in(language);
        };
    }

    /** Whom a role leaves out: it is of those who have it that day. */
    public static String whoIsLeftOut(Language language) {
        return new Sentence(
                        "De, der er på orlov fra hvervet, er ikke talt med. Vælg »Alle« ud for Hverv for at se dem også.",
                        "Those on leave from the mandate are not counted. Choose “All” beside Mandates to see them too.")
                .in(language);
    }

    /** The name as somebody's in Danish: "Annas", "Lars'". */
    static String whose(String name) {
        boolean hisses = name.matches(".*[sxzSXZ]");
        return name + (hisses ? "'" : "s");
    }

    private static String whom(@Nullable MandateRole role, int total, Language language) {
        if (role == null) {
            return total == 1
                    ? new Sentence("person", "person").in(language)
                    : new Sentence("personer", "people").in(language);
        }
        return switch (role) {
            case AMR, TR, FTR -> language == Language.ENGLISH && total != 1 ? role.name() + "s" : role.name();
            case LEADER ->
                total == 1
                        ? new Sentence("leder", "leader").in(language)
                        : new Sentence("ledere", "leaders").in(language);
        };
    }

    private static String membership(@Nullable Boolean isMember, int total, Language language) {
        if (isMember == null) {
            return "";
        }
        Sentence whether = isMember
                ? new Sentence(
                        total == 1 ? ", der er medlem," : ", der er medlemmer,",
                        total == 1 ? " who is a member" : " who are members")
                : new Sentence(", der ikke er medlem,", total == 1 ? " who is not a member" : " who are not members");
        return whether.in(language);
    }
}
