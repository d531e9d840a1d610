package dk.amr.domain.confidentiality;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Something that was shared in confidence (S45). Two of them are equal only when they are one and the same, it tells
 * nothing of itself to logs, and it is no bean: what turns objects into text finds nothing in it.
 */
public final class Confidential<T> {

    private final UUID item;
    private final Supplier<T> content;

    private Confidential(UUID item, Supplier<T> content) {
        this.item = item;
        this.content = content;
    }

    /** Content at hand. */
    public static <T> Confidential<T> of(UUID item, T content) {
        return new Confidential<>(item, () -> content);
    }

    /** Content under seal: what breaks the seal is asked for nothing until somebody who is cleared opens it. */
    public static <T> Confidential<T> sealed(UUID item, Supplier<T> content) {
        return new Confidential<>(item, content);
    }

    /**
     * The content, after a record of the opening is made. Refused: a clearance for another item, which is told like an
     * item that there is not.
     */
    public T open(Clearance clearance) {
        return openAll(List.of(new Cleared<>(this, clearance))).getFirst();
    }

    /** As {@link #open} for many, in their order: nothing is opened before there is a record of every opening. */
    public static <T> List<T> openAll(List<Cleared<T>> all) {
        all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.clearance().log(),
                        Collectors.mapping(
                                each -> each.clearance().opening(each.confidential().item), Collectors.toList())))
                .forEach(OpeningLog::addAll);
        return all.stream().map(each -> each.confidential().content.get()).toList();
    }

    /** Something confidential with the leave to open it. */
    public record Cleared<T>(Confidential<T> confidential, Clearance clearance) {}

    @Override
    public String toString() {
        return "[confidential]";
    }
}
