package dk.amr.domain.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** One act on its way through the gate, gathering what its audit event will tell. It lives as long as the act. */
public final class Act {

    private final Deque<Subject> subjects = new ArrayDeque<>();
    private final Deque<String> details = new ArrayDeque<>();

    Act() {}

    /** Says what the act is about. */
    public void concerns(Subject.Kind kind, UUID id) {
        subjects.push(new Subject(kind, id));
    }

    /** Adds figures or codes, such as {@code rows=24}; never a name, an address, a number or text somebody wrote. */
    public void tells(String figures) {
        details.push(figures);
    }

    Optional<Subject> subject() {
        return Optional.ofNullable(subjects.peek());
    }

    String detail() {
        return Optional.ofNullable(details.peek()).orElse("");
    }
}
