package dk.amr.domain.task;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;

/** What is to be done. */
public enum TaskKind {
    /** An AMR is to have an offer within 30 days of being reported (P2, S30). */
    OFFER_DUE("Send tilbud", "Send the offer"),
    /** A new AMR is to have the welcome package (section 2.2). */
    WELCOME_PACKAGE("Send velkomstpakke", "Send the welcome package"),
    /** A participant's term runs out, or has, and no re-election is reported (E13). */
    RE_ELECTION("Spørg til genvalg", "Ask about re-election"),
    /** A participant left the workplace, which must elect anew (E1, R7). */
    BY_ELECTION("Spørg til nyvalg på arbejdspladsen", "Ask about a new election at the workplace"),
    /** AMRs wait for an offer in a kommunegruppe without a network (S32). */
    NETWORK_NEEDED("Opret netværk", "Establish the network"),
    /** Whoever leads a network can soon do it no longer, and nobody comes after (S110, E17). */
    FACILITATOR_NEEDED("Find en ny facilitator", "Find a new facilitator"),
    /** A meeting is past and nobody has said whether it was held, or it cannot be held as it is planned (E6). */
    MEETING_TO_SETTLE("Afklar et netværksmøde", "Settle a network meeting"),
    /** A meeting is near and nobody is invited yet (P19). */
    INVITE_DUE("Invitér til netværksmødet", "Invite to the network meeting"),
    /** A message could not be delivered, or nobody knows whether it was. */
    MESSAGE_FAILED("Se på en besked, der ikke nåede frem", "Look at a message that did not arrive");

    private final Sentence title;

    TaskKind(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** Reads a kind by its name, in any case, with hyphens or underscores. */
    public static TaskKind of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "task-kind-is-unknown",
                        new Sentence("Den slags opgave findes ikke.", "There is no such kind of task.")));
    }
}
