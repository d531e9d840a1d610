package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Letters;
import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Span;
import dk.amr.domain.guard.reading.Word;
import dk.amr.domain.guard.reading.WordList;
import dk.amr.domain.guard.sign.Digits.Parted;
import java.util.ArrayList;
import java.util.List;

/** Finds phone numbers: eight digits in the usual groups, and those with a country code. */
public final class PhoneNumbers {

    private static final List<List<Integer>> SHAPES =
            List.of(List.of(8), List.of(2, 2, 2, 2), List.of(4, 4), List.of(2, 3, 3), List.of(3, 3, 2), List.of(2, 6));
    private final Note note;
    private final List<Digits> groups;

    private PhoneNumbers(Note note) {
        this.note = note;
        this.groups = Digits.in(note);
    }

    /** The phone numbers in the note, in order, with their country code. */
    public static List<Span> in(Note note) {
        return new PhoneNumbers(note).all();
    }

    private List<Span> all() {
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < groups.size()) {
            int abroad = withCountryCode(i);
            int taken = abroad > 0 ? abroad : plain(i);
            if (taken > 0) {
                found.add(new Span(
                        abroad > 0 ? prefix(i) : groups.get(i).start(),
                        groups.get(i + taken - 1).end()));
            }
            i += Math.max(1, taken);
        }
        return found;
    }

    /** Where the plus and the bracket before a country code begin. */
    private int prefix(int index) {
        int start = groups.get(index).start();
        int plus = note.at(start - 1) == '+' ? start - 1 : start;
        return note.at(plus - 1) == '(' ? plus - 1 : plus;
    }

    private int withCountryCode(int index) {
        Digits first = groups.get(index);
        boolean hasPlus = note.at(first.start() - 1) == '+';
        String figures = first.figures();
        if (figures.startsWith("0045")
                && (figures.length() == 12 || (figures.length() == 4 && plainAfter(index) > 0))) {
            return figures.length() == 12 ? 1 : 1 + plainAfter(index);
        }
        if (figures.startsWith("45") && figures.length() == 10 && "23456789".indexOf(figures.charAt(2)) >= 0) {
            return 1;
        }
        if (!hasPlus || isGluedToALetter(first)) {
            return 0;
        }
        if (figures.equals("45") && plainAfter(index) > 0) {
            return 1 + plainAfter(index);
        }
        return abroad(index);
    }

    private int abroad(int index) {
        int digits = 0;
        int count = 0;
        while (index + count < groups.size()
                && digits + groups.get(index + count).length() <= 15
                && (count == 0 || groups.get(index + count).parted() != Parted.FIRST)) {
            digits += groups.get(index + count).length();
            count++;
        }
        return digits >= 8 ? count : 0;
    }

    private int plainAfter(int index) {
        return index + 1 < groups.size() && groups.get(index + 1).parted() != Parted.FIRST ? shape(index + 1) : 0;
    }

    private int plain(int index) {
        int taken = shape(index);
        if (taken == 0 || isGluedToALetter(groups.get(index)) || isInALongerRow(index, taken)) {
            return 0;
        }
        List<Word> before = note.wordsBefore(groups.get(index).start(), 3);
        boolean isCalled = before.stream().anyMatch(word -> WordList.CALLED.has(word.folded()));
        boolean isOther = before.stream().anyMatch(word -> isOtherNumber(word.folded()));
        return !isCalled && (isOther || isAmount(index, taken) || looksLikeDays(index, taken)) ? 0 : taken;
    }

    private static boolean isOtherNumber(String folded) {
        boolean isOfAThing = (folded.length() > 3 && folded.endsWith("nr"))
                || (folded.length() > 6 && folded.endsWith("nummer"))
                || (folded.length() > 8 && folded.endsWith("nummeret"));
        return isOfAThing || WordList.NUMBERED.has(folded);
    }

    /** How many groups from that one on are eight digits in a usual shape, parted by one and the same mark. */
    private int shape(int index) {
        String figures = groups.get(index).figures();
        if (figures.isEmpty() || figures.charAt(0) < '2') {
            return 0;
        }
        return SHAPES.stream()
                .filter(shape -> fits(index, shape))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    private boolean fits(int index, List<Integer> shape) {
        if (index + shape.size() > groups.size()) {
            return false;
        }
        for (int i = 0; i < shape.size(); i++) {
            Digits group = groups.get(index + i);
            boolean isParted = i == 0
                    || (group.parted() != Parted.FIRST
                            && group.parted() != Parted.SLASH
                            && group.parted() == groups.get(index + 1).parted());
            if (group.length() != shape.get(i) || !isParted) {
                return false;
            }
        }
        return true;
    }

    private boolean isGluedToALetter(Digits group) {
        int before = note.at(group.start() - 1);
        return Character.isLetter(before) || before == '_' || before == '#';
    }

    /** Whether digits of more than one figure come right before or after: a row of numbers, not one. */
    private boolean isInALongerRow(int index, int taken) {
        boolean isBefore = isJoined(index) && groups.get(index - 1).length() > 1;
        int next = index + taken;
        boolean isAfter = next < groups.size()
                && isJoined(next)
                && groups.get(next).length() > 1
                && (taken > 1 || groups.get(next).parted() != Parted.BLANK);
        return isAfter || (isBefore && (taken > 1 || groups.get(index).parted() != Parted.BLANK));
    }

    private boolean isJoined(int index) {
        Parted parted = groups.get(index).parted();
        return parted != Parted.FIRST && parted != Parted.SLASH;
    }

    private boolean isAmount(int index, int taken) {
        int end = groups.get(index + taken - 1).end();
        int next = note.at(end);
        boolean isFigure =
                next == '%' || (next == ',' && Character.isDigit(note.at(end + 1))) || Character.isLetter(next);
        boolean hasUnit = note.wordAfter(end)
                .filter(word -> word.start() - end <= 2 && WordList.COUNTED.has(word.folded()))
                .isPresent();
        boolean isInThousands = taken == 3
                && groups.get(index).length() == 2
                && groups.get(index + 1).parted() != Parted.BLANK;
        return isFigure || hasUnit || isInThousands;
    }

    /** 20240115, 2023-2024, 2024-1234. */
    private boolean looksLikeDays(int index, int taken) {
        String figures = groups.get(index).figures();
        if (taken == 1) {
            return (isYear(figures.substring(0, 4)) && isMonth(figures.substring(4, 6)))
                    || (isYear(figures.substring(4)) && isMonth(figures.substring(2, 4)));
        }
        if (taken == 2 && figures.length() == 4) {
            return isYear(figures)
                    && (groups.get(index + 1).parted() != Parted.BLANK
                            || isYear(groups.get(index + 1).figures()));
        }
        return taken == 4
                && groups.get(index + 1).parted() == Parted.DOT
                && isMonth(groups.get(index + 1).figures())
                && Letters.isBlank(note.at(groups.get(index + 1).end() + 1));
    }

    private static boolean isYear(String figures) {
        return figures.startsWith("19") || figures.startsWith("20");
    }

    private static boolean isMonth(String figures) {
        int month = Integer.parseInt(figures);
        return month >= 1 && month <= 12;
    }
}
