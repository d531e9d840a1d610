package dk.amr.web.page.sharing;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.text.OvertakenLabel;
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

    /** Beside the readers there are, where they were chosen anew before this was. */
    public ReadersForm beside(Form now, Form typed, Language language) {
        Overtaken.Now circle = new Overtaken.Now(OvertakenLabel.WHAT_IS_SHARED.in(language), "", now);
        Overtaken first = Overtaken.in(typed, circle, readers.asked(language), deed.button(), matter.back(), language);
        return new ReadersForm(matter, errors.beside(first), readers, deed, version);
    }

    @Override
    public String toString() {
        return "ReadersForm";
    }
}
