package dk.amr.web.groundrule;

import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.LookAtGroundRules;
import dk.amr.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three rules word for word, the edition in force, and all editions, the newest first, for scripts. */
record EditionsView(
        List<String> rules,
        GroundRulesView inForce,
        List<GroundRulesView> editions,
        @Nullable LocalDate acknowledgedOn) {

    public EditionsView {
        rules = List.copyOf(rules);
        editions = List.copyOf(editions);
    }

    static EditionsView from(LookAtGroundRules.Editions editions, Language language) {
        return new EditionsView(
                GroundRules.RULES.stream().map(rule -> rule.in(language)).toList(),
                GroundRulesView.from(editions.inForce()),
                editions.all().stream().map(GroundRulesView::from).toList(),
                editions.acknowledgedOn());
    }
}
