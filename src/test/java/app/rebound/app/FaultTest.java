package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.BugReport;
import app.rebound.fault.WorkbookException;
import app.rebound.text.Languages;
import app.rebound.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every foreseen failure has words in every language: what happened, what is safe, what to do next.
@Tag("domain")
class FaultTest {
    private static final List<WorkbookException> FAULTS = List.of(
            new WorkbookException.Missing("a folder"),
            new WorkbookException.Occupied("a folder"),
            new WorkbookException.UnusableName("a;folder"),
            new WorkbookException.InUse(null),
            new WorkbookException.NewerVersion(9, 1),
            new WorkbookException.DamagedHeader(null),
            new WorkbookException.Locked(),
            new WorkbookException.WrongPassphrase(),
            new WorkbookException.WrongRecoveryKey(),
            new WorkbookException.RolledBack(3),
            new WorkbookException.Altered(2),
            new WorkbookException.DamagedBackup("a.rebound", null),
            new WorkbookException.Damaged(null),
            new WorkbookException.ReadOnly(null),
            new WorkbookException.DiskFull(null),
            new WorkbookException.LittleRoom(100),
            new WorkbookException.Closed(null),
            new WorkbookException.Failed(23505),
            new WorkbookException.UnwritableTarget("a.pdf", null),
            new WorkbookException.Attachment(WorkbookException.Attachment.Trouble.DAMAGED, "a.png", null),
            new WorkbookException.Reply(WorkbookException.Reply.Refusal.FOREIGN, null),
            new WorkbookException.Refused(WorkbookException.Refused.Objection.FOREIGN, "a.zip", null));

    static Stream<Arguments> all() {
        return Languages.available().stream()
                .flatMap(language -> FAULTS.stream().map(fault -> Arguments.of(language, fault)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatHappenedWhatIsSafeAndWhatToDo(Locale language, WorkbookException failure) {
        Fault fault = Fault.of(Messages.of(language), failure, null);
        for (String words : List.of(fault.what(), fault.safe(), fault.next())) {
            assertThat(words).isNotBlank().doesNotContain("{").doesNotContain("}");
        }
        for (Object detail : failure.details()) {
            if (detail instanceof String name) {
                assertThat(fault.what()).contains(name);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(WorkbookException.Attachment.Trouble.class)
    void everyTroubleWithAFileHasItsWords(WorkbookException.Attachment.Trouble trouble) {
        for (Locale language : Languages.available()) {
            saysWhatHappenedWhatIsSafeAndWhatToDo(language, new WorkbookException.Attachment(trouble, "a.png", null));
        }
    }

    @Test
    void noFailureIsForgottenHere() {
        Set<Class<?>> known = FAULTS.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(WorkbookException.class.getPermittedSubclasses()));
    }

    @Test
    void aBugReportHoldsNoMessage() {
        var bug = new IllegalStateException("what a person wrote", new IllegalArgumentException("and more of it"));
        assertThat(BugReport.details(bug))
                .contains("IllegalStateException")
                .contains("IllegalArgumentException")
                .doesNotContain("person wrote")
                .doesNotContain("more of it");
        assertThat(BugReport.code(bug)).matches("R-[0-9A-F]{6}").isEqualTo(BugReport.code(bug));
    }
}
