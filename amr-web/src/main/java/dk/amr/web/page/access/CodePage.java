package dk.amr.web.page.access;

import org.jspecify.annotations.Nullable;

/** Where somebody who gave the password gives a code; how far they have come goes with the form. */
public record CodePage(String halfWay, @Nullable String failure) {

    @Override
    public String toString() {
        return "CodePage";
    }
}
