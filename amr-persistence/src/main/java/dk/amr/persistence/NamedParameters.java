package dk.amr.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds the parameters {@code :name} and {@code ?} of a statement, outside of texts, quoted names and comments.
 *
 * <p>Jdbi's own parser understands more than is needed here, and takes a tenth of a second for the first statement and
 * more than a millisecond for each other, which is a good part of a command (decision 34). What was found once is
 * remembered.
 */
final class NamedParameters implements SqlParser {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<apart>'[^']*'|\"[^\"]*\"|/\\*(?s:.*?)\\*/|--[^\\n]*|::)|:(?<name>[A-Za-z_][A-Za-z0-9_.]*)|\\?");

    /** More than the program has; those that name as many parameters as there are ids have many lengths. */
    private static final int MOST = 1_000;

    private final Map<String, ParsedSql> known = new ConcurrentHashMap<>();

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql before = known.get(sql);
        if (before != null) {
            return before;
        }
        ParsedSql parsed = parsed(sql);
        if (known.size() < MOST) {
            known.put(sql, parsed);
        }
        return parsed;
    }

    private static ParsedSql parsed(String sql) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        Matcher token = TOKEN.matcher(sql);
        int done = 0;
        while (token.find()) {
            parsed.append(sql.substring(done, token.start()));
            if (token.group("apart") != null) {
                parsed.append(token.group());
            } else if (token.group("name") != null) {
                parsed.appendNamedParameter(token.group("name"));
            } else {
                parsed.appendPositionalParameter();
            }
            done = token.end();
        }
        return parsed.append(sql.substring(done)).build();
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
        return ":" + rawName;
    }
}
