package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.example.ExampleReader;
import app.rebound.testing.OpenBook;
import app.rebound.text.Messages;
import app.rebound.ui.Place;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.ExerciseKind;
import app.rebound.wizard.Part;
import app.rebound.wizard.ProgramReader;
import app.rebound.wizard.Quote;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What pages that sum up quote is there, and is where they say.
@Tag("db")
class QuotesTest {
    @TempDir
    private Path folder;

    private static List<Exercise> summaries() {
        return ProgramReader.recovery().exercises().stream()
                .filter(exercise -> exercise.kind() == ExerciseKind.SUMMARY)
                .toList();
    }

    @Test
    void everyQuoteNamesAnExerciseAPartOrANoun() {
        assertThat(summaries()).isNotEmpty();
        for (Exercise summary : summaries()) {
            assertThat(summary.fields()).as(summary.id()).isNotEmpty().allSatisfy(field -> {
                int dot = field.indexOf('.');
                String name = dot < 0 ? field : field.substring(0, dot);
                String part = field.substring(dot + 1);
                if (name.equals("card")) {
                    assertThat(CardTypes.all()).anyMatch(type -> type.id().equals(part));
                } else {
                    Exercise quoted = ProgramReader.recovery().exercise(name).orElseThrow();
                    assertThat(dot < 0
                                    || quoted.parts().stream()
                                            .map(Part::key)
                                            .toList()
                                            .contains(part))
                            .isTrue();
                    assertThat(quoted.isPrivate())
                            .as("private pages are not quoted")
                            .isFalse();
                }
            });
        }
    }

    @Test
    void theExampleIsQuotedFromEveryPlaceAndAnEmptyWorkbookFromNone() {
        try (var book = new OpenBook(folder.resolve("workbook"))) {
            var services = WorkbookServices.of(book.workbook());
            UUID empty = book.addSetback("Nothing yet", app.rebound.setback.SetbackKind.PROJECT_CANCELLED, null);
            summaries()
                    .forEach(summary ->
                            assertThat(quotes(book, services, empty, summary)).isEmpty());
            UUID setback = services.examples().add(ExampleReader.of(Locale.ENGLISH), Messages.of(Locale.ENGLISH));
            for (Exercise summary : summaries()) {
                assertThat(quotes(book, services, setback, summary))
                        .as(summary.id())
                        .extracting(Quote::id)
                        .containsExactlyElementsOf(summary.fields());
            }
            var quotes = new Quotes(services, book.surroundings(Locale.ENGLISH), setback);
            quotes.open("successes.what");
            quotes.open("card.project");
            assertThat(book.places()).containsExactly(new Place.Steps(setback, "successes"), new Place.Plan());
        }
    }

    private static List<Quote> quotes(OpenBook book, WorkbookServices services, UUID setback, Exercise summary) {
        List<Quote> found = new ArrayList<>();
        new Quotes(services, book.surroundings(Locale.ENGLISH), setback).read(summary, found::addAll);
        return found;
    }
}
