package dk.amr.web.page.access;

import java.util.List;

/** The recovery codes, which are shown once. */
public record RecoveryPage(List<String> codes) {

    public RecoveryPage {
        codes = codes.stream()
                .map(code -> code.replaceAll("(.{4})(?=.)", "$1-"))
                .toList();
    }

    @Override
    public String toString() {
        return "RecoveryPage";
    }
}
