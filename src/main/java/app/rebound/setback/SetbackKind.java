package app.rebound.setback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of failure a setback is (content map M0, R0).
public enum SetbackKind {
    FIRED,
    MADE_REDUNDANT,
    APPLICATION_REJECTED,
    APPLICATIONS_REJECTED,
    CONTRACT_LOST,
    PROJECT_CANCELLED,
    BUSINESS_FAILED,
    LAUNCH_REJECTED,
    BAD_REVIEW,
    PASSED_OVER,
    TREATED_UNFAIRLY,
    WORN_OUT,
    SOMETHING_ELSE;

    /// The name in files and message keys, for example `project-cancelled`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SetbackKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /// Whether half an hour is often enough for it, so that the short program is offered first.
    public boolean isBrief() {
        return this == APPLICATION_REJECTED || this == BAD_REVIEW;
    }

    /// The key of its words.
    public String nameKey() {
        return "setback.kind." + id() + ".name";
    }
}
