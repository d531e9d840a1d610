package dk.amr.web.register;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.register.undo.ImportWasBuiltOn;
import dk.amr.domain.register.undo.UndoImport;
import dk.amr.domain.register.undo.UndoReport;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.register.UndoPage;
import dk.amr.web.page.text.RegisterLabel;

/** /register/indlaesninger: what undoing an import takes back is looked at, and done */
final class UndoRoutes implements Routes {

    private static final String ADDRESS = RegisterShow.ADDRESS + "/indlaesninger/{import}";

    private final UndoImport undoImport;
    private final Gate gate;
    private final Pages pages;

    UndoRoutes(UndoImport undoImport, Gate gate, Pages pages) {
        this.undoImport = undoImport;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.UNDO_IMPORT, request -> show(200, request));
        router.post(ADDRESS + "/fortryd", UseCase.UNDO_IMPORT, this::undo);
    }

    private Response show(int status, Request request) {
        gate.mustAdmit(request.caller(), UseCase.UNDO_IMPORT);
        UndoReport report = undoImport.undo(request.caller(), new UndoImport.Request(number(request), true));
        return pages.showAt(
                RegisterShow.ADDRESS,
                status,
                request,
                RegisterLabel.UNDO.in(request.language()),
                "register/undo",
                UndoPage.of(report, request.language()));
    }

    private Response undo(Request request) {
        gate.mustAdmit(request.caller(), UseCase.UNDO_IMPORT);
        try {
            undoImport.undo(request.caller(), new UndoImport.Request(number(request), false));
        } catch (ImportWasBuiltOn obstacles) {
            // somebody was faster than the button: then it is shown what came since
            return show(422, request);
        }
        return Response.redirect(RegisterShow.ADDRESS + "?" + RegisterShow.UNDONE + "=" + number(request));
    }

    private static int number(Request request) {
        return request.id("import", ImportNumber::parse);
    }
}
