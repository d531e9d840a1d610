package dk.amr.persistence;

import com.google.inject.AbstractModule;
import dk.amr.domain.installation.SchemaMaintenance;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.access.AccessPersistence;
import dk.amr.persistence.confidentiality.ConfidentialityPersistence;
import dk.amr.persistence.consent.ConsentPersistence;
import dk.amr.persistence.correspondence.CorrespondencePersistence;
import dk.amr.persistence.directory.DirectoryPersistence;
import dk.amr.persistence.groundrule.GroundRulePersistence;
import dk.amr.persistence.guard.GuardPersistence;
import dk.amr.persistence.installation.InstallationPersistence;
import dk.amr.persistence.job.JobPersistence;
import dk.amr.persistence.kommunegruppe.KommunegruppePersistence;
import dk.amr.persistence.kreds.KredsPersistence;
import dk.amr.persistence.mandate.MandatePersistence;
import dk.amr.persistence.meeting.MeetingPersistence;
import dk.amr.persistence.meeting.guest.GuestPersistence;
import dk.amr.persistence.meeting.leave.LeavePersistence;
import dk.amr.persistence.network.NetworkPersistence;
import dk.amr.persistence.offer.OfferPersistence;
import dk.amr.persistence.offer.incident.IncidentPersistence;
import dk.amr.persistence.person.PersonPersistence;
import dk.amr.persistence.register.RegisterPersistence;
import dk.amr.persistence.retention.RetentionPersistence;
import dk.amr.persistence.sharing.SharingPersistence;
import dk.amr.persistence.sharing.code.CodePersistence;
import dk.amr.persistence.task.TaskPersistence;
import dk.amr.persistence.workplace.WorkplacePersistence;
import org.jdbi.v3.core.Jdbi;

/**
 * Binds every port that keeps something to its database adapter. Clock, Ids, AuditSeal, MasterKeys and Tombstones come
 * from outside.
 */
public final class PersistenceModule extends AbstractModule {

    private final Database database;

    /** The module over an open database, which whoever opened it closes. */
    public PersistenceModule(Database database) {
        this.database = database;
    }

    @Override
    protected void configure() {
        bind(Database.class).toInstance(database);
        bind(Jdbi.class).toInstance(database.jdbi());
        bind(Transactions.class).toInstance(new JdbiTransactions(database));
        bind(SchemaMaintenance.class).to(FlywaySchemaMaintenance.class);
        install(new KredsPersistence());
        install(new AccessPersistence());
        install(new PersonPersistence());
        install(new WorkplacePersistence());
        install(new MandatePersistence());
        install(new KommunegruppePersistence());
        install(new DirectoryPersistence());
        install(new RegisterPersistence());
        install(new JobPersistence());
        install(new NetworkPersistence());
        install(new GroundRulePersistence());
        install(new ConsentPersistence());
        install(new OfferPersistence());
        install(new CorrespondencePersistence());
        install(new TaskPersistence());
        install(new MeetingPersistence());
        install(new GuestPersistence());
        install(new LeavePersistence());
        install(new IncidentPersistence());
        install(new GuardPersistence());
        install(new InstallationPersistence());
        install(new ConfidentialityPersistence());
        install(new SharingPersistence());
        install(new CodePersistence());
        install(new RetentionPersistence());
    }
}
