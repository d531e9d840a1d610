package dk.amr.web.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip whose parts can be changed, to make spreadsheets that no program makes. */
record Archive(Map<String, byte[]> parts) {

    static Archive empty() {
        return new Archive(new LinkedHashMap<>());
    }

    static Archive of(byte[] zip) {
        Archive archive = empty();
        try {
            Path file = Files.write(Files.createTempFile("archive", ".zip"), zip);
            try (ZipFile content = new ZipFile(file.toFile())) {
                for (ZipEntry part : content.stream().toList()) {
                    archive.parts.put(
                            part.getName(), content.getInputStream(part).readAllBytes());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return archive;
    }

    String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    Archive with(String part, String text) {
        Archive changed = new Archive(new LinkedHashMap<>(parts));
        changed.parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    /** With something before what the part holds, in place of its first line. */
    Archive before(String part, String text) {
        return with(part, text + text(part).replaceFirst("^<\\?xml[^>]*>", ""));
    }

    byte[] bytes() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(target)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return target.toByteArray();
    }
}
