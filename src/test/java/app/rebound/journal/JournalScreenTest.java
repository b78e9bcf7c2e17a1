package app.rebound.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.id.Noun;
import app.rebound.setback.SetbackKind;
import app.rebound.telling.BrakeService;
import app.rebound.telling.EntryAboutController;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal as somebody writes in it, by keyboard.
@FxTest
class JournalScreenTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private JournalServices services;
    private LocalDate today;
    private JournalController controller;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        var entries = new EntryService(book.database());
        services = new JournalServices(
                new JournalService(book.database()),
                entries,
                new EntryLinkService(book.database()),
                new TemplateService(book.database()),
                new HarvestService(book.database(), book.events(), book.cards()),
                book.setbacks(),
                new BrakeService(book.database(), book.answers(), book.events()),
                PromptsReader.standard());
        today = book.surroundings(Locale.ENGLISH).today();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Region show(Screen screen, Locale language) {
        Surroundings surroundings = book.surroundings(language);
        return screen.show(
                () -> {
                    controller = new JournalController(
                            surroundings,
                            services,
                            new EntryAboutController(surroundings, services.brake(), "colleague", () -> true));
                    controller.show(null, null);
                    return controller.region();
                },
                1_000,
                760);
    }

    private UUID add(LocalDate day, String title, String text, String... tags) {
        EntryVisit visit = EntryVisit.toNew();
        services.entries()
                .save(
                        visit,
                        new EntryDraft(day, LocalTime.of(21, 4), title, text, List.of(tags), null, List.of(), false));
        return visit.entry().orElseThrow();
    }

    private static void choose(Screen screen, String menu, String item) {
        screen.run(() -> screen.find(menu, MenuButton.class).getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .map(MenuItem::getOnAction)
                .orElseThrow()
                .handle(null));
    }

    @Test
    void look(Screen screen) {
        for (int i = 0; i < 12; i++) {
            add(today.minusDays(i * 2L), i % 3 == 0 ? "" : "Day " + i, "Slept better. Called Jonas, which I had put off for nine days; he was **kinder** about it than I have been.", "work", "calm");
        }
        add(today.minusYears(1), "A year ago", "text");
        Region region = show(screen, Locale.ENGLISH);
        screen.picture(region, "journal-look");
        screen.press(KeyCode.F11);
        screen.run(() -> screen.find("entry-more", javafx.scene.control.ToggleButton.class).fire());
        screen.picture(region, "journal-around");
    }
}
