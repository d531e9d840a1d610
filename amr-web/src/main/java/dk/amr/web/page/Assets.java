package dk.amr.web.page;

import dk.amr.web.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The files that pages are dressed with, under an address that changes whenever one of them does. */
public final class Assets {

    private static final String FOLDER = "/dk/amr/web/static/";
    private static final List<String> NAMES = List.of(
            "amr.css",
            "amr.js",
            "favicon.svg",
            "icons.svg",
            "source-sans-3-OFL.txt",
            "source-sans-3-latin-ext.woff2",
            "source-sans-3-latin.woff2");

    private final Map<String, Response> assets = new TreeMap<>();
    private final String edition;

    public Assets() {
        NAMES.forEach(name -> assets.put(name, Response.bytes(typeOf(name), read(name))));
        this.edition = fingerprint();
    }

    /** Where the file is found. */
    public String address(String name) {
        return "/static/" + edition + "/" + name;
    }

    Optional<Response> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    boolean isCurrent(String wanted) {
        return edition.equals(wanted);
    }

    private static byte[] read(String name) {
        try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream(FOLDER + name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assets.values().forEach(asset -> digest.update(asset.body()));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String typeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> "text/plain;charset=utf-8";
        };
    }
}
