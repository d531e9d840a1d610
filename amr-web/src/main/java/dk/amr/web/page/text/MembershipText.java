package dk.amr.web.page.text;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.person.Membership;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/** What is said of membership, and of stretches of time. */
public final class MembershipText {

    private MembershipText() {}

    /** Whether the person is a member, and since when or until when. */
    public static String heading(PersonView view, LocalDate day, Language language) {
        if (view.isMember()) {
            return view.memberships().stream()
                    .map(Membership::period)
                    .filter(period -> period.includes(day))
                    .findFirst()
                    .map(period -> since(period, language))
                    .orElse("");
        }
        return view.memberships().stream()
                .flatMap(membership -> membership.period().last().stream())
                .filter(last -> last.isBefore(day))
                .max(LocalDate::compareTo)
                .map(last -> new Sentence("Medlem til ", "Member until ").in(language) + DayInWords.day(last, language))
                .orElseGet(() -> new Sentence("Ikke medlem", "Not a member").in(language));
    }

    public static String always(Optional<String> last, Language language) {
        return last.map(day -> new Sentence("til ", "until ").in(language) + day)
                .orElseGet(() -> new Sentence("startdagen kendes ikke", "start day not known").in(language));
    }

    public static String stretch(String first, Optional<String> last, Language language) {
        return last.map(day ->
                        new Sentence("fra " + first + " til " + day, "from " + first + " to " + day).in(language))
                .orElseGet(() -> new Sentence("siden " + first, "since " + first).in(language));
    }

    private static String since(Period period, Language language) {
        return period.from().equals(Period.SINCE_EVER)
                ? new Sentence("Medlem", "Member").in(language)
                : new Sentence("Medlem siden ", "Member since ").in(language)
                        + period.from().getYear();
    }
}
