package dk.amr.web.page.incident;

import dk.amr.domain.access.AccountId;

/** Who looks, and what they may do about a breach; the page offers nothing else. */
public record IncidentDeeds(AccountId account, boolean mayRecord, boolean mayWarn, boolean mayAgree) {}
