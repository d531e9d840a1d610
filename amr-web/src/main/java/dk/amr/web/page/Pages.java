package dk.amr.web.page;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.signin.Doorplate;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.ListsLastSeen;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Visitor;
import dk.amr.web.http.WebSettings;
import dk.amr.web.http.server.Fault;
import dk.amr.web.http.server.FaultPages;
import dk.amr.web.page.text.AccountText;
import dk.amr.web.page.text.AuditLabel;
import dk.amr.web.page.text.CalendarText;
import dk.amr.web.page.text.JobText;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.MeetingLabel;
import dk.amr.web.page.text.MessageLabel;
import dk.amr.web.page.text.NetworkLabel;
import dk.amr.web.page.text.OfferLabel;
import dk.amr.web.page.text.RegisterLabel;
import dk.amr.web.page.text.ReportLabel;
import dk.amr.web.page.text.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a page into its template, and the shell around it. */
public final class Pages implements FaultPages {

    private static final int ROOM_FOR_A_PAGE = 16 * 1024;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "dk.amr.web.jte");
    private final Assets assets;
    private final Gate gate;
    private final Doorplate doorplate;
    private final ListsLastSeen lists;
    private final @Nullable String mailFolder;
    private final @Nullable String office;

    public Pages(Assets assets, Gate gate, Doorplate doorplate, ListsLastSeen lists, WebSettings settings) {
        this.mailFolder = settings.mailFolder();
        this.office = settings.office();
        this.assets = assets;
        this.gate = gate;
        this.doorplate = doorplate;
        this.lists = lists;
    }

    /** Whether mail stays on the machine as files, for want of a server that sends it. */
    public boolean keepsMail() {
        return mailFolder != null;
    }

    /** A page with that title, made by that template of what it shows. */
    public Response show(Request request, String title, String template, @Nullable Object page) {
        return show(200, request, title, template, page);
    }

    public Response show(int status, Request request, String title, String template, @Nullable Object page) {
        return show(status, request, request.language(), title, template, page);
    }

    /** A page in a language that is neither asked for nor that of an account: the one somebody wants mail in. */
    public Response show(
            int status, Request request, Language language, String title, String template, @Nullable Object page) {
        if (status == 200 && request.method().equals("GET")) {
            request.visitor().ifPresent(visitor -> lists.see(visitor.secret(), request.path(), request.address()));
        }
        return render(status, shell(request, language, title, request.address()), template, page);
    }

    /** A page that stands at another address of ours than the form that was sent, to come back to it there. */
    public Response showAt(
            String here, int status, Request request, String title, String template, @Nullable Object page) {
        return render(status, shell(request, request.language(), title, here, here), template, page);
    }

    private Response render(int status, Shell shell, String template, @Nullable Object page) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("shell", shell);
        if (page != null) {
            parts.put("page", page);
        }
        StringOutput html = new StringOutput(ROOM_FOR_A_PAGE);
        templates.render(template + ".jte", parts, html);
        return Response.html(status, html.toString());
    }

    @Override
    public Response show(Request request, Fault fault) {
        FaultPage page = FaultPage.of(fault, request.path(), request.visitor().isPresent(), request.language());
        String template = request.visitor().isPresent() ? "fault/inside" : "fault/outside";
        // not even the address is repeated: what is concealed looks like what is not there
        return render(fault.status(), shell(request, request.language(), page.heading(), "/"), template, page);
    }

    private Shell shell(Request request, Language language, String title, String here) {
        return shell(request, language, title, here, request.path());
    }

    private Shell shell(Request request, Language language, String title, String here, String path) {
        Shell.Guest guest =
                request.visitor().map(visitor -> guest(visitor, path)).orElse(null);
        Map<String, String> seen =
                request.visitor().map(visitor -> lists.of(visitor.secret())).orElse(Map.of());
        boolean maySeeFolder = guest != null && guest.mayGoTo("/drift");
        return new Shell(
                language,
                title,
                assets,
                guest,
                request.day(),
                request.formToken(),
                here,
                mailFolder != null,
                maySeeFolder ? mailFolder : null,
                office,
                seen);
    }

    private Shell.Guest guest(Visitor visitor, String path) {
        Account account = visitor.account();
        Language language = account.language();
        String roles = account.roles().stream()
                .sorted()
                .map((Role role) -> role.title().in(language))
                .collect(Collectors.joining(", "));
        return new Shell.Guest(
                doorplate.of(account).title(),
                account.owner().name(),
                roles,
                places(visitor.caller(), path, language),
                findsPeople(visitor.caller()),
                admits(visitor.caller(), UseCase.ISSUE_TOKEN));
    }

    private List<Shell.Place> places(Caller caller, String here, Language language) {
        List<Shell.Place> places = new ArrayList<>();
        places.add(new Shell.Place("/", Label.OVERVIEW.in(language), here.equals("/") || here.equals("/opgaver")));
        if (admits(caller, UseCase.LIST_NETWORKS)) {
            boolean isHere = here.startsWith("/netvaerk") || here.startsWith("/leveregler");
            places.add(new Shell.Place("/netvaerk", NetworkLabel.NETWORKS.in(language), isHere));
        }
        if (admits(caller, UseCase.LOOK_AT_YEAR)) {
            boolean isHere = here.startsWith("/moeder") || here.startsWith("/kommunegruppemoeder");
            places.add(new Shell.Place("/moeder", MeetingLabel.MEETINGS.in(language), isHere));
        }
        if (admits(caller, UseCase.SEND_OFFERS) || admits(caller, UseCase.LIST_OFFERS)) {
            places.add(place("/tilbud", OfferLabel.OFFERS, here, language));
        }
        if (admits(caller, UseCase.LIST_KOMMUNEGRUPPER)) {
            places.add(place("/kommunegrupper", Label.KOMMUNEGRUPPER, here, language));
        }
        if (findsPeople(caller)) {
            places.add(place("/personer", Label.PEOPLE, here, language));
        }
        if (admits(caller, UseCase.IMPORT_REGISTER)) {
            places.add(place("/register", RegisterLabel.REGISTER, here, language));
        }
        if (admits(caller, UseCase.REPORT_CADENCE)) {
            boolean isHere = here.startsWith("/rapporter");
            places.add(new Shell.Place("/rapporter/kadence", ReportLabel.REPORTS.in(language), isHere));
        }
        if (admits(caller, UseCase.LIST_OUTBOX)) {
            places.add(place("/beskeder", MessageLabel.MESSAGES, here, language));
        }
        if (admits(caller, UseCase.LIST_JOBS)) {
            places.add(place("/drift", JobText.OPERATION, here, language));
        }
        if (admits(caller, UseCase.LIST_ACCOUNTS)) {
            places.add(place("/konti", AccountText.ACCOUNTS, here, language));
        }
        if (admits(caller, UseCase.LIST_AUDIT)) {
            places.add(place("/revisionsspor", AuditLabel.AUDIT, here, language));
        }
        if (admits(caller, UseCase.ISSUE_CALENDAR_FEED)) {
            places.add(place("/kalender", CalendarText.YOUR_CALENDAR, here, language));
        }
        return places;
    }

    private boolean admits(Caller caller, UseCase useCase) {
        return gate.admits(caller, useCase, Relation.OWN_KREDS);
    }

    private static Shell.Place place(String href, Words name, String here, Language language) {
        return new Shell.Place(href, name.in(language), here.startsWith(href));
    }

    private boolean findsPeople(Caller caller) {
        return gate.admits(caller, UseCase.LIST_PEOPLE, Relation.OWN_KREDS)
                || gate.admits(caller, UseCase.LIST_PEOPLE, Relation.REPRESENTATIVE);
    }
}
