package dk.amr.web.page.delivery;

import dk.amr.domain.correspondence.OutboxQuery;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.FilterWord;
import dk.amr.web.page.text.MessageLabel;
import java.util.Arrays;
import java.util.Locale;

/** Which messages a list shows, by a word in the address. */
public enum OutboxFilter {
    ALL("", OutboxQuery.Which.ALL, MessageLabel.ALL, MessageLabel.MESSAGES),
    FAILED("fejlet", OutboxQuery.Which.FAILED, MessageLabel.THOSE_THAT_FAILED, MessageLabel.HEADING_FAILED),
    WAITING("venter", OutboxQuery.Which.WAITING, MessageLabel.THOSE_THAT_WAIT, MessageLabel.HEADING_WAITING),
    DELIVERED("sendt", OutboxQuery.Which.DELIVERED, MessageLabel.THOSE_DELIVERED, MessageLabel.HEADING_DELIVERED) {
        @Override
        public MessageLabel label(boolean keepsMail) {
            return keepsMail ? MessageLabel.THOSE_WRITTEN : super.label(keepsMail);
        }

        @Override
        public MessageLabel heading(boolean keepsMail) {
            return keepsMail ? MessageLabel.HEADING_WRITTEN : super.heading(keepsMail);
        }
    },
    DROPPED("ikke-sendt", OutboxQuery.Which.DROPPED, MessageLabel.THOSE_DROPPED, MessageLabel.HEADING_DROPPED);

    private final String word;
    private final OutboxQuery.Which which;
    private final MessageLabel label;
    private final MessageLabel heading;

    OutboxFilter(String word, OutboxQuery.Which which, MessageLabel label, MessageLabel heading) {
        this.word = word;
        this.which = which;
        this.label = label;
        this.heading = heading;
    }

    public OutboxQuery.Which which() {
        return which;
    }

    /** The word of the filter, which is another where messages are written as files. */
    public MessageLabel label(boolean keepsMail) {
        return label;
    }

    /** What stands over the list of these alone. */
    public MessageLabel heading(boolean keepsMail) {
        return heading;
    }

    public String word() {
        return word;
    }

    public String address() {
        return word.isEmpty() ? "/beskeder" : "/beskeder?vis=" + word;
    }

    /** By the word in the address of a page, which is empty for all; refused where there is none. */
    public static OutboxFilter ofWord(String text) {
        return Arrays.stream(values())
                .filter(filter -> filter.word.equals(text))
                .findFirst()
                .orElseThrow(FilterWord::unknown);
    }

    /** By the state, as scripts tell it; refused where there is none. */
    public static OutboxQuery.Which ofCode(String text) {
        return Arrays.stream(OutboxQuery.Which.values())
                .filter(which -> which.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "message-state-is-unknown",
                        new Sentence(
                                "Vælg WAITING, FAILED, DELIVERED, DROPPED eller ALL.",
                                "Choose WAITING, FAILED, DELIVERED, DROPPED or ALL.")));
    }
}
