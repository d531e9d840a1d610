package dk.amr.web.page.directory;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.Membership;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.MembershipText;
import dk.amr.web.page.text.PersonText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person's page: who it is in a sentence, how to reach them, their mandates in time, and their networks. */
public record PersonPage(
        String address,
        String name,
        String heading,
        @Nullable String lead,
        @Nullable String done,
        ContactCard contact,
        MembershipCard membership,
        List<MandateRow> mandates,
        @Nullable Timeline timeline,
        List<DeadlineLine> deadlines,
        @Nullable NetworkCard network,
        PersonDeeds deeds,
        int version) {

    /** What is known of the membership. */
    public record MembershipCard(String heading, @Nullable String number, List<Stretch> stretches) {

        public MembershipCard {
            stretches = List.copyOf(stretches);
        }
    }

    /** One stretch of it. */
    public record Stretch(String kreds, String period) {}

    public PersonPage {
        mandates = List.copyOf(mandates);
        deadlines = List.copyOf(deadlines);
    }

    public static PersonPage of(PersonView view, PersonDeeds deeds, String done, LocalDate day, Language language) {
        return new PersonPage(
                "/personer/" + view.person().id().value(),
                view.person().name().full(),
                PersonText.heading(view, day, language),
                PersonText.lead(view, day, language).orElse(null),
                done(done, view).map(sentence -> sentence.in(language)).orElse(null),
                ContactCard.of(view, day, language),
                membership(view, day, language),
                view.mandates().stream()
                        .map(mandate -> MandateRow.of(mandate, view, deeds, day, language))
                        .toList(),
                Timeline.of(view.mandates(), day, language).orElse(null),
                DeadlineLine.of(view, day, language),
                view.networkSide()
                        .map(side -> NetworkCard.of(view, side, deeds.inNetworks(), day, language))
                        .orElse(null),
                deeds,
                view.person().version().number());
    }

    /** What was done; of a correction also what becomes of an offer that has left for another address. */
    private static Optional<Sentence> done(String word, PersonView view) {
        boolean hasOffer = view.networkSide().flatMap(side -> side.openOffer()).isPresent();
        return DeedText.done(word.equals("rettet-person") && hasOffer ? "rettet-person-tilbud" : word);
    }

    private static MembershipCard membership(PersonView view, LocalDate day, Language language) {
        return new MembershipCard(
                MembershipText.heading(view, day, language),
                Optional.ofNullable(view.person().memberNumber())
                        .map(MemberNumber::value)
                        .orElse(null),
                view.memberships().stream()
                        .map(membership -> stretch(membership, language))
                        .toList());
    }

    private static Stretch stretch(Membership membership, Language language) {
        return new Stretch(membership.registeredIn().title(), period(membership.period(), language));
    }

    /** A stretch of days in words. */
    static String period(Period period, Language language) {
        Optional<String> last = period.last().map(day -> DayInWords.day(day, language));
        if (period.from().equals(Period.SINCE_EVER)) {
            return MembershipText.always(last, language);
        }
        return MembershipText.stretch(DayInWords.day(period.from(), language), last, language);
    }

    @Override
    public String toString() {
        return "PersonPage";
    }
}
