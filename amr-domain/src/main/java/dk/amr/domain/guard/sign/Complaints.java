package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Gap;
import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Span;
import dk.amr.domain.guard.reading.Word;
import dk.amr.domain.guard.reading.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds talk of somebody's complaint to Arbejdstilsynet, which nobody may tell of; not its guidance, its visits or the
 * accidents that everyone must report to it.
 */
public final class Complaints {

    private static final int FARTHEST = 12;
    private static final int BESIDE = 3;

    private static final Set<String> TO = Set.of("til", "hos", "ved");
    private static final Set<String> COMES = Set.of("kom", "kommer", "kommet", "dukkede", "vaeret");
    private static final List<String> NOUNS = List.of("anmeldelse", "indberetning");

    private final List<Word> words;

    private Complaints(Note note) {
        this.words = note.words();
    }

    /** Each mention, from the first of its two ends to the last: the complaint and the authority. */
    public static List<Span> in(Note note) {
        return new Complaints(note).all();
    }

    private List<Span> all() {
        List<Span> found = new ArrayList<>();
        Clause before = null;
        int start = 0;
        while (start < words.size()) {
            int end = start + 1;
            while (end < words.size() && !words.get(end).opens()) {
                end++;
            }
            Clause clause = new Clause(start, end);
            int already = found.size();
            clause.addTo(found);
            boolean isFound = found.size() > already;
            if (before != null && !isFound && words.get(start).gap() == Gap.STOP) {
                across(before, clause).ifPresent(found::add);
            }
            before = isFound ? null : clause;
            start = end;
        }
        return found;
    }

    /** Nogen har klaget. Nu har AT været her. */
    private Optional<Span> across(Clause one, Clause next) {
        return one.complaint()
                .flatMap(complaint -> next.coming().map(authority -> between(complaint, authority)))
                .or(() -> one.coming()
                        .flatMap(authority -> next.complaint().map(complaint -> between(authority, complaint))));
    }

    private Span between(int first, int last) {
        return new Span(words.get(first).start(), words.get(last).end());
    }

    /** What stands between two full stops. */
    private final class Clause {

        private final int start;
        private final int end;
        private final boolean isAboutAnAccident;
        private final boolean asksForGuidance;
        private final boolean isTheirs;

        Clause(int start, int end) {
            this.start = start;
            this.end = end;
            this.isAboutAnAccident = has(WordList.ACCIDENT);
            this.asksForGuidance = has(WordList.ASKS);
            this.isTheirs = has(WordList.COMPLAINS) && !has(WordList.CARED);
        }

        Optional<Integer> complaint() {
            return IntStream.range(start, end)
                    .filter(i -> !isCompound(i)
                            && WordList.COMPLAINS.has(words.get(i).folded()))
                    .boxed()
                    .findFirst();
        }

        /** The authority, where it comes, or has been there. */
        Optional<Integer> coming() {
            return IntStream.range(start, end)
                    .filter(i -> isAuthority(i) && comes(i))
                    .boxed()
                    .findFirst();
        }

        private boolean comes(int authority) {
            return words.subList(Math.max(start, authority - 2), Math.min(end, authority + 3)).stream()
                    .anyMatch(word -> COMES.contains(word.folded()));
        }

        private boolean has(WordList list) {
            return words.subList(start, end).stream().anyMatch(word -> list.has(word.folded()));
        }

        void addTo(List<Span> found) {
            int authority = -1;
            int complaint = -1;
            for (int i = start; i < end; i++) {
                authority = isAuthority(i) ? i : authority;
                complaint = isComplaint(i) ? i : complaint;
                boolean isNew = authority == i || complaint == i;
                if (isNew && authority >= 0 && complaint >= 0 && belong(authority, complaint)) {
                    int first = Math.min(authority, complaint);
                    int begin = first == authority && isShortened(first) ? first - 1 : first;
                    found.add(between(begin, i));
                    authority = -1;
                    complaint = -1;
                }
            }
        }

        private boolean belong(int authority, int complaint) {
            int distance = Math.abs(authority - complaint);
            String folded = words.get(complaint).folded();
            boolean complains = WordList.COMPLAINS.has(folded);
            if (authority < complaint) {
                return distance <= FARTHEST && (complains || NOUNS.stream().anyMatch(folded::startsWith));
            }
            if (complains || WordList.REPORTS.has(folded)) {
                String before = wordBefore(authority);
                boolean isTold = distance <= FARTHEST && (TO.contains(before) || (complains && comes(authority)));
                return isTold || (complains && distance <= BESIDE + 1 && !before.equals("over"));
            }
            return distance <= BESIDE && isTurnedTo(authority, complaint);
        }

        private boolean isTurnedTo(int authority, int complaint) {
            return wordBefore(authority).equals("til")
                    || (authority - complaint == 1
                            && words.get(complaint).folded().startsWith("kontakt"));
        }

        private String wordBefore(int authority) {
            int before = isShortened(authority) ? authority - 2 : authority - 1;
            return before < 0 ? "" : words.get(before).folded();
        }

        private boolean isComplaint(int index) {
            String folded = words.get(index).folded();
            if (isCompound(index)) {
                return false;
            }
            if (WordList.REPORTS.has(folded)) {
                return !isAboutAnAccident
                        && !(index + 1 < end
                                && WordList.VISIT.has(words.get(index + 1).folded()));
            }
            return WordList.COMPLAINS.has(folded) || (WordList.TURNS.has(folded) && !asksForGuidance);
        }

        private boolean isAuthority(int index) {
            Word word = words.get(index);
            if (isCompound(index)) {
                return false;
            }
            if (word.withoutEnding().equals("AT")) {
                return !word.shouted();
            }
            boolean isNamed = WordList.AUTHORITY.has(word.folded())
                    || isShortened(index)
                    || (word.folded().equals("tilsynet") && (isAfter(index, "til") || isTheirs));
            boolean isTheirLine = word.folded().equals("arbejdstilsynets")
                    && index + 1 < end
                    && WordList.HOTLINE.has(words.get(index + 1).folded());
            return isNamed || isTheirLine;
        }

        /** Arb.tilsynet. */
        private boolean isShortened(int index) {
            return words.get(index).folded().startsWith("tilsyn") && isAfter(index, "arb");
        }

        private boolean isAfter(int index, String before) {
            return index > 0 && words.get(index - 1).folded().equals(before);
        }

        private boolean isCompound(int index) {
            return index + 1 < words.size() && words.get(index + 1).gap() == Gap.HYPHEN;
        }
    }
}
