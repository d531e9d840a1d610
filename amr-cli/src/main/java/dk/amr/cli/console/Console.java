package dk.amr.cli.console;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/** The two streams of a command: results go out on one, everything said about them on the other. */
public final class Console {

    private final PrintStream results;
    private final PrintStream messages;
    private final BooleanSupplier isTerminal;
    private final Language language;

    public Console(PrintStream results, PrintStream messages, BooleanSupplier isTerminal) {
        this(results, messages, isTerminal, Language.DANISH);
    }

    private Console(PrintStream results, PrintStream messages, BooleanSupplier isTerminal, Language language) {
        this.results = results;
        this.messages = messages;
        this.isTerminal = isTerminal;
        this.language = language;
    }

    /** The same streams, spoken to in that language. */
    public Console speaking(Language chosen) {
        return new Console(results, messages, isTerminal, chosen);
    }

    public Language language() {
        return language;
    }

    /** Whether somebody looks on, so that progress is worth showing. */
    public boolean isTerminal() {
        return isTerminal.getAsBoolean();
    }

    /** Where the result goes, and nothing else. */
    public PrintStream results() {
        return results;
    }

    /** Where messages, progress and refusals go. */
    public PrintStream messages() {
        return messages;
    }

    /** Gives a line of the result. */
    public void print(String line) {
        results.println(line);
        results.flush();
    }

    public void say(Sentence sentence) {
        say(sentence.danish(), sentence.english());
    }

    public void say(String danish, String english) {
        messages.println(in(danish, english));
        messages.flush();
    }

    /** The one of the two that is in the language spoken. */
    public String in(String danish, String english) {
        return new Sentence(danish, english).in(language);
    }
}
