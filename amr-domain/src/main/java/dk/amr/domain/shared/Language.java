package dk.amr.domain.shared;

import java.util.List;

/** The languages the program speaks: Danish first, English second. */
public enum Language {
    DANISH("da"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code, as in {@code --lang da}. */
    public String code() {
        return code;
    }

    /** The words as one says them: "AMR", "AMR og TR", "AMR, TR og leder". */
    public String and(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String last = new Sentence(" og ", " and ").in(this) + words.getLast();
        return String.join(", ", words.subList(0, words.size() - 1)) + last;
    }

    /** Reads a two-letter code; anything but {@code da} and {@code en} is refused. */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new InvalidValue(
                "language-is-unknown",
                new Sentence("Sproget skal være da eller en.", "The language must be da or en."));
    }
}
