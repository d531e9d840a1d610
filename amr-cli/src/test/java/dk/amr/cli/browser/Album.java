package dk.amr.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures of pages: kept in the folder of {@code -Damr.screenshots=folder}, and otherwise taken for nothing. */
final class Album {

    private static final String FOLDER = System.getProperty("amr.screenshots", "");

    private Album() {}

    static boolean isKept() {
        return !FOLDER.isEmpty();
    }

    static void picture(Page page, Look look, String name) throws IOException {
        keep(look.on(page).screenshot(), name + ".png");
    }

    /** One of many, and so a small one. */
    static void small(Page page, String name) throws IOException {
        Page.ScreenshotOptions small =
                new Page.ScreenshotOptions().setType(ScreenshotType.JPEG).setQuality(60);
        keep(Look.WIDE_LIGHT.on(page).screenshot(small), name + ".jpg");
    }

    private static void keep(byte[] picture, String name) throws IOException {
        assertThat(picture).hasSizeGreaterThan(10_000);
        if (isKept()) {
            Path file = Path.of(FOLDER).resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, picture);
        }
    }
}
