package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.Card;
import app.rebound.checkin.ConfidenceController;
import app.rebound.example.ExampleReader;
import app.rebound.plan.OptionsController;
import app.rebound.plan.PlanController;
import app.rebound.plan.StepToTake;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.SummaryPane;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Writes pictures of the plan, of confidence over time and of a page that sums up, empty and filled from the example.
@FxTest
@Tag("screens")
class PlanScreensTest {
    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    /// Light and English always; both themes and both languages when asked for by `-Pscreens`.
    static Stream<Arguments> looks() {
        if (!Boolean.getBoolean("rebound.all-screens")) {
            return Stream.of(Arguments.of(Locale.ENGLISH, false), Arguments.of(Locale.FRENCH, true));
        }
        return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .flatMap(language -> Stream.of(false, true).map(isDark -> Arguments.of(language, isDark)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPartIsPictured(Locale language, boolean isDark, Screen screen) {
        String look = "-" + language.getLanguage() + (isDark ? "-dark" : "-light");
        try (var book = new OpenBook(folder.resolve("workbook"))) {
            book.clock().advance(Duration.ofDays(28));
            var services = WorkbookServices.of(book.workbook());
            Surroundings around = book.surroundings(language);
            UUID empty = book.addSetback("Nothing yet", SetbackKind.PROJECT_CANCELLED, null);
            picture(screen, "plan-empty" + look, isDark, () -> plan(around, services));
            summary(screen, "summary-empty" + look, isDark, around, services, empty);
            UUID setback = services.examples().add(ExampleReader.of(language), Messages.of(language));
            Parent plan = picture(screen, "plan" + look, isDark, () -> plan(around, services));
            Card step = services.cards().all(StepToTake.TYPE).get(1);
            screen.run(() -> screen.find("open-" + step.id(), javafx.scene.control.Button.class)
                    .fire());
            screen.picture(plan, "plan-step" + look);
            hide(screen, plan);
            Parent options = picture(
                    screen,
                    "plan-options" + look,
                    isDark,
                    () -> padded(new OptionsController(around, services.cards(), setback).region()));
            hide(screen, options);
            Parent confidence = picture(
                    screen,
                    "confidence" + look,
                    isDark,
                    () -> padded(new ConfidenceController(around, services.cards(), setback).region()));
            hide(screen, confidence);
            summary(screen, "summary" + look, isDark, around, services, setback);
        }
        assertThat(problems).isEmpty();
    }

    private static Parent plan(Surroundings around, WorkbookServices services) {
        return new PlanController(around, services.cards(), new NoDialogs()).region();
    }

    private static Parent padded(javafx.scene.layout.Region region) {
        var place = new StackPane(region);
        place.setStyle("-fx-padding: 24px; -fx-alignment: top-left;");
        return place;
    }

    private void summary(
            Screen screen, String name, boolean isDark, Surroundings around, WorkbookServices services, UUID setback) {
        Exercise exercise = services.program().exercise("better-equipped").orElseThrow();
        Parent shown = picture(
                screen,
                name,
                isDark,
                () -> padded(new SummaryPane(
                                exercise,
                                around.messages(),
                                new Typing(() -> {}, () -> {}, () -> {}, () -> {}),
                                new Quotes(services, around, setback))
                        .region()));
        hide(screen, shown);
    }

    private Parent picture(Screen screen, String name, boolean isDark, Supplier<Parent> make) {
        Parent root = screen.show(make, 1_000, 950);
        screen.setDark(root, isDark);
        screen.run(() -> Accessible.problems(root).forEach(problem -> problems.add(name + ": " + problem)));
        screen.picture(root, name);
        return root;
    }

    private static void hide(Screen screen, Parent root) {
        screen.run(() -> root.getScene().getWindow().hide());
    }
}
