package dk.amr.domain.register.file;

import dk.amr.domain.shared.Cpr;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Likeness;
import dk.amr.domain.shared.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which column of a file means what. Headings may come in any order; those that mean nothing here are left alone. */
public final class RegisterHeading {

    private static final Pattern CPR_HEADING = Pattern.compile("\\bcpr|personnummer|personnr");

    /** What an export puts an apostrophe before, so that no spreadsheet calculates it. */
    private static final String FORMULA_SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private final Map<RegisterColumn, Integer> places = new EnumMap<>(RegisterColumn.class);
    private final Map<RegisterColumn, String> written = new EnumMap<>(RegisterColumn.class);
    private final List<String> unknown = new ArrayList<>();

    public RegisterHeading(List<String> headings) {
        for (int place = 0; place < headings.size(); place++) {
            String heading = Danish.clean(headings.get(place));
            if (CPR_HEADING.matcher(Danish.folded(heading)).find()) {
                throw isForCpr(place);
            }
            if (Cpr.looksLikeOne(heading)) {
                throw holdsCpr(1, place);
            }
            put(heading, place);
        }
        if (!places.containsKey(RegisterColumn.GIVEN_NAME) && !places.containsKey(RegisterColumn.FAMILY_NAME)) {
            throw new InvalidValue(
                    "file-has-no-headings",
                    new Sentence(
                            "Filen mangler overskrifter. Første række skal have Fornavn, Efternavn og de andre felter; en fil"
                                    + " hentet fra registret, også et tomt, har dem alle.",
                            "The file lacks headings. The first row must have Fornavn, Efternavn and the other fields; a"
                                    + " file fetched from the register, empty or not, has them all."));
        }
    }

    /** Headings that mean nothing here, as they stand in the file. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Those of the {@link #unknown} that are like the heading of a column that the file lacks, and which that is. */
    public Map<String, RegisterColumn> mistyped() {
        Map<String, RegisterColumn> meant = new LinkedHashMap<>();
        List<String> lacking = Arrays.stream(RegisterColumn.values())
                .filter(this::lacks)
                .flatMap(column -> column.headings().stream())
                .toList();
        unknown.forEach(heading -> Likeness.nearest(heading, lacking)
                .flatMap(RegisterColumn::of)
                .ifPresent(column -> meant.put(heading, column)));
        return meant;
    }

    /** Whether the file has no such column. */
    public boolean lacks(RegisterColumn column) {
        return !places.containsKey(column);
    }

    /** How the file itself calls the column; empty where it calls it by its Danish heading, or lacks it. */
    public Optional<String> written(RegisterColumn column) {
        return Optional.ofNullable(written.get(column));
    }

    /** The cells of a row in the order of {@link RegisterColumn}. A CPR number anywhere refuses the whole file. */
    public Cells arrange(int row, List<String> texts) {
        for (int place = 0; place < texts.size(); place++) {
            if (!Integer.valueOf(place).equals(places.get(RegisterColumn.P_NUMBER))
                    && Cpr.looksLikeOne(texts.get(place))) {
                throw holdsCpr(row, place);
            }
        }
        List<String> arranged = new ArrayList<>();
        for (RegisterColumn column : RegisterColumn.values()) {
            Integer place = places.get(column);
            arranged.add(place == null ? Cells.NO_COLUMN : place >= texts.size() ? "" : plain(texts.get(place)));
        }
        return Cells.of(row, arranged);
    }

    private void put(String heading, int place) {
        Optional<RegisterColumn> column = RegisterColumn.of(heading);
        if (column.isEmpty()) {
            if (!heading.isEmpty()) {
                unknown.add(heading);
            }
        } else if (places.putIfAbsent(column.get(), place) != null) {
            throw new InvalidValue(
                    "heading-stands-twice",
                    new Sentence(
                            "Overskriften " + column.get().heading() + " står to gange. Behold den ene.",
                            "The heading " + column.get().heading() + " stands twice. Keep one."));
        } else if (!Danish.folded(heading).equals(Danish.folded(column.get().heading()))) {
            written.put(column.get(), heading);
        }
    }

    /** What the cell says, without the signs that {@link Cells} is put together by. */
    private static String plain(String text) {
        String clean = Danish.clean(text).replace(Cells.SEPARATOR, "").replace(Cells.NO_COLUMN, "");
        return clean.length() > 1 && clean.charAt(0) == '\'' && FORMULA_SIGNS.indexOf(clean.charAt(1)) >= 0
                ? clean.substring(1)
                : clean;
    }

    private static InvalidValue isForCpr(int place) {
        int column = place + 1;
        return new InvalidValue(
                "file-holds-cpr-numbers",
                new Sentence(
                        "Kolonne " + column
                                + " i filen har en overskrift, der hører til CPR-numre. Intet er læst ind. Fjern"
                                + " kolonnen, og prøv igen.",
                        "Column " + column
                                + " of the file has a heading that belongs to CPR numbers. Nothing was imported."
                                + " Remove the column and try again."));
    }

    private static InvalidValue holdsCpr(int row, int place) {
        int column = place + 1;
        return new InvalidValue(
                "file-holds-cpr-numbers",
                new Sentence(
                        "Filen har noget, der ligner et CPR-nummer, i række " + row + ", kolonne " + column
                                + ". Intet er læst ind. Fjern kolonnen eller tallet, og prøv igen.",
                        "The file holds something that looks like a CPR number, in row " + row + ", column " + column
                                + ". Nothing was imported. Remove the column or the number and try again."));
    }
}
