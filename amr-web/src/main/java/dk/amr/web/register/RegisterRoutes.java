package dk.amr.web.register;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.ImportReport;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.register.file.RegisterFiles;
import dk.amr.domain.register.undo.ImportFileName;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.WaitingFiles;
import dk.amr.web.page.Pages;
import dk.amr.web.page.register.ImportPage;
import dk.amr.web.page.register.RegisterPage;
import dk.amr.web.page.text.RegisterLabel;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;

/** /register: a file is looked at, and what was looked at is taken over */
final class RegisterRoutes implements Routes {

    private static final String NAME = "navn";

    private final ImportRegister importRegister;
    private final RegisterFiles files;
    private final WaitingFiles waiting;
    private final RegisterShow show;
    private final Gate gate;
    private final Pages pages;

    RegisterRoutes(
            ImportRegister importRegister,
            RegisterFiles files,
            WaitingFiles waiting,
            RegisterShow show,
            Gate gate,
            Pages pages) {
        this.importRegister = importRegister;
        this.files = files;
        this.waiting = waiting;
        this.show = show;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get(RegisterShow.ADDRESS, UseCase.IMPORT_REGISTER, this::ask);
        router.upload(RegisterShow.ADDRESS + "/proeve", UseCase.IMPORT_REGISTER, this::preview);
        router.post(RegisterShow.ADDRESS + "/indlaes", UseCase.IMPORT_REGISTER, this::takeOver);
    }

    private Response ask(Request request) {
        gate.mustAdmit(request.caller(), UseCase.IMPORT_REGISTER);
        return show.first(request);
    }

    private Response preview(Request request) {
        gate.mustAdmit(request.caller(), UseCase.IMPORT_REGISTER);
        Form form = request.form();
        Optional<byte[]> chosen = chosen(request, form);
        return chosen.flatMap(content -> read(request, content, form, true, false))
                .map(report -> page(
                        200,
                        request,
                        waitingPage(request, report, chosen.orElseThrow(), request.fileName(RegisterPage.FILE))))
                .orElseGet(() -> show.upload(request, form));
    }

    private Response takeOver(Request request) {
        gate.mustAdmit(request.caller(), UseCase.IMPORT_REGISTER);
        Form form = request.form();
        Optional<byte[]> left = waiting.take(request.secret(), form.text(RegisterPage.FILE));
        if (left.isEmpty()) {
            return Response.redirect(RegisterShow.FILE_IS_GONE);
        }
        return left.flatMap(content -> read(request, content, form, false, form.has("delvist")))
                .map(report -> told(request, report, left.orElseThrow(), form.text(NAME)))
                .orElseGet(() -> show.upload(request, form));
    }

    /** Where rows are refused that were not when it was looked at, it is shown again before anything is done. */
    private Response told(Request request, ImportReport report, byte[] content, String name) {
        return report.applied()
                ? page(200, request, ImportPage.done(report, request.language()))
                : page(422, request, waitingPage(request, report, content, name));
    }

    private Optional<ImportReport> read(Request request, byte[] content, Form form, boolean dryRun, boolean partial) {
        String name = form.text(NAME);
        return form.submitted(Map.of(), () -> imported(request, content, name, dryRun, partial))
                .or(() -> {
                    moveToFile(form);
                    return Optional.empty();
                });
    }

    private ImportReport imported(Request request, byte[] content, String name, boolean dryRun, boolean partial) {
        try (RegisterFile file = files.open(new ByteArrayInputStream(content))) {
            return importRegister.importFile(
                    request.caller(),
                    new ImportRegister.Request(file, ImportFileName.of(name).orElse(null), dryRun, partial));
        }
    }

    private static Optional<byte[]> chosen(Request request, Form form) {
        try {
            Optional<byte[]> content = request.file(RegisterPage.FILE);
            if (content.isEmpty()) {
                form.refuse(RegisterPage.FILE, RegisterLabel.CHOOSE_A_FILE.sentence());
            }
            return content;
        } catch (InvalidValue tooLarge) {
            form.refuse(RegisterPage.FILE, tooLarge.sentence());
            return Optional.empty();
        }
    }

    /** Whatever is wrong is wrong with the file. */
    private static void moveToFile(Form form) {
        Optional.ofNullable(form.errors().remove(Form.WHOLE)).ifPresent(why -> form.refuse(RegisterPage.FILE, why));
    }

    private ImportPage waitingPage(Request request, ImportReport report, byte[] content, String name) {
        String kept = ImportFileName.of(name).map(ImportFileName::value).orElse("");
        return ImportPage.preview(report, waiting.keep(request.secret(), content), kept, request.language());
    }

    private Response page(int status, Request request, ImportPage page) {
        return pages.showAt(
                RegisterShow.ADDRESS,
                status,
                request,
                RegisterLabel.REGISTER.in(request.language()),
                "register/import",
                page);
    }
}
