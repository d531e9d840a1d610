package dk.amr.cli.delivery;

import dk.amr.cli.console.output.Listing;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.WhyNotSent;
import dk.amr.domain.shared.Page;
import dk.amr.domain.shared.Sentence;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages in rows, without anybody's name. */
final class MessageListing {

    private MessageListing() {}

    static Listing<Message> of(List<Message> messages) {
        return new Listing<>("messages", messages)
                .column("id", "Id", "Id", message -> message.id().value())
                .column("state", "Tilstand", "State", message -> state(message.dispatch()))
                .column("attempts", "Forsøg i træk uden held", "Attempts in vain", Message::attempts)
                .column("nextAt", "Næste forsøg", "Next try", message -> nextAt(message.dispatch()))
                .column("cause", "Årsag", "Cause", message -> cause(message.dispatch()))
                .column("kind", "Handler om", "Kind", MessageListing::kind)
                .column("day", "Forretningsdag", "Business day", Message::day);
    }

    /** The whole document for programs, with the place to go on from. */
    static Map<String, @Nullable Object> document(Page<Message> page) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("messages", of(page.items()).objects());
        document.put("next", page.next());
        return document;
    }

    private static Listing.Word state(Dispatch dispatch) {
        return switch (dispatch) {
            case Dispatch.Waiting waiting -> word("WAITING", "venter", "waits");
            case Dispatch.Underway underway -> word("UNDERWAY", "er ved at blive sendt", "is being sent");
            case Dispatch.Delivered delivered -> word("DELIVERED", "sendt", "sent");
            case Dispatch.Failed failed -> word("FAILED", "fejlet", "failed");
            case Dispatch.Dropped dropped -> word("DROPPED", "bortfaldet", "dropped");
        };
    }

    private static Listing.Word word(String code, String danish, String english) {
        return new Listing.Word(code, new Sentence(danish, english));
    }

    private static Listing.Word kind(Message message) {
        return Listing.Word.of(message.kind(), message.kind().title());
    }

    private static @Nullable Instant nextAt(Dispatch dispatch) {
        return dispatch instanceof Dispatch.Waiting waiting ? waiting.nextAt() : null;
    }

    private static @Nullable Object cause(Dispatch dispatch) {
        return switch (dispatch) {
            case Dispatch.Failed failed -> failed.cause();
            case Dispatch.Dropped dropped -> new Listing.Told(dropped.cause(), WhyNotSent.words(dropped.cause()));
            case Dispatch.Waiting waiting -> null;
            case Dispatch.Underway underway -> null;
            case Dispatch.Delivered delivered -> null;
        };
    }
}
