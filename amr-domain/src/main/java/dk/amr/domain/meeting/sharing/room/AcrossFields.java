package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.guard.Finding;
import dk.amr.domain.guard.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks the fields of a form, and what a CPR number becomes that somebody began in one and ended in another (D21). */
final class AcrossFields {

    private final Guard guard;

    AcrossFields(Guard guard) {
        this.guard = guard;
    }

    /** What each field tells of individuals; a number over two of them is marked in both. */
    List<List<Finding>> check(List<String> fields) {
        List<Finding> together = joined(fields, "");
        List<Finding> apart = joined(fields, " ");
        return IntStream.range(0, fields.size())
                .mapToObj(field -> Stream.of(
                                guard.check(fields.get(field)).stream(),
                                part(fields, "", field, together),
                                part(fields, " ", field, apart))
                        .flatMap(each -> each)
                        .distinct()
                        .toList())
                .toList();
    }

    private List<Finding> joined(List<String> fields, String between) {
        String all = fields.stream().filter(field -> !field.isEmpty()).collect(Collectors.joining(between));
        return guard.check(all).stream()
                .filter(finding -> !finding.mayBeConfirmed())
                .toList();
    }

    /** What of a number lies in the field, where the rest lies in another. */
    private static Stream<Finding> part(List<String> fields, String between, int field, List<Finding> findings) {
        int start = start(fields, between, field);
        int end = start + length(fields.get(field));
        return findings.stream()
                .filter(each -> start < end && each.start() < end && start < each.end())
                .filter(each -> each.start() < start || end < each.end())
                .map(each -> new Finding(
                        Math.max(start, each.start()) - start, Math.min(end, each.end()) - start, each.kind()));
    }

    private static int start(List<String> fields, String between, int field) {
        List<String> before = new ArrayList<>(fields.subList(0, field));
        before.removeIf(String::isEmpty);
        return before.stream().mapToInt(each -> length(each) + between.length()).sum();
    }

    private static int length(String field) {
        return field.codePointCount(0, field.length());
    }
}
