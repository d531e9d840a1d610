package dk.amr.web.page.text;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;

/** Fixed words, in both languages. */
public interface Words {

    Sentence sentence();

    default String in(Language language) {
        return sentence().in(language);
    }
}
