package dk.amr.web.register;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.ImportReport;
import dk.amr.domain.register.Remark;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.register.file.RegisterFiles;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.HttpFault;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import java.io.ByteArrayInputStream;

/** /api/v1/register: the file is the body, whatever it is called */
final class RegisterApi implements Routes {

    private final ImportRegister importRegister;
    private final RegisterFiles files;
    private final Gate gate;

    RegisterApi(ImportRegister importRegister, RegisterFiles files, Gate gate) {
        this.importRegister = importRegister;
        this.files = files;
        this.gate = gate;
    }

    @Override
    public void define(Router router) {
        router.upload(Router.API + "/register/preview", UseCase.IMPORT_REGISTER, this::preview);
        router.upload(Router.API + "/register/import", UseCase.IMPORT_REGISTER, this::takeOver);
    }

    private Response preview(Request request) {
        return Response.json(ImportReportView.from(imported(request, true, false), request.language()));
    }

    private Response takeOver(Request request) {
        boolean partial = request.query("partial").map(RegisterApi::truth).orElse(false);
        ImportReport report = imported(request, false, partial);
        if (!report.applied()) {
            throw rowsAreRefused(report);
        }
        return Response.json(ImportReportView.from(report, request.language()));
    }

    private ImportReport imported(Request request, boolean dryRun, boolean partial) {
        gate.mustAdmit(request.caller(), UseCase.IMPORT_REGISTER);
        try (RegisterFile file = files.open(new ByteArrayInputStream(request.file()))) {
            return importRegister.importFile(request.caller(), new ImportRegister.Request(file, dryRun, partial));
        }
    }

    private static HttpFault rowsAreRefused(ImportReport report) {
        Remark first = report.refused().getFirst();
        return new HttpFault(
                422,
                "rows-are-refused",
                new Sentence(
                        "Intet er læst ind. Den første række, der er afvist, er " + first.row() + ": "
                                + first.sentence().danish(),
                        "Nothing was imported. The first row that is refused is " + first.row() + ": "
                                + first.sentence().english()));
    }

    private static boolean truth(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new InvalidValue(
                        "flag-is-unreadable", new Sentence("Skriv true eller false.", "Write true or false."));
        };
    }
}
