package dk.amr.web.register;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.register.RegisterPage;
import dk.amr.web.page.text.RegisterLabel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** POST /register/hent, and GET /api/v1/register/file */
final class DownloadRoutes implements Routes {

    private final RegisterDownload download;
    private final RegisterShow show;
    private final Gate gate;

    DownloadRoutes(RegisterDownload download, RegisterShow show, Gate gate) {
        this.download = download;
        this.show = show;
        this.gate = gate;
    }

    @Override
    public void define(Router router) {
        router.post(RegisterShow.ADDRESS + "/hent", UseCase.EXPORT_REGISTER, this::fetch);
        router.get(Router.API + "/register/file", UseCase.EXPORT_REGISTER, this::file);
    }

    private Response fetch(Request request) {
        gate.mustAdmit(request.caller(), UseCase.EXPORT_REGISTER);
        Form form = request.form();
        Optional<RegisterDownload.Format> format = form.need(RegisterPage.FORMAT, RegisterDownload.Format::of);
        Set<RegisterColumn> columns = columns(form.texts(RegisterPage.COLUMN));
        if (columns.isEmpty()) {
            form.refuse(RegisterPage.COLUMN, RegisterLabel.CHOOSE_A_COLUMN.sentence());
        }
        return form.errors().isEmpty()
                ? download.fetch(request, format.orElseThrow(), columns)
                : show.download(request, form);
    }

    private Response file(Request request) {
        RegisterDownload.Format format =
                request.query("format").map(RegisterDownload.Format::of).orElse(RegisterDownload.Format.CSV);
        Set<RegisterColumn> columns =
                request.queries("column").stream().map(DownloadRoutes::headed).collect(Collectors.toSet());
        return download.fetch(request, format, columns.isEmpty() ? EnumSet.allOf(RegisterColumn.class) : columns);
    }

    private static Set<RegisterColumn> columns(List<String> names) {
        return Arrays.stream(RegisterColumn.values())
                .filter(column -> names.contains(column.name()))
                .collect(Collectors.toSet());
    }

    private static RegisterColumn headed(String heading) {
        return RegisterColumn.of(heading)
                .orElseThrow(() -> new InvalidValue(
                        "column-is-unknown",
                        new Sentence(
                                "Der er ingen kolonne med det navn i registret.",
                                "The register has no column of that name.")));
    }
}
