package dk.amr.web.page.text;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a message could not be sent, and what can be done about it. The code stands in brackets for whoever looks into
 * it, except where there is nothing to look into: what to do about an address is {@link MessageLabel#CORRECT_ADDRESS}.
 */
final class FailureText {

    private static final String ADDRESS = "address-unusable";
    private static final Pattern ANSWER = Pattern.compile("smtp-(\\d{3})");

    private FailureText() {}

    static String why(String cause, Language language) {
        String words = words(cause).in(language);
        return cause.equals(ADDRESS) ? words : words + " (" + cause + ")";
    }

    private static Sentence words(String cause) {
        Matcher answer = ANSWER.matcher(cause);
        if (answer.matches()) {
            return answered(Integer.parseInt(answer.group(1)));
        }
        return switch (cause) {
            case "smtp-no-answer" ->
                new Sentence(
                        "mailserveren svarede ikke; prøv igen, eller tal med den, der driver systemet",
                        "the mail server did not answer; try again, or talk to whoever runs the system");
            case "smtp-unknown" ->
                new Sentence(
                        "forbindelsen til mailserveren blev afbrudt, og den kan være nået frem; spørg modtageren",
                        "the connection to the mail server broke, and it may have arrived; ask the recipient");
            case "smtp-login" -> ofTheSettings();
            case ADDRESS ->
                new Sentence(
                        "der kan ikke sendes til modtagerens e-mailadresse; den skal rettes i registret",
                        "nothing can be sent to the recipient's e-mail address; it is to be corrected in the register");
            default ->
                new Sentence(
                        "systemet kunne ikke skrive den; tal med den, der driver systemet",
                        "the system could not write it; talk to whoever runs the system");
        };
    }

    private static Sentence answered(int code) {
        if (code < 500) {
            return new Sentence(
                    "mailserveren kunne ikke tage imod den; prøv igen senere",
                    "the mail server could not take it; try again later");
        }
        return switch (code) {
            case 530, 534, 535, 538 -> ofTheSettings();
            case 552 ->
                new Sentence(
                        "mailserveren afviste den; modtagerens postkasse kan være fuld",
                        "the mail server refused it; the recipient's mailbox may be full");
            default ->
                new Sentence(
                        "mailserveren afviste den; se, om modtagerens e-mailadresse er rigtig",
                        "the mail server refused it; see whether the recipient's e-mail address is right");
        };
    }

    private static Sentence ofTheSettings() {
        return new Sentence(
                "mailserveren afviste systemets login; tal med den, der driver systemet",
                "the mail server refused the login of the system; talk to whoever runs it");
    }
}
