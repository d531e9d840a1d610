package dk.amr.web.meeting;

import dk.amr.domain.meeting.planning.Advice;
import dk.amr.domain.shared.Language;
import java.util.List;

/** Something that whoever plans should know, for scripts. */
public record AdviceView(String kind, String sentence) {

    /** Several pieces of advice. */
    public record Several(List<AdviceView> advice) {
        public Several {
            advice = List.copyOf(advice);
        }
    }

    public static List<AdviceView> all(List<Advice> advice, Language language) {
        return advice.stream()
                .map(each -> new AdviceView(each.kind().code(), each.sentence().in(language)))
                .toList();
    }

    public static Several several(List<Advice> advice, Language language) {
        return new Several(all(advice, language));
    }
}
