package dk.amr.domain.shared;

/** One thought for a reader, in both languages. It may hold a name, so it is shown and never logged. */
public record Sentence(String danish, String english) {

    public String in(Language language) {
        return switch (language) {
            case DANISH -> danish;
            case ENGLISH -> english;
        };
    }

    @Override
    public String toString() {
        return "Sentence";
    }
}
