package dk.amr.web.page;

import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param guestOrNobody absent at the door
 * @param here the address of the page, to come back to
 * @param keepsMail whether mail stays on the machine as files, for want of a server that sends it
 * @param mailFolder where it stays, for whoever looks after the installation; absent for others
 * @param office how the office is reached; absent where nobody said
 * @param lists where each list was last looked at, by its own address
 */
public record Shell(
        Language language,
        String title,
        Assets assets,
        @Nullable Guest guestOrNobody,
        LocalDate day,
        String formToken,
        String here,
        boolean keepsMail,
        @Nullable String mailFolder,
        @Nullable String office,
        Map<String, String> lists) {

    /** Whoever is signed in, and where they may go. */
    public record Guest(
            String kreds, String login, String roles, List<Place> places, boolean mayFindPeople, boolean mayReadApi) {

        public Guest {
            places = List.copyOf(places);
        }

        /** Whether a place stands in the menu. */
        public boolean mayGoTo(String href) {
            return places.stream().anyMatch(place -> place.href().equals(href));
        }
    }

    /** A place in the menu. */
    public record Place(String href, String name, boolean isHere) {}

    public Guest guest() {
        return Optional.ofNullable(guestOrNobody).orElseThrow();
    }

    /** The way back to a list, as it was last looked at; any other address is what it is. */
    public String back(String href) {
        return lists.getOrDefault(href, href);
    }

    public String say(Words label) {
        return label.in(language);
    }

    public String asset(String name) {
        return assets.address(name);
    }

    public boolean isDanish() {
        return language == Language.DANISH;
    }

    public Language otherLanguage() {
        return isDanish() ? Language.ENGLISH : Language.DANISH;
    }

    /** The other language as those call it who speak it. */
    public String otherLanguageName() {
        return isDanish() ? "English" : "Dansk";
    }

    public String today() {
        return DayInWords.full(day, language);
    }

    public String week() {
        return DayInWords.week(day, language);
    }
}
