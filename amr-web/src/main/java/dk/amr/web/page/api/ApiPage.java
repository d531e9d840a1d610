package dk.amr.web.page.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that a program can ask, group by group, as the description of it says. */
public record ApiPage(String description, List<Group> groups) {

    /** What is about one thing. */
    public record Group(String id, String name, List<Operation> operations) {

        public Group {
            operations = List.copyOf(operations);
        }
    }

    /**
     * One thing to ask.
     *
     * @param roles who may, at least for what is their own; empty where nobody need sign in
     * @param request what is sent, if anything
     */
    public record Operation(
            String id,
            String method,
            String path,
            String summary,
            List<String> roles,
            boolean isOpen,
            List<Parameter> parameters,
            @Nullable Content request,
            List<Answer> answers,
            List<Answer> problems) {

        public Operation {
            roles = List.copyOf(roles);
            parameters = List.copyOf(parameters);
            answers = List.copyOf(answers);
            problems = List.copyOf(problems);
        }
    }

    /** Something in the address or the head of a request. */
    public record Parameter(String name, String place, String type, String description, boolean isRequired) {}

    /** What is sent or answered, with an example where it is JSON. */
    public record Content(
            String type, String schema, @Nullable String example) {}

    /** What may be answered. */
    public record Answer(
            String status, String description, @Nullable Content content) {}

    public ApiPage {
        groups = List.copyOf(groups);
    }

    /** The group of that name, as the address of its page ends. */
    public Optional<Group> group(String id) {
        return groups.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return "ApiPage";
    }
}
