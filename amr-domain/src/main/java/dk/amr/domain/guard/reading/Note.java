package dk.amr.domain.guard.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A note cut into words, in one go from the first code point to the last. */
public final class Note {

    private final int[] codePoints;
    private final List<Word> words;

    private Note(int[] codePoints, List<Word> words) {
        this.codePoints = codePoints;
        this.words = words;
    }

    /** The note of that text, which may have several lines. */
    public static Note of(String text) {
        int[] codePoints = text.codePoints().toArray();
        return new Note(codePoints, new NoteReader(codePoints).words());
    }

    /** How many code points it has. */
    public int length() {
        return codePoints.length;
    }

    /** The code point there, or a line break beyond either end. */
    public int at(int index) {
        return index < 0 || index >= codePoints.length ? '\n' : codePoints[index];
    }

    /** Its words, in order. */
    public List<Word> words() {
        return words;
    }

    /** The word with that number, if there is one. */
    public Optional<Word> word(int index) {
        return index < 0 || index >= words.size() ? Optional.empty() : Optional.of(words.get(index));
    }

    /** The words of the same line right before that code point, the nearest first. */
    public List<Word> wordsBefore(int codePoint, int most) {
        List<Word> found = new ArrayList<>(most);
        for (int i = firstAt(codePoint) - 1; i >= 0 && found.size() < most; i--) {
            found.add(words.get(i));
            if (words.get(i).gap() == Gap.BREAK) {
                break;
            }
        }
        return found;
    }

    /** The first word that begins at that code point or after it. */
    public Optional<Word> wordAfter(int codePoint) {
        return word(firstAt(codePoint));
    }

    private int firstAt(int codePoint) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return "Note";
    }
}
