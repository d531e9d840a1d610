package dk.amr.cli.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.correspondence.LoadingCarrier;
import dk.amr.domain.correspondence.MailCarrier.Carriage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmlFolderCarrierTest {

    @TempDir
    private Path home;

    private EmlFolderCarrier carrier() {
        return new EmlFolderCarrier(home.resolve("mail"), Letters.FROM, Letters.CLOCK);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("mail"))) {
            return files.toList();
        }
    }

    @Test
    void a_mail_becomes_one_file_named_after_its_message_for_the_owner_alone() throws IOException {
        assertThat(carrier().carry(Letters.mail())).isEqualTo(new Carriage.Carried());

        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(Letters.ID.value() + ".eml");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("mail"))))
                .isEqualTo("rwx------");
        assertThat(Files.readString(files().getFirst()))
                .contains("Message-ID: <" + Letters.ID.value() + "@amr.example.org>\r\n")
                .contains("Date: Mon, 4 Jan 2027 10:00:00 +0100\r\n")
                .contains("To: anna@example.org\r\n")
                .contains("multipart/alternative")
                .contains("bl=C3=A5b=C3=A6rgr=C3=B8d");
    }

    @Test
    void its_text_can_be_read_without_a_mail_program() throws IOException {
        carrier().carry(Letters.mail());

        assertThat(Files.readString(files().getFirst()))
                .contains(
                        "Content-Transfer-Encoding: 8bit", Letters.mail().text().replace("\n", "\r\n"));
    }

    @Test
    void carrying_it_again_leaves_one_file() throws IOException {
        carrier().carry(Letters.mail());
        carrier().carry(Letters.mail());

        assertThat(files()).hasSize(1);
    }

    @Test
    void a_folder_that_takes_nothing_lets_it_wait() throws IOException {
        Files.writeString(home.resolve("mail"), "a file where the folder should be");

        assertThat(carrier().carry(Letters.mail())).isEqualTo(new Carriage.Delayed("folder-unwritable"));
    }

    @Test
    void an_address_that_cannot_stand_in_a_mail_is_refused() {
        assertThat(carrier().carry(Letters.to("ærø@example.org"))).isEqualTo(new Carriage.Refused("address-unusable"));
    }

    @Test
    void mails_that_are_made_ready_have_no_name_before_they_are_carried_and_leave_nothing_if_they_are_not()
            throws IOException {
        try (LoadingCarrier.Load load = carrier().load(List.of(Letters.mail(), Letters.another()))) {
            assertThat(files()).hasSize(2).noneMatch(file -> file.toString().endsWith(".eml"));
            assertThat(load.carry(List.of(Letters.ID))).containsExactly(Map.entry(Letters.ID, new Carriage.Carried()));
        }

        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(Letters.ID.value() + ".eml");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                .isEqualTo("rw-------");
    }
}
