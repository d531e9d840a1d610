package dk.amr.web.page.access;

import dk.amr.domain.access.signin.OwnAccount;
import dk.amr.domain.access.signin.OwnAccount.OpenSession;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Moment;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.OwnAccountText;
import dk.amr.web.page.text.SecondStepText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody's own account: the password, and where it is open. */
public record OwnAccountPage(
        FormView password,
        List<Field> fields,
        List<Line> sessions,
        boolean hasOthers,
        boolean hasSecondStep,
        int recoveryCodesLeft,
        Field secondStep,
        @Nullable String refused,
        @Nullable String done) {

    /** A browser in which the account is open; this one cannot be ended here. */
    public record Line(String mark, String browser, Moment begun, Moment lastUsed, boolean isThisOne) {

        @Override
        public String toString() {
            return "Line";
        }
    }

    public OwnAccountPage {
        fields = List.copyOf(fields);
        sessions = List.copyOf(sessions);
    }

    public static OwnAccountPage of(
            OwnAccount account, Form form, Language language, @Nullable String done, @Nullable String refused) {
        return new OwnAccountPage(
                FormView.of(form, language),
                List.of(
                        Field.password(form, "present", OwnAccountText.PRESENT_PASSWORD, language),
                        Field.newPassword(form, "password", Label.NEW_PASSWORD, language)
                                .hinted(Label.NEW_PASSWORD_HINT, language),
                        Field.newPassword(form, "again", Label.PASSWORD_AGAIN, language)),
                account.sessions().stream().map(each -> line(each, language)).toList(),
                account.sessions().stream().anyMatch(each -> !each.isThisOne()),
                account.hasSecondStep(),
                account.recoveryCodesLeft(),
                account.hasSecondStep()
                        ? Field.code(new Form(Map.of()), "kode", SecondStepText.CODE, language)
                                .hinted(SecondStepText.GIVE_CODE_HINT, language)
                        : Field.password(
                                new Form(Map.of()), "totrin-password", OwnAccountText.PRESENT_PASSWORD, language),
                refused,
                done);
    }

    private static Line line(OpenSession session, Language language) {
        return new Line(
                session.mark(),
                session.device().isEmpty() ? OwnAccountText.UNKNOWN_BROWSER.in(language) : session.device(),
                Moment.of(session.begunAt(), language),
                Moment.of(session.lastUsedAt(), language),
                session.isThisOne());
    }
}
