package dk.amr.domain.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever tries to show something confidential without the rule gets no program at all. */
final class ShowingItDoesNotCompileTest {

    @TempDir
    private Path folder;

    @Test
    void with_the_rule_it_compiles() {
        assertThat(errors("""
                return rule.clear(new UUID(0, 1), Circle.ofThosePresent(new UUID(0, 2)),
                        new Reader.Participant(new UUID(0, 2), true, true, true), Purpose.READING)
                        .map(note::open);""", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return note.open();",
                "return note.open(null, log);",
                "return note.content;",
                "return note.content.get();",
                "return note.get();",
                "return note.item;",
                "String text = note; return text;",
                "return new Clearance(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), Purpose.READING, log,"
                        + " Clock.systemUTC());",
                "return new Clearance();",
                "return note.open(new ReadingRule(log, Clock.systemUTC()).clear(new UUID(0, 1)));",
                "return note.open(rule);",
            })
    void without_it_nothing_shows_it(String deed) {
        assertThat(errors(deed, "")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record Chair(UUID who) implements Reader {}",
                "class Open extends Confidential<String> {}",
                "class Skeleton extends Clearance {}",
                "class Lenient extends ReadingRule {}",
            })
    void nobody_adds_a_reader_or_a_key_of_his_own(String type) {
        assertThat(errors("return note;", type)).isNotEmpty();
    }

    private List<String> errors(String deed, String type) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        compiler.getTask(
                        null,
                        null,
                        told,
                        List.of("-d", folder.toString(), "-cp", domain(), "-proc:none"),
                        null,
                        List.of(new Source(program(deed, type))))
                .call();
        return told.getDiagnostics().stream()
                .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .flatMap(each -> Stream.of(each.getMessage(null)))
                .toList();
    }

    private static String program(String deed, String type) {
        return """
            package somewhere.outside;

            import dk.amr.domain.confidentiality.*;
            import java.time.Clock;
            import java.util.UUID;

            class Outsider {
                Object show(Confidential<String> note, ReadingRule rule, OpeningLog log) {
                    %s
                }
            %s
            }
            """.formatted(deed, type);
    }

    private static String domain() {
        try {
            return Path.of(Confidential.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A class that exists in memory alone. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///somewhere/outside/Outsider.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
