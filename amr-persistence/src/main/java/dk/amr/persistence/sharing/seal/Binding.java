package dk.amr.persistence.sharing.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Where something sealed belongs; anywhere else it cannot be opened. */
public record Binding(String table, String column, UUID row, UUID network, String key) {

    /** Each part after its length, so that no two places look the same. */
    byte[] bytes() {
        List<byte[]> parts = List.of(table, column, row.toString(), network.toString(), key).stream()
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toList();
        ByteBuffer all = ByteBuffer.allocate(
                parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum());
        parts.forEach(part -> all.putInt(part.length).put(part));
        return all.array();
    }
}
