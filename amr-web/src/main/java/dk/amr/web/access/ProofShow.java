package dk.amr.web.access;

import dk.amr.domain.access.signin.AskedAgain;
import dk.amr.web.http.Form;
import dk.amr.web.http.OwnAddress;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.server.ProofPages;
import dk.amr.web.page.Pages;
import dk.amr.web.page.access.ProofPage;
import dk.amr.web.page.access.ProofPage.Carried;
import dk.amr.web.page.access.ProofPage.Purpose;
import dk.amr.web.page.text.ProofText;
import java.util.List;
import java.util.Map;

/** Shows where somebody proves once more who they are, and takes along what was asked for before. */
final class ProofShow implements ProofPages {

    private static final String ADDRESS = "videre";
    private static final String IS_FORM = "som-formular";
    private static final String CARRIED = "felt.";

    private final Pages pages;
    private final AskedAgain proof;

    ProofShow(Pages pages, AskedAgain proof) {
        this.pages = pages;
        this.proof = proof;
    }

    @Override
    public Response ask(Request request) {
        boolean isForm = !request.method().equals("GET");
        List<Carried> fields = isForm ? carried(request.form(), "") : List.of();
        return show(request, 403, new Purpose(request.address(), isForm, fields), new Form(Map.of()));
    }

    /** The page once more, where what was typed is not right. */
    Response again(Request request, Form form) {
        return show(request, form.status(), purpose(form), form);
    }

    /** Where the proof was given: leads on to what was asked for. */
    Response done(Request request, Form form) {
        return page(request, 200, ProofText.IT_IS_YOU, "access/proved", purpose(form), purpose(form));
    }

    private Response show(Request request, int status, Purpose purpose, Form form) {
        boolean isForCode = proof.isForCode(request.account().id());
        ProofPage page = ProofPage.of(purpose, isForCode, form, request.language());
        return page(request, status, ProofText.SHOW_WHO, "access/prove", purpose, page);
    }

    private Response page(Request request, int status, ProofText title, String template, Purpose purpose, Object page) {
        String here = purpose.isForm() ? "/" : purpose.address();
        return pages.showAt(here, status, request, title.in(request.language()), template, page);
    }

    private static Purpose purpose(Form form) {
        return new Purpose(OwnAddress.orFront(form.text(ADDRESS)), form.has(IS_FORM), carried(form, CARRIED));
    }

    private static List<Carried> carried(Form form, String prefix) {
        return form.typed().entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(prefix) && !field.getKey().equals("csrf"))
                .flatMap(field -> field.getValue().stream()
                        .map(value -> new Carried(field.getKey().substring(prefix.length()), value)))
                .toList();
    }
}
