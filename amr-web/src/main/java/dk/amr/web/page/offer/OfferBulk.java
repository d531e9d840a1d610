package dk.amr.web.page.offer;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.BulkPage;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.text.BulkLabel;
import dk.amr.web.page.text.MandateText;
import dk.amr.web.page.text.OfferLabel;
import dk.amr.web.page.text.OfferText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offers to several: what each of those chosen will get or got, and why some do not. */
public final class OfferBulk {

    /** The name of each tick. */
    public static final String PERSON = "person";

    private static final String LIST = "/tilbud";

    private OfferBulk() {}

    /** Before anything is sent. */
    public static BulkPage before(OfferRun run, Set<PersonId> chosen, Language language) {
        List<String> due = run.of(Verdict.Send.class).stream()
                .map(line -> line.person().value().toString())
                .distinct()
                .toList();
        BulkPage.Press press = new BulkPage.Press(
                LIST + "/send",
                PERSON,
                due,
                Map.of(),
                OfferLabel.SEND_CONSEQUENCE.in(language),
                OfferText.send(due.size(), language));
        return BulkPage.before(
                list(language),
                BulkLabel.sendTo(due.size(), language),
                lines(run, chosen, BulkPage.Mark.AHEAD, BulkLabel.GETS_OFFER, language),
                press);
    }

    /** Afterwards, for those who were chosen. */
    public static BulkPage after(OfferRun run, Set<PersonId> chosen, boolean keepsMail, Language language) {
        return after(run, lines(run, chosen, BulkPage.Mark.DONE, sent(keepsMail), language), keepsMail, language);
    }

    /** Afterwards, where everybody to whom one was due was to have it; those to whom none was due are left out. */
    public static BulkPage after(OfferRun run, boolean keepsMail, Language language) {
        List<BulkPage.Line> lines = byName(run.lines())
                .filter(line -> line.verdict() instanceof Verdict.Send || line.verdict() instanceof Verdict.Blocked)
                .map(line -> line(line, BulkPage.Mark.DONE, sent(keepsMail), language))
                .toList();
        return after(run, lines, keepsMail, language);
    }

    private static BulkLabel sent(boolean keepsMail) {
        return keepsMail ? BulkLabel.WRITTEN_AS_FILE : BulkLabel.ON_ITS_WAY;
    }

    private static BulkPage after(OfferRun run, List<BulkPage.Line> lines, boolean keepsMail, Language language) {
        BulkPage page = BulkPage.after(list(language), OfferText.sent(run.sent(), keepsMail, language), lines);
        return run.sent() == 0
                ? page
                : page.followedAt(new DeedPage.Crumb("/beskeder", BulkLabel.SEE_THE_MESSAGES.in(language)));
    }

    private static List<BulkPage.Line> lines(
            OfferRun run, Set<PersonId> chosen, BulkPage.Mark mark, BulkLabel words, Language language) {
        List<BulkPage.Line> lines = new ArrayList<>(byName(run.lines())
                .map(line -> line(line, mark, words, language))
                .toList());
        Set<PersonId> there = run.lines().stream().map(OfferRun.Line::person).collect(Collectors.toSet());
        chosen.stream()
                .filter(each -> !there.contains(each))
                .map(each -> new BulkPage.Line(
                        BulkLabel.SOMEBODY.in(language),
                        "",
                        null,
                        BulkPage.Mark.LEFT_OUT,
                        BulkLabel.IS_GONE.in(language)))
                .forEach(lines::add);
        return lines;
    }

    private static Stream<OfferRun.Line> byName(List<OfferRun.Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(line -> Optional.ofNullable(line.name())
                        .map(PersonName::sortKey)
                        .orElse("")));
    }

    private static BulkPage.Line line(OfferRun.Line line, BulkPage.Mark mark, BulkLabel words, Language language) {
        Optional<String> why = line.verdict().reason().map(reason -> reason.in(language));
        return new BulkPage.Line(
                Optional.ofNullable(line.name()).map(PersonName::full).orElse(""),
                Optional.ofNullable(line.kommunegruppe())
                        .map(KommunegruppeName::value)
                        .orElse(""),
                "/personer/" + line.person().value(),
                why.isEmpty() ? mark : BulkPage.Mark.LEFT_OUT,
                why.map(MandateText::capital).orElseGet(() -> words.in(language)));
    }

    private static DeedPage.Crumb list(Language language) {
        return new DeedPage.Crumb(LIST, OfferLabel.OFFERS.in(language));
    }
}
