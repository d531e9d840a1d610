package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trust C-1: whatever is done, and whatever goes wrong, the logs name nobody and open nothing. */
class LogsTellNothingTest {

    private static final Logger LOG = LoggerFactory.getLogger(LogsTellNothingTest.class);
    private static final String WRONG_PASSWORD = "kanariefugl-men-forkert";

    @TempDir
    private Path folder;

    private final Detector detector = new Detector();

    LogsTellNothingTest() {
        detector.knowRegister(fixture());
        detector.know(WRONG_PASSWORD);
        detector.know(Things.PASSWORD);
    }

    private static String fixture() {
        try (InputStream content = Objects.requireNonNull(Office.class.getResourceAsStream("f1-register.csv"))) {
            return new String(content.readAllBytes(), Office.WINDOWS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void what_is_planted_is_found_however_it_is_written() {
        List<String> planted = List.of(
                "found Anna",
                "ANNA@EXAMPLE.ORG signed in",
                "GET /personer?q=Pr%C3%B8ve",
                "a name of PRØVE",
                "{\"name\":\"Pr\\u00f8ve\"}",
                Normalizer.normalize("hos Prøve", Normalizer.Form.NFD),
                "words=proeve",
                "number 100003.",
                "tel:72486300",
                "Basic " + Base64.getEncoder().encodeToString("Carla".getBytes(StandardCharsets.UTF_8)));

        try (LogRecorder recorder = LogRecorder.listening()) {
            planted.forEach(LOG::trace);
            LOG.error("fault", new IllegalStateException("outer", new IllegalStateException("no room for Finn")));
            LOG.info("nobody at all: hannah, 1000031, annas-have");

            assertThat(detector.telling(recorder.lines())).hasSize(planted.size() + 1);
        }
    }

    @Test
    void nothing_that_is_done_or_goes_wrong_is_told_of_anybody() throws IOException {
        try (LogRecorder recorder = LogRecorder.listening();
                Town town = Town.founded(folder)) {
            Things things = new Things(town);
            Actor clerk = new Staff(town).somebody(Role.OFFICE_ADMIN);
            clerk.secrets().forEach(detector::know);

            importOddRows(town);
            lookAround(clerk);
            goAstray(clerk);
            comeToTheDoor(clerk, things);
            followLinks(clerk, things);
            meetFaults(town, clerk);

            assertThat(recorder.lines()).anyMatch(line -> line.contains("-> 404"));
            assertThat(recorder.lines()).anyMatch(line -> line.contains("fault "));
            assertThat(detector.telling(recorder.lines())).isEmpty();
        }
    }

    private static void importOddRows(Town town) {
        Office office = town.anOfficeWith(town.serviceToken());
        String odd = office.fixtureWith("02-11-2026", "hos Anna Prøve").toString();
        assertThat(office.run("register", "import", odd).code()).isEqualTo(1);
        assertThat(office.run("register", "import", odd, "--partial").code()).isEqualTo(3);
        office.run("mandate", "list", "--person", "Anna Prøve").isDone();
        assertThat(office.run("mandate", "pause", "--person", "Dan Prøve", "--on", "2027-01-04")
                        .code())
                .isEqualTo(1);
    }

    private static void lookAround(Actor clerk) {
        Answer found = clerk.ask("/people?q=Anna%20Pr%C3%B8ve");
        String anna = found.body().replaceFirst("(?s).*?\"id\":\"([0-9a-f-]+)\".*", "$1");
        for (String page :
                List.of("/personer?q=Pr%C3%B8ve", "/personer/" + anna, "/personer/" + anna + "/hverv", "/")) {
            assertThat(clerk.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(clerk.post("/personer/" + anna + "/hverv", Map.of("workplace", "Anna Prøve", "role", "AMR"))
                        .status())
                .isEqualTo(422);
    }

    private static void goAstray(Actor clerk) {
        Thing nothing = Thing.unknown();
        clerk.get("/personer/Anna");
        clerk.get("/Anna/Pr%C3%B8ve?q=72486300");
        clerk.get("/personer?asOf=Anna&cursor=Anna&hverv=Anna");
        clerk.ask("/people/100001");
        clerk.ask("/Anna");
        clerk.ask("/people?limit=Anna&role=anna@example.org");
        clerk.send("PUT", "/people/Anna/contact-protection", nothing, "{'Anna':'Prøve'}");
        clerk.send("POST", "/kommunegrupper", nothing, "{'name':'Anna Prøve','municipalities':['Anna Prøve']}");
        clerk.send("POST", "/kommunegrupper", nothing, "Anna Prøve");
    }

    private static void comeToTheDoor(Actor somebody, Things things) {
        Thing colleague = things.thing(UseCase.SIGN_IN, Relation.OWN_KREDS, somebody);
        for (String login : List.of("anna@example.org", colleague.name(), "Anna Prøve")) {
            Map<String, String> typed = Map.of("email", login, "password", WRONG_PASSWORD);
            assertThat(somebody.knock("/log-ind", "/log-ind", typed).status()).isEqualTo(403);
        }
        Map<String, String> right = Map.of("email", colleague.name(), "password", Things.PASSWORD);
        assertThat(somebody.knock("/log-ind", "/log-ind", right).status()).isEqualTo(303);
    }

    /** A link in a mail opens what belongs to somebody, so its secret stands nowhere. */
    private void followLinks(Actor somebody, Things things) {
        Thing offer = things.thing(UseCase.ANSWER_OFFER, Relation.OWN_KREDS, somebody);
        detector.know(offer.name());
        String link = "/svar/" + offer.name();
        assertThat(somebody.get(link).status()).isEqualTo(200);
        somebody.get(link + "x");
        assertThat(somebody.knock(link, link, Map.of("svar", "accepted", "sprog", "da"))
                        .status())
                .isEqualTo(422);
        assertThat(somebody.knock(link, link, Map.of("svar", "Anna", "sprog", "da"))
                        .status())
                .isEqualTo(400);
        assertThat(somebody.knock(link, link, Map.of("svar", "declined", "sprog", "da"))
                        .status())
                .isEqualTo(303);
    }

    /** The database itself refuses, and tells of what it was given. */
    private void meetFaults(Town town, Actor clerk) throws IOException {
        Databases.run(
                town.databaseUrl(),
                "CREATE TRIGGER broken BEFORE UPDATE ON person "
                        + "BEGIN SELECT RAISE(ABORT, OLD.given_name || ' ' || OLD.family_name); END");
        String anna = clerk.ask("/people?q=Anna").body().replaceFirst("(?s).*?\"id\":\"([0-9a-f-]+)\".*", "$1");
        Thing person = Thing.of(UUID.fromString(anna), "", 1);
        String protection = "/people/" + anna + "/contact-protection";
        assertThat(clerk.send("PUT", protection, person, "{'isProtected':true}").status())
                .isEqualTo(500);
        Office office = town.anOfficeWith(town.serviceToken());
        String changed = office.fixtureWith("anna@example.org", "anna.proeve@example.org")
                .toString();
        assertThat(office.run("register", "import", changed).code()).isEqualTo(70);
        assertThat(detector.telling(Files.readAllLines(office.home().resolve("faults.log"))))
                .isEmpty();
    }
}
