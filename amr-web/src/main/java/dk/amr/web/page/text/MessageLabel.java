package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the page about messages. */
public enum MessageLabel implements Words {
    MESSAGES("Beskeder", "Messages"),
    MESSAGES_CAPTION("Beskeder, nyeste først", "Messages, newest first"),
    WHAT("Besked", "Message"),
    WRITTEN("Skrevet", "Written"),
    WRITTEN_LABEL("skrevet", "written"),
    HOW_FAR("Hvor langt", "How far"),
    RECIPIENT("Se modtageren", "See the recipient"),
    TRY_AGAIN("Prøv igen", "Try again"),
    SEND_NOW("Send dem, der venter", "Send those that wait"),
    FAILED("nåede ikke frem", "did not arrive"),
    NONE("Her er ingen beskeder endnu.", "There are no messages yet."),
    WHO_SEES(
            "Her står aldrig, hvad en besked siger, og ingen adresser.",
            "What a message says never stands here, nor any address.");

    private final Sentence sentence;

    MessageLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
