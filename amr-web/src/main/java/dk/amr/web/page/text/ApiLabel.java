package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Router;
import java.util.Arrays;
import java.util.Set;

/** The words of the page about the JSON interface; what each thing does is told in English, as in the description. */
public enum ApiLabel implements Words {
    ACCOUNTS("Konti og revisionsspor", "Accounts and the audit trail", "accounts", "me", "audit"),
    PEOPLE("Personer", "People", "people"),
    MANDATES("Hverv", "Mandates", "mandates"),
    WORKPLACES("Arbejdspladser og kommunegrupper", "Workplaces and kommunegrupper", "workplaces", "kommunegrupper"),
    REGISTER("Register", "Register", "register"),
    NETWORKS("Netværk", "Networks", "networks", "participations", "wishes", "incidents"),
    OFFERS("Tilbud", "Offers", "offers"),
    RULES("Leveregler", "Ground rules", "ground-rules"),
    MEETINGS("Møder", "Meetings", "meetings", "kommunegruppe-meetings", "year-plan"),
    REPORTS("Rapporter", "Reports", "reports"),
    TASKS("Opgaver, beskeder og drift", "Tasks, messages and operation", "tasks", "outbox", "jobs"),
    CALENDAR("Kalender", "Calendar", "calendar-feed"),
    OPEN("Uden token", "Without a token"),

    API("Programmernes adgang", "The interface for programs"),
    FOR_DEVELOPERS("Til udviklere", "For developers"),
    LEAD(
            "Alt, hvad et program kan spørge om og gøre med et token. Hvad hver ting gør, står på engelsk, som udviklere venter.",
            "Everything a program can ask and do with a token."),
    HOW("Sådan spørger man", "How to ask"),
    TOKEN(
            "Send Authorization: Bearer og det token, som administratoren har udstedt med amr account token. Programmet ser og må det samme som den konto, tokenet hører til.",
            "Send Authorization: Bearer and the token that the administrator issued by amr account token. The program sees and may what the account of the token may."),
    ROLES_HINT(
            "En rolle, der står ved en forespørgsel, må den i det mindste for det, der er dens eget. Hvad den ikke må se, findes ikke.",
            "A role named at a request may make it at least for what is its own. What it may not see does not exist."),
    FILE("Beskrivelsen som fil (OpenAPI 3.1)", "The description as a file (OpenAPI 3.1)"),
    CONTENTS("Indhold", "Contents"),
    WHO_MAY("Hvem må", "Who may"),
    ANYBODY("Alle, også uden token", "Anybody, also without a token"),
    ANY_ACCOUNT("Enhver konto", "Any account"),
    PARAMETERS("Parametre", "Parameters"),
    PARAMETER("Navn", "Name"),
    PLACE("Hvor", "Where"),
    TYPE("Art", "Type"),
    MEANING("Betydning", "Meaning"),
    REQUIRED("skal med", "required"),
    SENT("Der sendes", "What is sent"),
    ANSWERED("Der svares", "What is answered"),
    EXAMPLE("Eksempel", "Example"),
    PROBLEMS("Når det ikke går", "When it cannot be done"),
    PROBLEM_FORM(
            "Et problem er application/problem+json: type er urn:amr:rule: og den regel, der siger nej, og detail er én sætning på kontoens sprog.",
            "A problem is application/problem+json: type is urn:amr:rule: and the rule that says no, and detail is one sentence in the account's language."),
    IN_PATH("i adressen", "in the path"),
    IN_QUERY("efter ?", "after ?"),
    IN_HEADER("i hovedet", "in the head");

    private final Sentence sentence;
    private final Set<String> segments;

    ApiLabel(String danish, String english, String... segments) {
        this.sentence = new Sentence(danish, english);
        this.segments = Set.of(segments);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** The group that a path belongs to. */
    public static ApiLabel group(String path) {
        String first = path.startsWith(Router.API + "/")
                ? path.substring(Router.API.length() + 1).replaceFirst("/.*", "")
                : "";
        return Arrays.stream(values())
                .filter(each -> each.segments.contains(first))
                .findFirst()
                .orElse(OPEN);
    }

    /** Where a parameter stands. */
    public static ApiLabel place(String in) {
        return switch (in) {
            case "path" -> IN_PATH;
            case "header" -> IN_HEADER;
            default -> IN_QUERY;
        };
    }
}
