package dk.amr.domain.register.file;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of a file cannot be taken over; the others may be. It stays inside the import, which lists it. */
public final class RowIsRefused extends RuleBroken {

    static final String EMPTY_CELL = "cell-is-empty";

    private final int row;
    private final @Nullable RegisterColumn column;
    private final String brokenRule;

    public RowIsRefused(int row, @Nullable RegisterColumn column, String brokenRule, Sentence sentence) {
        super(sentence);
        this.row = row;
        this.column = column;
        this.brokenRule = brokenRule;
    }

    /** The same refusal, which also tells in which other columns the row has faults. */
    RowIsRefused andIn(Set<RegisterColumn> others) {
        if (others.isEmpty()) {
            return this;
        }
        List<String> headings = others.stream().map(RegisterColumn::heading).toList();
        return new RowIsRefused(
                row,
                column,
                brokenRule,
                new Sentence(
                        sentence().danish() + " Rækken har også fejl i " + Language.DANISH.and(headings) + ".",
                        sentence().english() + " The row also has faults in " + Language.ENGLISH.and(headings) + "."));
    }

    public int row() {
        return row;
    }

    public @Nullable RegisterColumn column() {
        return column;
    }

    /** Whether the row lacks what it needs in that column. */
    public boolean isForEmptyCell() {
        return brokenRule.equals(EMPTY_CELL);
    }

    /** The rule that the row breaks. */
    public String brokenRule() {
        return brokenRule;
    }
}
