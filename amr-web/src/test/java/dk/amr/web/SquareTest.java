package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.web.page.access.Square;
import org.junit.jupiter.api.Test;

/** The QR code is drawn with its three corners and an empty margin. */
class SquareTest {

    @Test
    void the_corners_are_where_a_camera_seeks_them() {
        Square square = Square.of("otpauth://totp/AMR:anna%40example.org?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
        int far = square.width() - 5;

        assertThat((square.width() - 8 - 17) % 4).isZero();
        assertThat(square.path())
                .contains("M4 4h1v1h-1z", "M10 10h1v1h-1z", "M" + far + " 4h", "M4 " + far + "h")
                .doesNotContain("M5 5h", "M3 ", "M" + far + " " + far + "h1v1h-1zM");
        assertThat(square.toString()).isEqualTo("Square");
    }
}
