package dk.amr.domain.offer;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;

/** What an AMR may say to an offer. */
public enum Answer {
    ACCEPTED,
    DECLINED;

    /** Reads an answer by its name, in any case. */
    public static Answer of(String text) {
        return Arrays.stream(values())
                .filter(answer -> answer.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "answer-is-unknown",
                        new Sentence(
                                "Svaret skal være accepted eller declined.",
                                "The answer must be accepted or declined.")));
    }
}
