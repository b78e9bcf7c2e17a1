package app.rebound.wizard;

import app.rebound.yaml.Fields;
import java.util.Set;

/// The whole program and the short one, which is a choice of its pages: what is written belongs to both.
public record Programs(Program whole, Program brief) {
    /// What a setback calls the short program.
    public static final String SHORT = "short";

    /// The programs that come with the application.
    public static Programs standard() {
        return of(ProgramReader.recovery());
    }

    /// The short program chosen from `whole`.
    ///
    /// @throws app.rebound.yaml.ContentException when the short program names an exercise `whole` lacks
    public static Programs of(Program whole) {
        Fields fields = Fields.resource(Programs.class, "program-short.yaml").only(Set.of("exercises"));
        var ids = fields.texts("exercises");
        for (String id : ids) {
            if (whole.exercise(id).isEmpty()) {
                throw fields.problem("exercises", "names no exercise: " + id);
            }
        }
        return new Programs(whole, whole.only(Set.copyOf(ids)));
    }

    /// The program that a setback calls `programId`; the whole one for an unknown name.
    public Program of(String programId) {
        return isShort(programId) ? brief : whole;
    }

    public static boolean isShort(String programId) {
        return SHORT.equals(programId);
    }
}
