package dk.amr.domain.correspondence;

import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;

/** Why a message was not to be sent any more when its turn came. Programs read the code, people the words. */
public enum WhyNotSent {
    NO_ADDRESS("modtageren har ingen e-mailadresse", "the recipient has no e-mail address"),
    NOBODY_TO_WRITE_TO("der skrives ikke til modtageren mere", "nobody writes to the recipient any more"),
    NEWER_MESSAGE("en nyere besked er trådt i stedet", "a newer message has taken its place"),
    OFFER_IS_OVER("tilbuddet står ikke længere åbent", "the offer is no longer open"),
    NETWORK_IS_CLOSED("netværket er lukket", "the network is closed"),
    NOT_ELIGIBLE_ANY_MORE(
            "modtageren er ikke længere berettiget til tilbuddet", "the recipient is no longer eligible for the offer"),
    NOT_INVITED_ANY_MORE("invitationen gælder ikke længere", "the invitation no longer holds"),
    NOT_WANTED_ANY_MORE("den er ikke længere aktuel for modtageren", "it no longer concerns the recipient"),
    MEETING_IS_OVER("mødet er begyndt eller holdt", "the meeting has begun or is over"),
    MEETING_IS_CLOSED("mødet er afsluttet", "the meeting is closed"),
    EVALUATED_ALREADY("linket til evalueringen gælder ikke længere", "the link to the evaluation no longer holds"),
    LINK_IS_OVER("linket gælder ikke længere", "the link no longer holds"),
    WAS_NOT_THERE("modtageren har ikke adgang til det, der er delt", "the recipient has no access to what is shared"),
    CODE_IS_OVER("koden er brugt eller udløbet", "the code is used or has expired"),
    NO_CONSENT(
            "der er ikke længere samtykke til at skrive til lederen",
            "there is no longer consent to writing to the leader"),
    NOT_TO_BE_WRITTEN_TO("kredsen skriver ikke længere til den leder", "the kreds no longer writes to that leader"),
    DECIDED_ALREADY("svaret om tjenestefri er noteret allerede", "the answer about time off is recorded already"),
    MEETING_IS_NOT_CANCELLED("mødet er ikke aflyst", "the meeting is not cancelled"),
    LEADER_WAS_NOT_TOLD("lederen har ikke fået noget at vide om mødet", "the leader was not told of the meeting");

    private static final Sentence SOMETHING_ELSE = new Sentence("den var ikke længere ret", "it was no longer right");

    private final Sentence words;

    WhyNotSent(String danish, String english) {
        this.words = new Sentence(danish, english);
    }

    /** As it is kept, and as programs read it: {@code newer-message}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is told of the message with that code, within a sentence. */
    public static Sentence words(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .map(each -> each.words)
                .findFirst()
                .orElse(SOMETHING_ELSE);
    }
}
