package dk.amr.web.register;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.register.undo.ListImports;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.page.Pages;
import dk.amr.web.page.register.RegisterPage;
import dk.amr.web.page.text.ImportsText;
import dk.amr.web.page.text.RegisterLabel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the page about the register file, with what is wrong with either of its forms. */
final class RegisterShow {

    static final String ADDRESS = "/register";
    private static final String READ_IN = "laest";
    static final String FILE_IS_GONE = ADDRESS + "?" + RegisterPage.FILE + "=vaek";
    static final String FILE_IS_READ_IN = ADDRESS + "?" + RegisterPage.FILE + "=" + READ_IN;

    static final String UNDONE = "fortrudt";

    private final ListImports listImports;
    private final Gate gate;
    private final Pages pages;

    RegisterShow(ListImports listImports, Gate gate, Pages pages) {
        this.listImports = listImports;
        this.gate = gate;
        this.pages = pages;
    }

    /** The page as somebody comes to it, who may be told what has become of a file that waited. */
    Response first(Request request) {
        Form upload = untouched();
        if (request.query(RegisterPage.FILE)
                .filter(fate -> !fate.equals(READ_IN))
                .isPresent()) {
            upload.refuse(RegisterPage.FILE, RegisterLabel.FILE_IS_GONE.sentence());
        }
        return show(200, request, upload, untouched());
    }

    Response upload(Request request, Form upload) {
        return show(upload.status(), request, upload, untouched());
    }

    Response download(Request request, Form download) {
        return show(download.status(), request, untouched(), download);
    }

    private Response show(int status, Request request, Form upload, Form download) {
        boolean mayImport = gate.admits(request.caller(), UseCase.IMPORT_REGISTER, Relation.OWN_KREDS);
        RegisterPage page = RegisterPage.of(
                new RegisterPage.Shown(
                        mayImport,
                        gate.admits(request.caller(), UseCase.EXPORT_REGISTER, Relation.OWN_KREDS),
                        done(request),
                        mayImport ? listImports.list(request.caller()) : List.of()),
                upload,
                download,
                request.language());
        String title = RegisterLabel.REGISTER.in(request.language());
        return pages.showAt(ADDRESS, status, request, title, "register/register", page);
    }

    private static @Nullable String done(Request request) {
        return request.query(UNDONE)
                .map(number -> ImportsText.undone(number, request.language()))
                .or(() -> request.query(RegisterPage.FILE)
                        .filter(READ_IN::equals)
                        .map(read -> RegisterLabel.FILE_IS_READ_IN.in(request.language())))
                .orElse(null);
    }

    private static Form untouched() {
        return new Form(Map.of());
    }
}
