package app.rebound.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Languages;
import app.rebound.text.Messages;
import app.rebound.vault.Rehearsal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is said of backups that lack attachments.
@Tag("domain")
class BackupWordsTest {
    private static final Instant AT = Instant.parse("2024-04-18T19:04:00Z");

    @Test
    void whatABackupLacksIsSaidInEveryLanguage() {
        for (Locale language : Languages.available()) {
            var words = new BackupWords(Messages.of(language), ZoneOffset.UTC);
            for (Rehearsal.Result result : Rehearsal.Result.values()) {
                assertThat(words.report(new Rehearsal.Report(result, AT, 4, 900, 3)))
                        .doesNotContain("{")
                        .satisfies(said -> assertThat(said.contains("3"))
                                .as("how many are lacking: %s", said)
                                .isEqualTo(result == Rehearsal.Result.LACKING));
                assertThat(words.last(new Rehearsal.Last(AT, result))).isNotBlank();
            }
            assertThat(words.holds(Optional.empty(), 3))
                    .startsWith(words.holds(Optional.empty(), 0))
                    .contains("3");
        }
    }
}
