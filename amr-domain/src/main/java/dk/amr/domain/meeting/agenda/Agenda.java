package dk.amr.domain.meeting.agenda;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What a meeting is made of, in order. */
public record Agenda(List<AgendaItem> items) {

    private static final int MOST = 30;

    public Agenda {
        items = List.copyOf(items);
        if (items.size() > MOST) {
            throw new InvalidValue(
                    "agenda-is-too-long",
                    new Sentence("En dagsorden har højst 30 punkter.", "An agenda has at most 30 parts."));
        }
    }

    public static Agenda empty() {
        return new Agenda(List.of());
    }

    /** The minutes of all parts. */
    public int minutes() {
        return sum(item -> true);
    }

    public List<Theme> themes() {
        return items.stream()
                .map(AgendaItem::theme)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The minutes of the parts in which a theme is taken up. */
    public int themeMinutes() {
        return sum(item -> item.theme() != null);
    }

    /** The minutes of welcome, check-in and the like. */
    public int frameMinutes() {
        return sum(item -> item.theme() == null && item.kind() == AgendaKind.FRAME);
    }

    /** The minutes of sparring, exchange of experience and knowledge sharing (S38). */
    public int sharingMinutes() {
        return sum(item -> item.theme() == null && item.kind().isSharing());
    }

    /** The minutes of everything else. */
    public int otherMinutes() {
        return minutes() - themeMinutes() - frameMinutes() - sharingMinutes();
    }

    /** Whether it begins with the welcome, in which the ground rules have their place (S49). */
    public boolean beginsWithTheRules() {
        return !items.isEmpty() && items.getFirst().kind() == AgendaKind.FRAME;
    }

    private int sum(Predicate<AgendaItem> counted) {
        return items.stream().filter(counted).mapToInt(AgendaItem::minutes).sum();
    }
}
