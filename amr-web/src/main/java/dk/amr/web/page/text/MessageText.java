package dk.amr.web.page.text;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.time.Instant;
import java.time.LocalDateTime;

/** The sentences about messages. */
public final class MessageText {

    private MessageText() {}

    /** How the newest messages fared. */
    public static String heading(int failed, int waiting, boolean isEmpty, Language language) {
        if (isEmpty) {
            return new Sentence("Der er ikke sendt nogen beskeder", "No messages have been sent").in(language);
        }
        if (failed > 0) {
            String words = Figures.first(failed, language);
            return new Sentence(
                            words + (failed == 1 ? " besked nåede ikke frem" : " beskeder nåede ikke frem"),
                            words + (failed == 1 ? " message did not arrive" : " messages did not arrive"))
                    .in(language);
        }
        String words = Figures.first(waiting, language);
        return waiting == 0
                ? new Sentence("Alle beskeder er nået frem", "All messages have arrived").in(language)
                : new Sentence(
                                words
                                        + (waiting == 1
                                                ? " besked venter på at blive sendt"
                                                : " beskeder venter på at blive sendt"),
                                words + (waiting == 1 ? " message waits to be sent" : " messages wait to be sent"))
                        .in(language);
    }

    public static String kind(MessageKind kind, Language language) {
        return kind.title().in(language);
    }

    /** How far it has come. */
    public static String state(Message message, Instant now, Language language) {
        if (message.isLost(now)) {
            return new Sentence("ingen ved, om den nåede ud", "nobody knows whether it left").in(language);
        }
        return switch (message.dispatch()) {
            case Dispatch.Waiting waiting -> waiting(waiting, language);
            case Dispatch.Underway underway -> new Sentence("er ved at blive sendt", "is being sent").in(language);
            case Dispatch.Delivered delivered -> {
                String at = moment(delivered.at(), language);
                yield new Sentence("sendt " + at, "sent " + at).in(language);
            }
            case Dispatch.Failed failed -> {
                String times = Figures.within(failed.attempts(), language);
                yield new Sentence(
                                "opgivet efter " + times + " forsøg: " + failed.cause(),
                                "given up after " + times + (failed.attempts() == 1 ? " attempt: " : " attempts: ")
                                        + failed.cause())
                        .in(language);
            }
            case Dispatch.Dropped dropped ->
                new Sentence(
                                "ikke sendt, for den var ikke længere ret: " + dropped.cause(),
                                "not sent, for it was no longer right: " + dropped.cause())
                        .in(language);
        };
    }

    private static String waiting(Dispatch.Waiting waiting, Language language) {
        if (waiting.attempts() == 0) {
            return new Sentence("venter på at blive sendt", "waits to be sent").in(language);
        }
        String times = Figures.within(waiting.attempts(), language);
        String next = moment(waiting.nextAt(), language);
        return new Sentence(
                        "prøvet " + times + (waiting.attempts() == 1 ? " gang" : " gange") + ", prøves igen " + next,
                        "tried " + times + (waiting.attempts() == 1 ? " time" : " times") + ", again " + next)
                .in(language);
    }

    /** A moment in Denmark: "4. jan. 2027 kl. 9.15". */
    public static String moment(Instant at, Language language) {
        LocalDateTime local = LocalDateTime.ofInstant(at, TimeSlot.ZONE);
        String day = DayInWords.brief(local.toLocalDate(), language);
        return new Sentence(
                        day + " kl. " + "%d.%02d".formatted(local.getHour(), local.getMinute()),
                        day + " at " + "%d:%02d".formatted(local.getHour(), local.getMinute()))
                .in(language);
    }
}
