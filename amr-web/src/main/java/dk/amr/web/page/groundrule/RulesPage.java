package dk.amr.web.page.groundrule;

import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.LookAtGroundRules;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.FilterWord;
import dk.amr.web.page.text.RulesLabel;
import dk.amr.web.page.text.RulesText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ground rules of the kreds, or of one network: the three rules, the edition in force, and the editions. */
public record RulesPage(
        String heading,
        @Nullable String done,
        List<FilterWord> filters,
        List<String> rules,
        @Nullable String supplement,
        List<Edition> editions,
        @Nullable String publishHref,
        @Nullable String acknowledgeAction,
        @Nullable String acknowledged) {

    /** One edition. */
    public record Edition(String name, String from, String notes, String supplement, boolean isInForce) {}

    /** Whose rules they are: of one network, or of the kreds. */
    public record Whose(@Nullable String network, @Nullable String name, List<NetworkLine> all) {

        public Whose {
            all = List.copyOf(all);
        }

        String query() {
            return network == null ? "" : "?netvaerk=" + network;
        }
    }

    public RulesPage {
        filters = List.copyOf(filters);
        rules = List.copyOf(rules);
        editions = List.copyOf(editions);
    }

    public static RulesPage of(
            LookAtGroundRules.Editions editions,
            Whose whose,
            boolean mayPublish,
            boolean mayAcknowledge,
            @Nullable String done,
            Language language) {
        GroundRules inForce = editions.inForce();
        LocalDate day = editions.acknowledgedOn();
        return new RulesPage(
                RulesText.heading(inForce, whose.name(), language),
                done,
                filters(whose, language),
                GroundRules.RULES.stream().map(rule -> rule.in(language)).toList(),
                inForce.supplement().isEmpty() ? null : inForce.supplement(),
                editions.all().stream()
                        .map(each -> edition(each, inForce, language))
                        .toList(),
                mayPublish ? "/leveregler/ny" + whose.query() : null,
                mayAcknowledge && day == null ? "/leveregler/kvittering" + whose.query() : null,
                day == null ? null : RulesText.acknowledgedOn(day, language));
    }

    private static List<FilterWord> filters(Whose whose, Language language) {
        List<FilterWord> words = new ArrayList<>();
        words.add(new FilterWord("/leveregler", RulesLabel.OF_THE_KREDS.in(language), whose.network() == null));
        for (NetworkLine line : whose.all()) {
            String id = line.network().id().value().toString();
            words.add(new FilterWord(
                    "/leveregler?netvaerk=" + id, line.kommunegruppe().value(), id.equals(whose.network())));
        }
        return words;
    }

    private static Edition edition(GroundRules rules, GroundRules inForce, Language language) {
        return new Edition(
                RulesText.listed(rules, language),
                RulesText.from(rules.effectiveFrom(), language),
                RulesText.notes(rules.keepsNotes(), language),
                rules.supplement(),
                rules.id().equals(inForce.id()));
    }
}
