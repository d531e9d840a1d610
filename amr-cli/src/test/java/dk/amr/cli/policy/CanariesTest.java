package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import dk.amr.domain.access.Role;
import dk.amr.web.http.Route;
import dk.amr.web.http.Router;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Trust C-1, C-3: words that nobody else writes are put into everything confidential, in every way there is to do it
 * and to fail at it; and then looked for wherever anything comes to rest. {@link CanaryTest} is its control.
 */
class CanariesTest {

    private static final List<Canary> CANARIES =
            IntStream.rangeClosed(1, 24).mapToObj(Canary::numbered).toList();

    @TempDir
    private Path folder;

    private final Sinks sinks = new Sinks();

    private static String word(int number) {
        return CANARIES.get(number - 1).word();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void what_is_shared_is_found_by_the_circle_and_nowhere_else(Databases database) throws IOException {
        Instant start = Instant.now();
        try (LogRecorder recorder = LogRecorder.listening();
                Town town = Town.founded(folder, database)) {
            Staff staff = new Staff(town);
            Actor leader = staff.somebody(Role.CONSULTANT);
            MeetingThings meetings = new MeetingThings(town, new NetworkThings(town));
            SharedScene scene = new SharedScene(town, meetings, Objects.requireNonNull(leader.accountOrNobody()));
            String meeting = "/meetings/" + scene.meeting().id().value() + "/shared";
            UUID item = shareAsLeader(leader, meeting);
            shareByLink(town, scene);
            failAtSharing(database, leader, meeting, item);

            assertThat(CANARIES.get(0).in(leader.ask(meeting).body())).isPresent();
            assertThat(CANARIES.get(6).in(leader.ask(meeting).body())).isPresent();
            Stream.of(Role.values())
                    .forEach(role -> lookAround(staff.somebody(role), town, scene, item, role == Role.CONSULTANT));
            runCommands(town);

            sinks.look("log", String.join("\n", recorder.lines()));
            sinks.look("rows", String.join("\n", database.rows(folder)));
            database.files(folder).forEach(files -> sinks.lookAtFiles(files, start));
            sinks.lookAtFiles(folder, start);
            sinks.lookAtFiles(Path.of(System.getProperty("java.io.tmpdir")), 1, start);
        }
        assertThat(sinks.files()).hasSizeGreaterThan(database == Databases.SQLITE ? 5 : 100);
        assertThat(sinks.leaks()).isEmpty();
    }

    private static UUID shareAsLeader(Actor leader, String meeting) {
        Thing nothing = Thing.unknown();
        Answer shared = leader.send("POST", meeting, nothing, words("challenge", 1, "readers"));
        assertThat(shared.status()).as(shared.body()).isEqualTo(201);
        UUID item = idIn(shared);
        assertThat(leader.send("PUT", meeting + "/" + item, Thing.of(item, "", 1), words("challenge", 9, ""))
                        .status())
                .isEqualTo(204);
        assertThat(leader.send("PUT", meeting + "/" + item, Thing.of(item, "", 2), words("challenge", 1, ""))
                        .status())
                .isEqualTo(204);
        UUID withdrawn = idIn(leader.send("POST", meeting, nothing, words("idea", 13, "readers")));
        assertThat(leader.send("DELETE", meeting + "/" + withdrawn, Thing.of(withdrawn, "", 1), "")
                        .status())
                .isEqualTo(204);
        return item;
    }

    private static String words(String kind, int first, String frame) {
        String words = "{'kind':'%s','task':'%s','wish':'%s','nextStep':'%s','reason':'%s'}"
                .formatted(kind, word(first), word(first + 1), word(first + 2), word(first + 3));
        return frame.isEmpty() ? words : "{'words':" + words + "}";
    }

    private static UUID idIn(Answer answer) {
        return UUID.fromString(answer.body().replaceFirst("(?s).*?\"id\":\"([0-9a-f-]+)\".*", "$1"));
    }

    private static void shareByLink(Town town, SharedScene scene) {
        String door = "/delt/" + scene.secret();
        try (Visitor visitor = new Visitor(town.address())) {
            assertThat(visitor.post(door, door + "/kode", Map.of()).status()).isEqualTo(303);
            assertThat(visitor.post(door + "?kode=sendt", door + "/ind", Map.of("kode", scene.code()))
                            .status())
                    .isEqualTo(303);
            Map<String, String> fields = Map.of(
                    "slags",
                    "question",
                    "opgave",
                    word(5),
                    "oensket",
                    word(6),
                    "skridt",
                    word(7),
                    "grund",
                    word(8),
                    "laesere",
                    "present");
            Answer shared = visitor.post(door + "/noter/nyt", door + "/noter", fields);
            assertThat(shared.status()).as(shared.body()).isEqualTo(303);
            assertThat(CANARIES.get(4).in(visitor.get(door + "/noter").body())).isPresent();
        }
    }

    /** What is refused, cannot be read or meets a fault was never kept, and is told nowhere either. */
    private void failAtSharing(Databases database, Actor leader, String meeting, UUID item) {
        Thing nothing = Thing.unknown();
        assertThat(leader.send(
                                "POST",
                                meeting,
                                nothing,
                                words("idea", 17, "readers").replace("'idea'", "'" + word(17) + "'"))
                        .status())
                .isEqualTo(400);
        assertThat(leader.send("POST", meeting, nothing, "{'" + word(18)).status())
                .isEqualTo(400);
        assertThat(leader.send(
                                "POST",
                                meeting,
                                nothing,
                                words("idea", 17, "readers").replace(word(18), "010190-1234"))
                        .status())
                .isEqualTo(422);
        assertThat(leader.send("GET", meeting + "/" + word(19).substring(0, 4), nothing, "")
                        .status())
                .isBetween(404, 405);
        assertThat(leader.send("PUT", meeting + "/" + item, Thing.of(item, "", 1), words("idea", 17, ""))
                        .status())
                .isEqualTo(412);
        breakSharing(database, true);
        assertThat(leader.send("POST", meeting, nothing, words("idea", 21, "readers"))
                        .status())
                .isEqualTo(500);
        breakSharing(database, false);
    }

    private void breakSharing(Databases database, boolean isBroken) {
        Databases.run(
                database.url(folder),
                isBroken
                        ? "ALTER TABLE shared_item RENAME TO shared_item_gone"
                        : "ALTER TABLE shared_item_gone RENAME TO shared_item");
    }

    /**
     * Every page and every answer to a script that can be asked for, but for those of the room to whoever may see it.
     */
    private void lookAround(Actor actor, Town town, SharedScene scene, UUID item, boolean isInside) {
        town.part(Router.class).declared().stream()
                .filter(route -> route.method().equals("GET"))
                .filter(route -> !isInside || !isOfTheRoom(route))
                .map(route -> address(route, scene, item))
                .distinct()
                .forEach(path -> {
                    Answer answer = path.startsWith(Router.API)
                            ? actor.ask(path.substring(Router.API.length()))
                            : actor.get(path);
                    sinks.look(path, answer.headers() + answer.body());
                });
    }

    private static boolean isOfTheRoom(Route route) {
        return route.path().contains("/delt") || route.path().contains("/shared");
    }

    private static String address(Route route, SharedScene scene, UUID item) {
        return route.path()
                .replace("{meeting}", scene.meeting().id().value().toString())
                .replace("{network}", scene.meeting().network().value().toString())
                .replace("{person}", scene.participant().value().toString())
                .replace("{secret}", scene.secret())
                .replaceAll("\\{[a-z]+}", item.toString());
    }

    private void runCommands(Town town) {
        Office office = town.anOfficeWith(town.serviceToken());
        List.of(
                        "audit list",
                        "audit verify",
                        "outbox list",
                        "outbox deliver",
                        "job list",
                        "task list",
                        "network list",
                        "network meetings --year 2027",
                        "meeting list --year 2027",
                        "report cadence --year 2027",
                        "report attendance --year 2027",
                        "report coverage",
                        "kreds list",
                        "account list",
                        "version",
                        "key list",
                        "retention run --dry-run")
                .forEach(command -> {
                    Office.Answer answer = office.run(command.split(" "));
                    sinks.look(command, answer.result() + answer.messages());
                });
        Path export = office.home().resolveSibling("export.csv");
        Office.Answer exported = office.run("register", "export", export.toString());
        sinks.look("register export", exported.result() + exported.messages());
    }
}
