package dk.amr.web.page.offer;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.FilterWord;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.MandateText;
import dk.amr.web.page.text.OfferLabel;
import dk.amr.web.page.text.OfferText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who would get an offer now, who cannot and why, and who is not to; before anything is sent. */
public record DuePage(
        String heading,
        FormView refusal,
        List<FilterWord> filters,
        String sendHeading,
        List<Group> toSend,
        @Nullable String button,
        String blockedHeading,
        List<Hindrance> blocked,
        List<Reason> others) {

    /** Somebody, the way to their page, and what else stands in the way of a mail. */
    public record Name(String id, String name, @Nullable String remark) {

        public String href() {
            return "/personer/" + id;
        }

        @Override
        public String toString() {
            return "Name";
        }
    }

    /** Those of one kommunegruppe. */
    public record Group(String name, List<Name> people) {

        public Group {
            people = List.copyOf(people);
        }
    }

    /** What stands in the way of some, and what to do about it. */
    public record Hindrance(
            String what,
            String remedy,
            List<Name> people,
            @Nullable String href) {

        public Hindrance {
            people = List.copyOf(people);
        }
    }

    /** Why some get nothing. */
    public record Reason(String why, String count, List<Name> people) {

        public Reason {
            people = List.copyOf(people);
        }
    }

    public DuePage {
        filters = List.copyOf(filters);
        toSend = List.copyOf(toSend);
        blocked = List.copyOf(blocked);
        others = List.copyOf(others);
    }

    public static DuePage of(OfferRun run, Form typed, boolean mayEstablish, Language language) {
        return new DuePage(
                run.lines().isEmpty()
                        ? OfferLabel.NO_AMRS.in(language)
                        : OfferText.dueHeading(run.sent(), run.blocked(), language),
                FormView.of(typed, language),
                OfferListPage.filters(null, Sorting.of("/tilbud", ""), true, language),
                OfferText.toSend(run.sent(), language),
                groups(run.of(Verdict.Send.class)),
                run.sent() == 0 ? null : OfferText.send(run.sent(), language),
                OfferText.blocked(run.blocked(), language),
                hindrances(run.of(Verdict.Blocked.class), mayEstablish, language),
                others(run, language));
    }

    /** Whether there are several to choose among. */
    public boolean hasSome() {
        return toSend.stream().mapToInt(group -> group.people().size()).sum() > 1;
    }

    private static List<Group> groups(List<OfferRun.Line> lines) {
        return grouped(lines, DuePage::group).entrySet().stream()
                .map(each -> new Group(each.getKey(), names(each.getValue(), "")))
                .toList();
    }

    private static List<Hindrance> hindrances(List<OfferRun.Line> lines, boolean mayEstablish, Language language) {
        return grouped(lines, line -> obstacle(line) == Verdict.Obstacle.NO_EMAIL ? "" : group(line)).values().stream()
                .map(some -> hindrance(some, mayEstablish, language))
                .toList();
    }

    private static Hindrance hindrance(List<OfferRun.Line> some, boolean mayEstablish, Language language) {
        Verdict.Obstacle obstacle = obstacle(some.getFirst());
        String group = group(some.getFirst());
        return new Hindrance(
                OfferText.obstacle(obstacle, group, language),
                OfferText.remedy(obstacle, language),
                names(
                        some,
                        obstacle == Verdict.Obstacle.NO_EMAIL
                                ? ""
                                : Verdict.Obstacle.NO_EMAIL.words().in(language)),
                mayEstablish && obstacle == Verdict.Obstacle.NO_ACTIVE_NETWORK
                        ? "/netvaerk/nyt?kommunegruppe=" + URLEncoder.encode(group, StandardCharsets.UTF_8)
                        : null);
    }

    private static List<Reason> others(OfferRun run, Language language) {
        List<OfferRun.Line> lines = Stream.concat(
                        run.of(Verdict.Skipped.class).stream(), run.of(Verdict.Excluded.class).stream())
                .toList();
        return grouped(lines, line -> line.verdict().reason().orElseThrow().in(language)).entrySet().stream()
                .map(each -> new Reason(
                        MandateText.capital(each.getKey()),
                        Figures.number(each.getValue().size(), language),
                        names(each.getValue(), "")))
                .toList();
    }

    private static Map<String, List<OfferRun.Line>> grouped(
            List<OfferRun.Line> lines, Function<OfferRun.Line, String> by) {
        return lines.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    /** With those words beside each who has no address, if there are any words. */
    private static List<Name> names(List<OfferRun.Line> lines, String noEmail) {
        return lines.stream().flatMap(line -> name(line, noEmail).stream()).toList();
    }

    private static Optional<Name> name(OfferRun.Line line, String noEmail) {
        boolean isTold = !line.hasEmail() && !noEmail.isEmpty();
        return Optional.ofNullable(line.name())
                .map(name -> new Name(line.person().value().toString(), name.full(), isTold ? noEmail : null));
    }

    private static String group(OfferRun.Line line) {
        KommunegruppeName group = line.kommunegruppe();
        return group == null ? "" : group.value();
    }

    private static Verdict.Obstacle obstacle(OfferRun.Line line) {
        return ((Verdict.Blocked) line.verdict()).obstacle();
    }
}
