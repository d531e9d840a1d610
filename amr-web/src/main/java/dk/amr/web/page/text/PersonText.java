package dk.amr.web.page.text;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.MandateState;
import dk.amr.domain.mandate.Succession;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of a person's page. */
public final class PersonText {

    private PersonText() {}

    /** Who it is: "Anna Prøve er AMR på Bosted Elmehøj til 14. november 2028". */
    public static String heading(PersonView view, LocalDate day, Language language) {
        String name = view.person().name().full();
        List<PersonView.MandateView> now = in(view, day, MandateState.ACTIVE, MandateState.LONG_ABSENCE);
        if (!now.isEmpty()) {
            return name
                    + new Sentence(" er ", " is ").in(language)
                    + offices(now, language)
                    + until(now, view, language);
        }
        List<PersonView.MandateView> ahead = in(view, day, MandateState.UPCOMING);
        if (!ahead.isEmpty()) {
            String start = DayInWords.day(ahead.getLast().mandate().startsOn(), language);
            return name + new Sentence(" bliver ", " becomes ").in(language) + office(ahead.getLast(), language) + " "
                    + start;
        }
        List<PersonView.MandateView> reported = in(view, day, MandateState.REPORTED);
        if (!reported.isEmpty()) {
            return name
                    + new Sentence(" er meldt som ", " is reported as ").in(language)
                    + office(reported.getFirst(), language)
                    + new Sentence(", ikke registreret", ", not yet registered").in(language);
        }
        return name + without(view, language);
    }

    private static String without(PersonView view, Language language) {
        Optional<PersonView.MandateView> last = view.mandates().stream()
                .filter(each -> each.mandate().isRegistered())
                .max(Comparator.comparing(each -> each.mandate().startsOn()));
        if (last.isPresent()) {
            String end = last.get()
                    .mandate()
                    .lastDay()
                    .map(day -> DayInWords.day(day, language))
                    .orElse("");
            return new Sentence(" var ", " was ").in(language)
                    + office(last.get(), language)
                    + new Sentence(" til ", " until ").in(language)
                    + end;
        }
        return view.isMember()
                ? new Sentence(" er medlem uden hverv", " is a member without a mandate").in(language)
                : new Sentence(" er ikke medlem og har intet hverv", " is no member and has no mandate").in(language);
    }

