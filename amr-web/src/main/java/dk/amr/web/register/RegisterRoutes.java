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
import dk.amr.web.http.Handler;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.WaitingFile;
import dk.amr.web.http.WaitingFiles;
import dk.amr.web.page.Pages;
import dk.amr.web.page.register.ImportPage;
import dk.amr.web.page.register.RegisterPage;
import dk.amr.web.page.text.RegisterLabel;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;

/** /register: a file is looked at, what was looked at is taken over, and it is told what came of it */
final class RegisterRoutes implements Routes {

    private static final String PREVIEW = RegisterShow.ADDRESS + "/forhaandsvisning";
    private static final String DONE = RegisterShow.ADDRESS + "/indlaest";

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
        router.upload(RegisterShow.ADDRESS + "/proeve", UseCase.IMPORT_REGISTER, this::receive);
        router.get(PREVIEW, UseCase.IMPORT_REGISTER, this::preview);
        router.post(RegisterShow.ADDRESS + "/indlaes", UseCase.IMPORT_REGISTER, this::takeOver);
        router.get(DONE, UseCase.IMPORT_REGISTER, this::tell);
    }

    private Response ask(Request request) {
        gate.mustAdmit(request.caller(), UseCase.IMPORT_REGISTER);
        return show.first(request);
    }

    private Response receive(Request request) {
        gate.mustAdmit(request.caller(), UseCase.IMPORT_REGISTER);
        Form form = request.form();
        return chosen(request, form)
                .map(content -> new WaitingFile(content, request.fileName(RegisterPage.FILE)))
                .map(file -> Response.redirect(at(PREVIEW, waiting.keep(request.secret(), file))))
                .orElseGet(() -> show.upload(request, form));
    }

    private Response preview(Request request) {
        gate.mustAdmit(request.caller(), UseCase.IMPORT_REGISTER);
        String token = token(request);
        Optional<WaitingFile> file = waiting.find(request.secret(), token);
        if (file.isEmpty()) {
            return Response.redirect(RegisterShow.FILE_IS_GONE);
        }
        if (file.orElseThrow().told().isPresent()) {
            return Response.redirect(RegisterShow.FILE_IS_READ_IN);
        }
        Form form = new Form(Map.of());
        return read(request, file.orElseThrow(), form, true, false)
                .map(report -> page(at(PREVIEW, token), request, ImportPage.preview(report, token, request.language())))
                .orElseGet(() -> {
                    waiting.forget(request.secret());
                    return show.upload(request, form);
                });
    }

    private Response takeOver(Request request) {
        gate.mustAdmit(request.caller(), UseCase.IMPORT_REGISTER);
        String token = request.form().text(RegisterPage.FILE);
        return waiting.find(request.secret(), token)
                .map(file -> file.alone(() -> takeOver(request, token, file)))
                .orElseGet(() -> Response.redirect(RegisterShow.FILE_IS_GONE));
    }

    /** Who presses twice comes to what the first did; where rows turn out to be refused, all is shown again first. */
    private Response takeOver(Request request, String token, WaitingFile file) {
        if (file.told().isPresent()) {
            return Response.redirect(at(DONE, token));
        }
        Form form = request.form();
        Optional<ImportReport> read = read(request, file, form, false, form.has("delvist"));
        if (read.isEmpty()) {
            return show.upload(request, form);
        }
        ImportReport report = read.orElseThrow();
        if (!report.applied()) {
            return Response.redirect(at(PREVIEW, token));
        }
        file.settle(later -> page(at(DONE, token), later, ImportPage.done(report, later.language())));
        return Response.redirect(at(DONE, token));
    }

    private Response tell(Request request) {
        gate.mustAdmit(request.caller(), UseCase.IMPORT_REGISTER);
        Optional<Handler> told = waiting.find(request.secret(), token(request)).flatMap(WaitingFile::told);
        return told.isEmpty()
                ? Response.redirect(RegisterShow.FILE_IS_GONE)
                : told.orElseThrow().handle(request);
    }

    private Optional<ImportReport> read(Request request, WaitingFile file, Form form, boolean dryRun, boolean partial) {
        return form.submitted(Map.of(), () -> imported(request, file, dryRun, partial))
                .or(() -> {
                    moveToFile(form);
                    return Optional.empty();
                });
    }

    private ImportReport imported(Request request, WaitingFile waitingFile, boolean dryRun, boolean partial) {
        try (RegisterFile file = files.open(new ByteArrayInputStream(waitingFile.content()))) {
            ImportFileName name = ImportFileName.of(waitingFile.name()).orElse(null);
            return importRegister.importFile(request.caller(), new ImportRegister.Request(file, name, dryRun, partial));
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

    private Response page(String here, Request request, ImportPage page) {
        return pages.showAt(here, 200, request, RegisterLabel.REGISTER.in(request.language()), "register/import", page);
    }

    private static String token(Request request) {
        return request.query(RegisterPage.FILE).orElse("");
    }

    private static String at(String address, String token) {
        return address + "?" + RegisterPage.FILE + "=" + token;
    }
}
