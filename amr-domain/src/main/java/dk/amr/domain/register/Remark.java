package dk.amr.domain.register;

import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.register.file.RegisterHeading;
import dk.amr.domain.register.file.RowIsRefused;
import dk.amr.domain.shared.Refusal;
import dk.amr.domain.shared.Sentence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to say about a row: why it is refused, or what is odd about it.
 *
 * @param row the row's number; the heading is row 1, and 0 stands for the file as a whole
 * @param column the heading of the column, where one can be named
 * @param rule the stable word for the rule
 * @param written how the file itself calls the column, where that is something else
 */
public record Remark(
        int row,
        @Nullable String column,
        String rule,
        Sentence sentence,
        @Nullable String written) {

    public Remark(int row, @Nullable String column, String rule, Sentence sentence) {
        this(row, column, rule, sentence, null);
    }

    /** The column as whoever has the file knows it: "Medlem siden (Indmeldt)"; absent where none can be named. */
    public @Nullable String columnInFile() {
        return written == null ? column : written + " (" + column + ")";
    }

    /** The same remark, which also knows how the file calls the column. */
    Remark in(RegisterHeading heading) {
        return new Remark(
                row,
                column,
                rule,
                sentence,
                Optional.ofNullable(column)
                        .flatMap(RegisterColumn::of)
                        .flatMap(heading::written)
                        .orElse(null));
    }

    static Remark of(RowIsRefused refused) {
        RegisterColumn column = refused.column();
        return new Remark(
                refused.row(), column == null ? null : column.heading(), refused.brokenRule(), refused.sentence());
    }

    static Remark of(int row, String column, Refusal refusal) {
        return new Remark(row, column, refusal.rule(), refusal.sentence());
    }

    /** That the row lacks what the file has no column for. */
    static Remark ofColumnAway(RowIsRefused refused, RegisterColumn column) {
        return new Remark(
                refused.row(),
                column.heading(),
                refused.brokenRule(),
                new Sentence(
                        "Filen har ingen kolonne, der hedder " + column.heading()
                                + ", men rækken kræver den. Tilføj kolonnen, eller ret dens overskrift.",
                        "The file has no column called " + column.heading()
                                + ", but the row needs it. Add the column or correct its heading."));
    }

    /** That a heading is like one that is known. */
    static Remark ofMistyped(String written, RegisterColumn meant) {
        return new Remark(
                1,
                meant.heading(),
                "heading-is-mistyped",
                new Sentence(
                        "Overskriften " + written + " kendes ikke, og filen har ingen kolonne, der hedder "
                                + meant.heading() + ". Er det den, så ret overskriften, og vælg filen igen.",
                        "The heading " + written + " is not known, and the file has no column called " + meant.heading()
                                + ". If that is what is meant, correct the heading and choose the file again."));
    }

    static Remark of(int row, Oddity oddity) {
        return new Remark(row, null, oddity.rule(), oddity.sentence());
    }
}