    /** What follows from it, and what waits. */
    public static Optional<String> lead(PersonView view, LocalDate day, Language language) {
        String said = Stream.concat(follows(view, day, language).stream(), waits(view, day, language).stream())
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private static Optional<String> waits(PersonView view, LocalDate day, Language language) {
        return in(view, day, MandateState.REPORTED).stream()
                .findFirst()
                .map(each -> DayInWords.day(each.mandate().startsOn(), language))
                .map(start -> new Sentence(
                                "Et hverv fra " + start + " venter på, at valget bliver registreret.",
                                "A mandate from " + start + " waits for its election to be registered.")
                        .in(language));
    }

    private static Optional<String> follows(PersonView view, LocalDate day, Language language) {
        List<PersonView.MandateView> away = in(view, day, MandateState.LONG_ABSENCE);
        if (!away.isEmpty()) {
            return Optional.of(away(away.getFirst().mandate(), day, language));
        }
        Optional<String> inNetwork = view.networkSide().flatMap(side -> NetworkSideText.lead(side, language));
        // who may not see what the networks know does not learn from silence either
        if (inNetwork.isPresent() || view.networkSide().isEmpty() || !view.isEligible()) {
            return inNetwork;
        }
        String groups = language.and(in(view, day, MandateState.ACTIVE).stream()
                .flatMap(each -> each.kommunegruppe().stream())
                .map((Kommunegruppe group) -> group.name().value())
                .distinct()
                .toList());
        boolean hasEmail = view.networkSide().get().hasEmail();
        return Optional.of(new Sentence(
                        "Kan få et tilbud om netværk i " + groups + (hasEmail ? "." : ", men har ingen e-mailadresse."),
                        "May have an offer of a network in " + groups
                                + (hasEmail ? "." : ", but has no e-mail address."))
                .in(language));
    }

    private static String away(Mandate mandate, LocalDate day, Language language) {
        Optional<String> last = mandate.absences().stream()
                .filter(absence -> absence.includes(day))
                .flatMap(absence -> absence.last().stream())
                .map(each -> DayInWords.day(each, language))
                .findFirst();
        String until = last.map(
                        each -> new Sentence(" til og med " + each, " up to and including " + each).in(language))
                .orElse("");
        return new Sentence("Er på orlov fra hvervet" + until + ".", "Is on long absence from it" + until + ".")
                        .in(language)
                + (mandate.seat().role() == MandateRole.AMR
                        ? new Sentence(" Tilbud sendes ikke imens.", " No offer is sent meanwhile.").in(language)
                        : "");
    }

    /** "på Bosted Elmehøj, afdeling Nord". */
    public static String place(PersonView.MandateView view, Language language) {
        String unit = view.mandate().seat().unit() == null
                ? ""
                : ", " + view.mandate().seat().unit().value();
        return new Sentence("på ", "at ").in(language) + view.workplace().name().value() + unit;
    }

    public static String untilFurtherNotice(Language language) {
        return new Sentence("indtil videre", "until further notice").in(language);
    }

    public static String noContact(boolean isProtected, Language language) {
        return isProtected
                ? new Sentence(
                                "Telefon og e-mail vises ikke. Kontoret og konsulenterne kan skrive for dig.",
                                "Telephone and e-mail are not shown. The office and the consultants can write for you.")
                        .in(language)
                : new Sentence("Hverken telefon eller e-mail er kendt.", "Neither telephone nor e-mail is known.")
                        .in(language);
    }

    public static String timeline(int mandates, int first, int last, Language language) {
        String number = Figures.within(mandates, language);
        return new Sentence(
                        "Tidslinje over " + number + " hverv fra " + first + " til " + last
                                + ". Det samme står i tabellen nedenfor.",
                        "Time line of " + number + (mandates == 1 ? " mandate from " : " mandates from ") + first
                                + " to " + last + ". The table below says the same.")
                .in(language);
    }

    public static String training(Language language) {
        return new Sentence("Uddannelsens tre dage", "Three days of training").in(language);
    }

    public static String trainingWhy(Language language) {
        return new Sentence(
                        "Arbejdsmiljøuddannelsen, inden tre måneder. Fristen forsvinder, når registeret har dagen i kolonnen »Kursus gennemført«.",
                        "In the work environment, within three months. It goes away once the register has the day in the column “Kursus gennemført”.")
                .in(language);
    }

    public static String firstYear(Language language) {
        return new Sentence("Opkald efter det første år", "Call after the first year").in(language);
    }

    public static String firstYearWhy(boolean isReportedLate, Language language) {
        return isReportedLate
                ? new Sentence("To uger efter, at hvervet blev meldt.", "Two weeks after it was reported.").in(language)
                : new Sentence("Et år efter, at hvervet begyndte.", "A year after it began.").in(language);
    }

    private static List<PersonView.MandateView> in(PersonView view, LocalDate day, MandateState... states) {
        return view.mandates().stream()
                .filter(each -> List.of(states).contains(each.mandate().stateOn(day)))
                .toList();
    }

    /** Several offices at one workplace are told in one breath. */
    private static String offices(List<PersonView.MandateView> now, Language language) {
        boolean isOnePlace =
                now.stream().map(each -> place(each, language)).distinct().count() == 1;
        if (!isOnePlace) {
            return language.and(now.stream().map(each -> office(each, language)).toList());
        }
        List<String> roles = now.stream()
                .map(each -> each.mandate().seat().role())
                .sorted()
                .map(role -> role.title().in(language))
                .distinct()
                .toList();
        return language.and(roles) + " " + place(now.getFirst(), language);
    }

    private static String office(PersonView.MandateView view, Language language) {
        return view.mandate().seat().role().title().in(language) + " " + place(view, language);
    }

    /** To the last day of the mandate, or of the re-election that continues it (R5). */
    private static String until(List<PersonView.MandateView> now, PersonView view, Language language) {
        List<Mandate> all =
                view.mandates().stream().map(PersonView.MandateView::mandate).toList();
        List<LocalDate> ends = now.stream()
                .map(each -> Succession.last(each.mandate(), all))
                .flatMap((Mandate mandate) -> mandate.lastDay().stream())
                .distinct()
                .toList();
        return ends.size() == 1
                ? new Sentence(" til ", " until ").in(language) + DayInWords.day(ends.getFirst(), language)
                : "";
    }
}
