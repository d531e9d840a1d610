package dk.amr.web.page.correspondence;

import dk.amr.domain.meeting.sharing.code.CodeLetter;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.SharingLinkText;
import dk.amr.web.page.text.Words;

/** The mail with a code, in words; the link that it belongs to never stands in it. */
public record CodeMail(Language language, String greeting, String code, String whomToAsk, String sender) {

    public static CodeMail of(CodeLetter letter) {
        Language language = letter.language();
        return new CodeMail(
                language,
                Parts.greeting(letter.name()).in(language),
                letter.code(),
                Parts.whomToAsk(null).in(language),
                letter.kreds().title());
    }

    public String say(Words words) {
        return words.in(language);
    }

    public String subject() {
        return say(SharingLinkText.CODE_SUBJECT);
    }

    @Override
    public String toString() {
        return "CodeMail";
    }
}
