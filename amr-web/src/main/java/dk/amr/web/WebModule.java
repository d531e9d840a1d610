package dk.amr.web;

import com.google.inject.AbstractModule;
import dk.amr.web.access.AccessWeb;
import dk.amr.web.calendar.CalendarWeb;
import dk.amr.web.consent.ConsentWeb;
import dk.amr.web.correspondence.CorrespondenceWeb;
import dk.amr.web.delivery.DeliveryWeb;
import dk.amr.web.directory.DirectoryWeb;
import dk.amr.web.groundrule.GroundRuleWeb;
import dk.amr.web.http.server.ServerModule;
import dk.amr.web.installation.InstallationWeb;
import dk.amr.web.job.JobWeb;
import dk.amr.web.kommunegruppe.KommunegruppeWeb;
import dk.amr.web.mandate.MandateWeb;
import dk.amr.web.meeting.MeetingWeb;
import dk.amr.web.meeting.attendance.AttendanceWeb;
import dk.amr.web.meeting.kommunegruppe.KommunegruppeMeetingWeb;
import dk.amr.web.meeting.leave.LeaveWeb;
import dk.amr.web.meeting.planning.PlanningWeb;
import dk.amr.web.meeting.sharing.SharingWeb;
import dk.amr.web.meeting.wish.WishWeb;
import dk.amr.web.meeting.year.YearWeb;
import dk.amr.web.network.NetworkWeb;
import dk.amr.web.offer.OfferWeb;
import dk.amr.web.offer.incident.IncidentWeb;
import dk.amr.web.page.PageModule;
import dk.amr.web.person.PersonWeb;
import dk.amr.web.register.RegisterWeb;
import dk.amr.web.report.ReportWeb;
import dk.amr.web.search.SearchWeb;
import dk.amr.web.statement.StatementWeb;
import dk.amr.web.task.TaskWeb;

/**
 * Binds the web: the server, its pages and its routes. It asks the composition root for the use cases, {@code Gate},
 * {@code OnlyOnce}, {@code Doorkeeper}, {@code Doorplate}, {@code Secrets}, {@code SchemaMaintenance}, {@code Clock},
 * {@code RegisterFiles} and {@code WebSettings}.
 */
public final class WebModule extends AbstractModule {

    @Override
    protected void configure() {
        install(new ServerModule());
        install(new PageModule());
        install(new AccessWeb());
        install(new RegisterWeb());
        install(new ReportWeb());
        // before the directory: /kommunegrupper/ny is no id
        install(new KommunegruppeWeb());
        install(new NetworkWeb());
        // before the meetings: /moeder/nyt is no id
        install(new PlanningWeb());
        install(new AttendanceWeb());
        install(new LeaveWeb());
        install(new SharingWeb());
        install(new MeetingWeb());
        install(new KommunegruppeMeetingWeb());
        install(new WishWeb());
        install(new YearWeb());
        install(new OfferWeb());
        install(new IncidentWeb());
        install(new GroundRuleWeb());
        install(new ConsentWeb());
        install(new TaskWeb());
        install(new DeliveryWeb());
        install(new SearchWeb());
        install(new DirectoryWeb());
        install(new MandateWeb());
        install(new PersonWeb());
        install(new CorrespondenceWeb());
        install(new CalendarWeb());
        install(new StatementWeb());
        install(new JobWeb());
        install(new InstallationWeb());
    }
}
