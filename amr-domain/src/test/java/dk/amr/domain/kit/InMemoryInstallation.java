package dk.amr.domain.kit;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.audit.AuditEvent;
import dk.amr.domain.access.signin.PlainOneTimeCodes;
import dk.amr.domain.access.signin.PlainPasswords;
import dk.amr.domain.correspondence.CollectingCarrier;
import dk.amr.domain.correspondence.link.PlainLinkSecrets;
import dk.amr.domain.delivery.PlainAccountLetterWriter;
import dk.amr.domain.meeting.evaluation.PlainEvaluationWriter;
import dk.amr.domain.meeting.invitation.link.PlainMeetingWriter;
import dk.amr.domain.meeting.leave.PlainLeaveWriter;
import dk.amr.domain.meeting.sharing.code.PlainCodeMaker;
import dk.amr.domain.meeting.sharing.code.PlainCodeWriter;
import dk.amr.domain.meeting.sharing.invite.PlainSharedWriter;
import dk.amr.domain.offer.link.PlainOfferWriter;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.ImportReport;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.MovableClock;
import dk.amr.domain.shared.PlainSecrets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A whole installation in memory, with a kreds in it: the ports, a clock that stands still, and every class of the
 * domain that is made from these.
 */
public final class InMemoryInstallation {

    /** When its clock begins to stand still. */
    public static final Instant START = Instant.parse("2027-01-04T08:15:30Z");

    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final MovableClock clock = new MovableClock(START);
    private final PlainPasswords passwords = new PlainPasswords();
    private final CollectingCarrier carrier = new CollectingCarrier();
    private final Assembly assembly = new Assembly(
            ports,
            clock,
            passwords,
            new CountingIds(),
            new PlainSecrets(),
            new PlainLinkSecrets(),
            new PlainOfferWriter(),
            new PlainMeetingWriter(),
            new PlainEvaluationWriter(),
            new PlainSharedWriter(),
            new PlainCodeWriter(),
            new PlainCodeMaker(),
            new PlainLeaveWriter(),
            new PlainAccountLetterWriter(),
            new PlainOneTimeCodes(),
            carrier);

    public InMemoryInstallation() {
        Given.in(ports);
    }

    public InMemoryPorts ports() {
        return ports;
    }

    public MovableClock clock() {
        return clock;
    }

    public PlainPasswords passwords() {
        return passwords;
    }

    /** Who carries the mail, and has what was carried. */
    public CollectingCarrier carrier() {
        return carrier;
    }

    /** Somebody of the kreds with these roles, today. */
    public Caller caller(Role... roles) {
        return caller(F1.DAY, roles);
    }

    /** Somebody of the kreds with these roles, on that business day, who has just shown who they are. */
    public Caller caller(LocalDate day, Role... roles) {
        return Caller.of(anAccount().id(), aKreds().id(), Set.of(roles), Door.PAGE, day)
                .provedAt(clock.instant());
    }

    /** The one of that type: a port, or a class of the domain made by its only public constructor. */
    public <T> T get(Class<T> type) {
        return assembly.get(type);
    }

    /** What was done and denied so far, in order, as the trail has it. */
    public List<AuditEntry> entries() {
        return ports.trail().all().stream().map(AuditEvent::entry).toList();
    }

    /** Takes a file over as the office would. */
    public ImportReport imported(RegisterFile file) {
        return get(ImportRegister.class)
                .importFile(caller(Role.OFFICE_ADMIN), new ImportRegister.Request(file, false, false));
    }
}
