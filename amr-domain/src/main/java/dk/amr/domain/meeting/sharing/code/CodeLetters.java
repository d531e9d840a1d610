package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.correspondence.Draft;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.WhyNotSent;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonRepository;
import java.util.Optional;

/** Writes the mail with a code when it is about to leave, unless it is too late for it. */
public final class CodeLetters {

    private final ChallengeRepository challenges;
    private final Codes codes;
    private final PersonRepository people;
    private final KredsRepository kredse;
    private final CodeWriter writer;

    public CodeLetters(
            ChallengeRepository challenges,
            Codes codes,
            PersonRepository people,
            KredsRepository kredse,
            CodeWriter writer) {
        this.challenges = challenges;
        this.codes = codes;
        this.people = people;
        this.kredse = kredse;
        this.writer = writer;
    }

    public Draft draft(Message message) {
        Optional<String> code = challenges.find(message.about()).flatMap(codes::codeOf);
        if (code.isEmpty()) {
            return new Draft.NotAnyMore(WhyNotSent.CODE_IS_OVER);
        }
        Person person = people.get(message.kreds(), message.person());
        EmailAddress to = person.contact().email();
        return to == null
                ? new Draft.NotAnyMore(WhyNotSent.NO_ADDRESS)
                : new Draft.Ready(writer.write(new CodeLetter(
                        message.id(),
                        to,
                        person.contact().language(),
                        person.name(),
                        kredse.get(message.kreds()).name(),
                        code.get())));
    }
}
