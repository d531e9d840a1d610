package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.cli.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What an office does to mandates on the command line, and what it is told of them. */
record MandateDesk(Office office) {

    private static final Pattern WORD = Pattern.compile("(?<=')[^']+(?=')|[^' ]+");

    /** Runs a command about mandates on that day; words that belong together stand between {@code '}. */
    Office.Answer on(String day, String command) {
        return office.run(WORD.matcher("mandate " + command + " --as-of " + day)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.isBlank())
                .toArray(String[]::new));
    }

    /** Runs a command that a rule turns down with one sentence, and gives it. */
    String refused(String day, String command) {
        Office.Answer answer = on(day, command);
        assertThat(answer.code()).as(answer.messages()).isEqualTo(1);
        assertThat(answer.result()).isEmpty();
        assertThat(answer.messages().strip()).doesNotContain("\n");
        return answer.messages();
    }

    /** What is listed of somebody's mandates on the day: role, state, workplace and last day, the earliest first. */
    List<String> told(String person, String day) {
        List<String> told = new ArrayList<>();
        for (JsonNode each : on(day, "list --all --format json --person '" + person + " Prøve'")
                .isDone()
                .json()
                .path("mandates")) {
            told.add(each.path("role").asText() + " " + each.path("state").asText() + " "
                    + each.path("workplace").asText() + " "
                    + each.path("lastDay").asText());
        }
        return told;
    }

    int eligible(String day) {
        return office.run("report", "coverage", "--as-of", day, "--format", "json")
                .isDone()
                .json()
                .path("eligible")
                .asInt();
    }
}
