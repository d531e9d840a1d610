package dk.amr.web.page.correspondence;

import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.LetterText;
import java.util.List;

/**
 * The ground rules in full, as a reader sees them.
 *
 * @param notes whether what is shared is kept (D12)
 * @param addition what the kreds or the network adds, line by line; mostly nothing
 */
public record RulesShown(List<String> rules, String notes, String whoAdds, List<String> addition) {

    public RulesShown {
        rules = List.copyOf(rules);
        addition = List.copyOf(addition);
    }

    static RulesShown of(GroundRules edition, Language language) {
        LetterText whoAdds = edition.network() == null ? LetterText.KREDS_ADDS : LetterText.NETWORK_ADDS;
        return new RulesShown(
                GroundRules.RULES.stream().map(rule -> rule.in(language)).toList(),
                (edition.keepsNotes() ? LetterText.NOTES_ARE_KEPT : LetterText.NO_NOTES_ARE_KEPT).in(language),
                whoAdds.in(language),
                edition.supplement()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    public boolean isAddedTo() {
        return !addition.isEmpty();
    }
}
