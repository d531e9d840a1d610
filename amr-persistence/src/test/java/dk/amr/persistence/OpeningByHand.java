package dk.amr.persistence;

import dk.amr.domain.meeting.sharing.SharedItem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * What opening comes to without anything of ours: the rows of a room are read by one plain statement, each text is
 * decrypted, and a row is written for each opening, all in one transaction.
 */
final class OpeningByHand {

    private final Database database;

    OpeningByHand(Database database) {
        this.database = database;
    }

    void open(List<SharedItem> items, int aRoom, Runnable decrypting) {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            for (int from = 0; from < items.size(); from += aRoom) {
                openRoom(connection, items.subList(from, from + aRoom), decrypting);
                connection.commit();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void openRoom(Connection connection, List<SharedItem> room, Runnable decrypting) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(room.size(), "?"));
        try (PreparedStatement reading = connection.prepareStatement(
                        "SELECT id, network_id, sealed, key_id, wrapped FROM shared_item WHERE id IN (" + marks + ")");
                PreparedStatement writing = connection.prepareStatement(
                        "INSERT INTO shared_opening (id, item_id, author_id, reader_id, purpose, opened_at)"
                                + " VALUES (?, ?, ?, ?, 'READING', 0)")) {
            for (int number = 0; number < room.size(); number++) {
                reading.setObject(number + 1, id(room.get(number).id().value()));
            }
            try (ResultSet rows = reading.executeQuery()) {
                while (rows.next()) {
                    rows.getBytes(3);
                    rows.getBytes(5);
                    decrypting.run();
                }
            }
            for (SharedItem item : room) {
                writing.setObject(1, id(UUID.randomUUID()));
                writing.setObject(2, id(item.id().value()));
                writing.setObject(3, id(item.author().id()));
                writing.setObject(4, id(item.author().id()));
                writing.addBatch();
            }
            writing.executeBatch();
        }
    }

    private Object id(UUID value) {
        return database.kind().equals("sqlite") ? value.toString() : value;
    }
}
