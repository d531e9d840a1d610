package dk.amr.web.page.sharing;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.SharingLabel;

/** The form by which an author chooses who may read. */
public record ReadersForm(
        DeedPage.Matter matter, FormView errors, ReadersFields readers, DeedPage.Deed deed, String version) {

    public static ReadersForm of(
            DeedPage.Matter matter, String action, ReadersFields readers, Form form, Language language) {
        return new ReadersForm(
                matter,
                FormView.of(form, language),
                readers,
                new DeedPage.Deed(
                        SharingLabel.KEEP_READERS.in(language),
                        SharingLabel.READERS_CONSEQUENCE.in(language),
                        false,
                        action),
                form.text(ItemForm.VERSION));
    }

    @Override
    public String toString() {
        return "ReadersForm";
    }
}
