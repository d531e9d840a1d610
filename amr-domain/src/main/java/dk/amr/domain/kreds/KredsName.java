package dk.amr.domain.kreds;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Locale;

/** What a kreds is called, without the word kreds: "Østjylland". 1 to 80 characters. */
public record KredsName(String value) {

    public KredsName {
        value = Danish.clean(value).replaceFirst("(?i)^kreds ", "");
        if (value.isEmpty() || value.length() > 80) {
            throw new InvalidValue(
                    "kreds-name-is-missing-or-long",
                    new Sentence(
                            "Kredsens navn skal have 1–80 tegn.", "The name of the kreds must have 1–80 characters."));
        }
    }

    /** The name as it stands by itself: after the word kreds, unless that is part of it: "Midtkredsen". */
    public String title() {
        return value.toLowerCase(Locale.ROOT).contains("kreds") ? value : "Kreds " + value;
    }

    /** The key by which two spellings are the same kreds. */
    public String key() {
        return Danish.identity(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
