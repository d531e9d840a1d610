package dk.amr.web.page.sharing;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.SharingLabel;

/** Asks whether something is to be destroyed. */
public record WithdrawPage(DeedPage.Matter matter, FormView errors, EntryCard entry, DeedPage.Deed deed) {

    public static WithdrawPage of(
            DeedPage.Matter matter, String action, EntryCard entry, Form form, Language language) {
        return new WithdrawPage(
                matter,
                FormView.of(form, language),
                entry,
                new DeedPage.Deed(
                        SharingLabel.TAKE_IT_BACK.in(language),
                        SharingLabel.TAKE_BACK_CONSEQUENCE.in(language),
                        true,
                        action));
    }

    @Override
    public String toString() {
        return "WithdrawPage";
    }
}
