package dk.amr.web.page.text;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Sentence;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentences of the forms about mandates. */
public final class MandateText {

    private MandateText() {}

    public static String reportFor(String name, Language language) {
        return new Sentence("Meld et hverv for " + name, "Report a mandate for " + name).in(language);
    }

    public static String notReportedYet(String name, Language language) {
        return new Sentence(
                        "Hvervet for " + name + " er ikke meldt endnu",
                        "The mandate for " + name + " is not reported yet")
                .in(language);
    }

    public static String role(MandateRole role, Language language) {
        return capital(role.title().in(language));
    }

    public static @Nullable String electedBy(MandateRole role, Language language) {
        return switch (role) {
            case AMR -> new Sentence("valgt af alle ansatte", "elected by all employees").in(language);
            case TR -> new Sentence("valgt af medlemmerne", "elected by the members").in(language);
            case FTR -> new Sentence("fælles for flere arbejdspladser", "for several workplaces").in(language);
            case LEADER -> null;
        };
    }

    /** What the form is for. */
    public static String heading(FormLabel button, String name, PersonView.MandateView view, Language language) {
        String office = view.mandate().seat().role().title().in(language) + " " + PersonText.place(view, language);
        return switch (button) {
            case END_THE_MANDATE ->
                new Sentence("Afslut " + name + "s hverv som " + office, "End " + name + "'s mandate as " + office)
                        .in(language);
            case REGISTER_THE_ELECTION ->
                new Sentence(
                                "Registrér valget af " + name + " som " + office,
                                "Register " + name + "'s election as " + office)
                        .in(language);
            case REJECT_THE_ELECTION ->
                new Sentence(
                                "Afvis valget af " + name + " som " + office,
                                "Reject " + name + "'s election as " + office)
                        .in(language);
            case REPORT_THE_RE_ELECTION ->
                new Sentence(name + " er genvalgt som " + office, name + " is re-elected as " + office).in(language);
            case NOTE_THE_MOVE ->
                new Sentence(name + " forlader hvervet som " + office, name + " leaves the mandate as " + office)
                        .in(language);
            case CORRECT_THE_MANDATE ->
                new Sentence("Ret " + name + "s hverv som " + office, "Correct " + name + "'s mandate as " + office)
                        .in(language);
            case NOTE_ABSENCE ->
                new Sentence(name + " går på orlov som " + office, name + " goes on long absence as " + office)
                        .in(language);
            default -> new Sentence(name + " er tilbage som " + office, name + " is back as " + office).in(language);
        };
    }

    /** How the mandate stands now. */
    public static String stands(Mandate mandate, Language language) {
        return term(mandate, language) + registration(mandate, language) + absence(mandate, language);
    }

    private static String registration(Mandate mandate, Language language) {
        return switch (mandate.registration()) {
            case AWAITED ->
                new Sentence(" Valget er meldt, ikke registreret.", " The election is reported, not registered.")
                        .in(language);
            case REGISTERED -> "";
            case REJECTED -> new Sentence(" Valget er afvist.", " The election was rejected.").in(language);
        };
    }

    private static String term(Mandate mandate, Language language) {
        String from = DayInWords.day(mandate.startsOn(), language);
        Optional<String> last = mandate.lastDay().map(day -> DayInWords.day(day, language));
        return last.map(day -> new Sentence(
                                "Hvervet løber fra " + from + " til " + day + ".",
                                "The mandate runs from " + from + " to " + day + ".")
                        .in(language))
                .orElseGet(() -> new Sentence(
                                "Hvervet løber fra " + from + " indtil videre.",
                                "The mandate runs from " + from + " until further notice.")
                        .in(language));
    }

    private static String absence(Mandate mandate, Language language) {
        return mandate.absences().stream()
                .filter(period -> period.until() == null)
                .findFirst()
                .map(Period::from)
                .map(day -> DayInWords.day(day, language))
                .map(day ->
                        new Sentence(" Orlov siden " + day + ".", " On long absence since " + day + ".").in(language))
                .orElse("");
    }

    /** What will be true afterwards. */
    public static String consequence(FormLabel button, String name, PersonView.MandateView view, Language language) {
        String office = view.mandate().seat().role().title().in(language) + " " + PersonText.place(view, language);
        return switch (button) {
            case END_THE_MANDATE ->
                new Sentence(
                                "Fra dagen efter er " + name + " ikke længere " + office + ".",
                                "From the day after, " + name + " is no longer " + office + ".")
                        .in(language);
            case REGISTER_THE_ELECTION ->
                new Sentence("Hvervet tæller med fra sin første dag.", "The mandate counts from its first day.")
                        .in(language);
            case REJECT_THE_ELECTION ->
                new Sentence(
                                "Hvervet kommer ikke til at gælde. Valget kan meldes igen, hvis der vælges om.",
                                "The mandate will not hold. The election can be reported again after another vote.")
                        .in(language);
            case REPORT_THE_RE_ELECTION ->
                new Sentence(
                                "Genvalget bliver et nyt hverv. Det gamle løber til sin sidste dag.",
                                "The re-election becomes a new mandate. The old one runs to its last day.")
                        .in(language);
            case NOTE_THE_MOVE ->
                new Sentence(
                                "Fra dagen efter er " + name + " ikke længere " + office
                                        + ". Et hverv på en ny arbejdsplads begynder forfra.",
                                "From the day after, " + name + " is no longer " + office
                                        + ". A mandate at a new workplace begins afresh.")
                        .in(language);
            case CORRECT_THE_MANDATE ->
                new Sentence(
                                "Sidste dag og frister følger med de rettede datoer. Et tomt felt ændrer ingenting.",
                                "The last day and what is due follow the corrected dates. An empty field changes nothing.")
                        .in(language);
            case NOTE_ABSENCE ->
                new Sentence(
                                "Fra den dag tæller hvervet ikke med, og " + name
                                        + " får intet tilbud, før orloven er slut.",
                                "From that day the mandate does not count, and " + name
                                        + " has no offer until the absence is over.")
                        .in(language);
            default ->
                new Sentence("Fra den dag tæller hvervet med igen.", "From that day the mandate counts again.")
                        .in(language);
        };
    }

    /** With a capital letter first. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
