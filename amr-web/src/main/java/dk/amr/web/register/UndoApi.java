package dk.amr.web.register;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.register.undo.ListImports;
import dk.amr.domain.register.undo.UndoImport;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import java.util.List;

/** /api/v1/register/imports */
final class UndoApi implements Routes {

    private static final String ADDRESS = Router.API + "/register/imports";

    private final ListImports listImports;
    private final UndoImport undoImport;
    private final Gate gate;

    UndoApi(ListImports listImports, UndoImport undoImport, Gate gate) {
        this.listImports = listImports;
        this.undoImport = undoImport;
        this.gate = gate;
    }

    /** The latest imports. */
    record ImportsView(List<ImportView> imports) {}

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.LIST_IMPORTS, this::list);
        router.get(ADDRESS + "/{import}", UseCase.UNDO_IMPORT, request -> answer(request, true));
        router.post(ADDRESS + "/{import}/undo", UseCase.UNDO_IMPORT, request -> answer(request, false));
    }

    private Response list(Request request) {
        return Response.json(new ImportsView(listImports.list(request.caller()).stream()
                .map(line -> ImportView.from(line, request.language()))
                .toList()));
    }

    private Response answer(Request request, boolean isTrial) {
        gate.mustAdmit(request.caller(), UseCase.UNDO_IMPORT);
        int number = request.id("import", ImportNumber::parse);
        return Response.json(UndoView.from(
                undoImport.undo(request.caller(), new UndoImport.Request(number, isTrial)), request.language()));
    }
}
