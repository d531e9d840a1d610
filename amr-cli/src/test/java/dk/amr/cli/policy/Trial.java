package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.PolicyRow;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;

/** Tries a cell at its door, and holds what came back and what the trail tells against the verdict. */
final class Trial {

    private final Town town;
    private final Staff staff;
    private final Things things;

    Trial(Town town) {
        this.town = town;
        this.staff = new Staff(town);
        this.things = new Things(town);
    }

    Actor somebody(Role role) {
        return staff.somebody(role);
    }

    void of(Cell cell) {
        Actor actor = staff.somebody(cell.role());
        if (cell.way().door() == Door.PAGE) {
            actor.comeIn();
        }
        Thing thing = things.thing(cell.row().useCase(), cell.row().relation(), actor);
        long before = town.events();
        Answer answer = cell.way().deed().by(actor, thing);
        List<AuditEntry> events = town.eventsAfter(before);
        isAsTold(cell, answer, thing);
        new Events(cell, events).areRight(actor, thing);
        if (cell.verdict() == Cell.Verdict.HIDDEN) {
            Thing unknown = Thing.unknown();
            Answer ofNothing = cell.way().deed().by(actor, unknown);
            assertThat(answer.about(thing)).isEqualTo(ofNothing.about(unknown));
        }
    }

    private static void isAsTold(Cell cell, Answer answer, Thing thing) {
        assertThat(answer.status()).as(answer.body()).isIn(statuses(cell));
        String body = answer.body();
        switch (cell.verdict()) {
            case DONE -> assertThat(answer.leadsTo("/log-ind")).isFalse();
            case FORBIDDEN ->
                assertThat(body).contains(told(cell, new MayNotBeDone(), "Det kan du ikke gøre med dine roller"));
            case HIDDEN -> assertThat(body).contains(told(cell, new NothingHere(), "Her er ikke noget"));
            case UNRECOGNISED ->
                assertThat(answer.leadsTo("/log-ind")).isEqualTo(cell.way().door() == Door.PAGE);
        }
        if (cell.row().useCase() == UseCase.LIST_PEOPLE && answer.status() == 200) {
            assertThat(body.contains(thing.id().toString())).isNotEqualTo(cell.isNarrowed());
        }
    }

    private static String told(Cell cell, Refusal refusal, String onAPage) {
        return switch (cell.way().door()) {
            case PAGE -> onAPage;
            case JSON -> "urn:amr:rule:" + refusal.rule();
            default -> refusal.sentence().danish();
        };
    }

    private static List<Integer> statuses(Cell cell) {
        if (cell.way().door() == Door.COMMAND) {
            return List.of(cell.verdict() == Cell.Verdict.DONE ? 0 : 1);
        }
        return switch (cell.verdict()) {
            case DONE -> List.of(200, 201, 204, 303);
            case FORBIDDEN -> List.of(403);
            case HIDDEN -> List.of(404);
            case UNRECOGNISED -> List.of(cell.way().door() == Door.PAGE ? 303 : 401);
        };
    }

    /** Tries a cell that no door leads to: whoever comes is somebody else by then, so the gate itself is asked. */
    void atTheGate(PolicyRow row, Role role) {
        Caller caller = staff.caller(role, role == Role.OPERATOR ? Door.COMMAND : Door.PAGE);
        Subject subject =
                new Subject(Subject.Kind.KREDS, town.kreds(row.relation()).value());
        long before = town.events();
        Optional<Throwable> refusal = Optional.ofNullable(catchThrowable(
                () -> town.part(Gate.class).perform(caller, row.useCase(), subject, row::relation, act -> {})));
        assertThat(refusal.map(Throwable::getClass))
                .isEqualTo(
                        switch (row.of(role)) {
                            case ALLOW -> Optional.empty();
                            case DENY -> Optional.of(MayNotBeDone.class);
                            case CONCEAL -> Optional.of(NothingHere.class);
                        });
        assertThat(town.eventsAfter(before))
                .extracting(AuditEntry::useCase, AuditEntry::outcome)
                .containsExactly(tuple(row.useCase(), AuditEntry.Outcome.DENIED));
    }
}
