package dk.amr.domain.guard.reading;

/** A stretch of a note, in code points from 0, the end exclusive. It holds no text. */
public record Span(int start, int end) {

    /** Whether the two share a code point. */
    public boolean touches(Span other) {
        return start < other.end && other.start < end;
    }
}
