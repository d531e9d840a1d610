package dk.amr.web.page.sharing;

import dk.amr.domain.shared.Language;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.text.SharingLabel;
import dk.amr.web.page.text.SharingText;
import java.util.List;

/** Tells how much was destroyed of what a person had shared. */
public record ErasedPage(DeedPage.Matter matter) {

    public static ErasedPage of(List<DeedPage.Crumb> crumbs, int erased, Language language) {
        return new ErasedPage(
                new DeedPage.Matter(crumbs, SharingText.erased(erased, language), SharingLabel.ERASE.in(language)));
    }

    @Override
    public String toString() {
        return "ErasedPage";
    }
}
