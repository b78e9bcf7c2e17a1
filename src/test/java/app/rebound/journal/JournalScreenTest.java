package app.rebound.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.attachment.AttachmentService;
import app.rebound.attachment.AttachmentsController;
import app.rebound.card.Card;
import app.rebound.fault.WorkbookException;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.lesson.Lesson;
import app.rebound.origin.OriginController;
import app.rebound.reason.Reason;
import app.rebound.setback.SetbackKind;
import app.rebound.task.DirectTasks;
import app.rebound.telling.BrakeService;
import app.rebound.telling.EntryAboutController;
import app.rebound.testing.FxTest;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.timer.QuietTimer;
import app.rebound.ui.Autosave;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.ui.TextEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
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
    private final DirectTasks tasks = new DirectTasks();
    private final List<Boolean> alone = new ArrayList<>();
    private final Dialogs files = new Dialogs();

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
        Surroundings plain = book.surroundings(language);
        var surroundings = new Surroundings(
                plain.messages(), tasks, plain.navigator(), new Shell(plain.shell()), plain.clock(), plain.zone());
        return screen.show(
                () -> {
                    controller = new JournalController(
                            surroundings,
                            services,
                            new EntrySurround(
                                    new EntryAboutController(surroundings, services.brake(), "colleague", () -> true),
                                    new CameWithController(surroundings, services.entries()),
                                    entry -> new AttachmentsController(
                                            surroundings,
                                            new AttachmentService(
                                                    book.database(),
                                                    book.workbook().attachments()),
                                            entry,
                                            files)));
                    controller.show(null, null);
                    return controller.region();
                },
                1_000,
                760);
    }

    /// What the person would answer to the platform's dialogs.
    private static final class Dialogs extends NoDialogs {
        private @Nullable Path chosen;

        @Override
        public Optional<Path> chooseFile(String title) {
            return Optional.ofNullable(chosen);
        }
    }

    /// Writes down when the screen wants to stand alone.
    private final class Shell implements Surroundings.ShellCommands {
        private final Surroundings.ShellCommands plain;

        Shell(Surroundings.ShellCommands plain) {
            this.plain = plain;
        }

        @Override
        public void showFault(WorkbookException fault, @Nullable Runnable retry) {
            plain.showFault(fault, retry);
        }

        @Override
        public void showNotice(String words, boolean offersUndo) {
            plain.showNotice(words, offersUndo);
        }

        @Override
        public void openPalette() {}

        @Override
        public void undo() {
            plain.undo();
        }

        @Override
        public void redo() {
            plain.redo();
        }

        @Override
        public void showAlone(boolean isAlone) {
            alone.add(isAlone);
        }
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

    private TextField field(Screen screen, String id) {
        return screen.find(id, TextField.class);
    }

    private static List<?> rows(Screen screen, String list) {
        return screen.find(list, ListView.class).getItems();
    }

    private void pause(Screen screen) {
        screen.run(() -> tasks.advance(Autosave.PAUSE));
    }

    private List<Entry> stored() {
        return services.entries().all();
    }

    @Test
    void aFirstEntryIsWrittenTaggedMovedAndFoundAgainByKeyboard(Screen screen) {
        Region region = show(screen, Locale.ENGLISH);
        assertThat(screen.isShown("journal-empty")).isTrue();
        screen.picture(region, "journal-empty");
        screen.run(() -> screen.find("first-entry", Node.class).requestFocus());
        screen.press(KeyCode.SPACE);
        screen.type("Slept better. Called Jonas.");
        pause(screen);
        assertThat(stored()).singleElement().satisfies(entry -> {
            assertThat(entry.day()).isEqualTo(today);
            assertThat(entry.time()).isNotNull();
            assertThat(entry.text()).isEqualTo("Slept better. Called Jonas.");
        });
        assertThat(screen.find("entry-words", Label.class).getText()).isEqualTo("4 words");
        screen.run(() -> screen.find("entry-title", Node.class).requestFocus());
        screen.type("A quiet day");
        screen.run(() -> screen.find("entry-tag", Node.class).requestFocus());
        screen.type("#calm");
        screen.press(KeyCode.ENTER);
        screen.type("work");
        screen.press(KeyCode.ENTER);
        pause(screen);
        assertThat(stored().getFirst().title()).isEqualTo("A quiet day");
        assertThat(stored().getFirst().tags()).containsExactly("calm", "work");
        assertThat(screen.isShown("tag-filter")).isTrue();

        screen.fill("entry-day", "the day of the whale");
        pause(screen);
        assertThat(screen.find("entry-when-problem", Label.class).getText()).contains("keeps the day it had");
        assertThat(stored().getFirst().day()).isEqualTo(today);
        screen.fill("entry-day", "2 March 2024");
        screen.fill("entry-time", "half past whale");
        pause(screen);
        assertThat(screen.find("entry-when-problem", Label.class).getText()).contains("no time that can be read");
        screen.fill("entry-time", "7:30 am");
        pause(screen);
        assertThat(screen.isShown("entry-when-problem")).isFalse();
        assertThat(stored().getFirst().day()).isEqualTo(LocalDate.of(2024, 3, 2));
        assertThat(stored().getFirst().time()).isEqualTo(LocalTime.of(7, 30));

        screen.run(() -> screen.find("calendar-" + today, Node.class).requestFocus());
        screen.press(KeyCode.PAGE_UP);
        assertThat(screen.find("calendar-month", Label.class).getText()).isEqualTo("March 2024");
        assertThat(focused(screen)).isEqualTo("calendar-2024-03-18");
        screen.repeat(KeyCode.UP, 2);
        screen.repeat(KeyCode.LEFT, 2);
        assertThat(screen.find("calendar-2024-03-02", Node.class).getAccessibleText())
                .isEqualTo("Saturday 2 March 2024, 1 entry");
        screen.press(KeyCode.HOME);
        assertThat(focused(screen)).isEqualTo("calendar-" + today);

        screen.run(() -> screen.find("entry-list", Node.class).requestFocus());
        screen.press(KeyCode.DELETE);
        assertThat(stored()).isEmpty();
        assertThat(book.notices()).contains("Entry deleted. +undo");
        screen.run(() -> {
            book.database().undo();
            controller.reload();
        });
        assertThat(rows(screen, "entry-list")).hasSize(1);
    }

    private String focused(Screen screen) {
        return screen.run(() -> controller.region().getScene().getFocusOwner().getId());
    }

    @Test
    void whatIsWrittenIsSavedBeforeAnotherEntryIsShownAndTheListKeepsUp(Screen screen) {
        for (int i = 0; i < 250; i++) {
            add(today.minusDays(i), "Day " + i, "Text " + i, i % 100 == 0 ? "rare" : "often");
        }
        add(today.minusYears(1), "A year ago", "Text");
        Region region = show(screen, Locale.ENGLISH);
        ListView<?> list = screen.find("entry-list", ListView.class);
        assertThat(list.getItems()).hasSize(Shelf.PAGE);
        screen.run(() -> list.scrollTo(Shelf.PAGE - 1));
        screen.waitUntil(() -> list.getItems().size() == 2 * Shelf.PAGE);
        assertThat(field(screen, "entry-title").getText()).isEqualTo("Day 0");
        screen.run(() -> list.scrollTo(0));
        screen.fill("entry-title", "Day zero");
        screen.run(() -> list.getSelectionModel().clearAndSelect(1));
        assertThat(field(screen, "entry-title").getText()).isEqualTo("Day 1");
        assertThat(stored().getFirst().title()).isEqualTo("Day zero");
        assertThat(((EntryRow) list.getItems().getFirst()).title()).isEqualTo("Day zero");

        screen.run(() ->
                screen.find("tag-filter", ComboBox.class).getSelectionModel().select(2));
        assertThat(list.getItems()).hasSize(3);
        screen.run(() -> screen.find("tag-rename", ToggleButton.class).fire());
        screen.fill("tag-name", "seldom");
        screen.press(KeyCode.ENTER);
        assertThat(services.journal().tags()).containsOnlyKeys("often", "seldom");
        assertThat(book.notices()).contains("The tag is changed in every entry that had it. +undo");
        assertThat(list.getItems()).hasSize(Shelf.PAGE);

        screen.run(() ->
                screen.find("calendar-" + today.minusDays(3), Button.class).fire());
        assertThat(field(screen, "entry-title").getText()).isEqualTo("Day 3");
        assertThat(((EntryRow) list.getItems().getFirst()).title()).isEqualTo("Day 3");
        assertThat(controller.here(new Place.Journal()))
                .isEqualTo(new Place.Journal(((EntryRow) list.getItems().getFirst()).id(), today.minusDays(3)));
        screen.run(() -> screen.find("journal-newest", Button.class).fire());
        assertThat(((EntryRow) list.getItems().getFirst()).title()).isEqualTo("Day zero");

        assertThat(screen.isShown("on-this-day")).isTrue();
        screen.run(() -> ((Button) screen.lookup(".on-this-day .quiet").query()).fire());
        assertThat(screen.lookup(".on-this-day .link").queryAll())
                .allSatisfy(link -> assertThat(((Button) link).getText()).doesNotContain("A year ago"));

        screen.run(() -> screen.find("entry-list", Node.class).requestFocus());
        screen.press(KeyCode.F11);
        assertThat(screen.isShown("entry-text")).isTrue();
        assertThat(screen.find("calendar", Node.class).getParent().getParent().isVisible())
                .isFalse();
        assertThat(screen.find("page-title", Node.class).getParent().getParent().isVisible())
                .isFalse();
        assertThat(alone).containsExactly(true);
        screen.picture(region, "journal-alone");
        screen.press(KeyCode.ESCAPE);
        assertThat(alone).containsExactly(true, false);
        assertThat(screen.find("calendar", Node.class).getParent().getParent().isVisible())
                .isTrue();
    }

    @Test
    void questionsTemplatesAndTimedSessionsComeWhenTheyAreAskedFor(Screen screen) {
        add(today, "A day", "First words");
        Region region = show(screen, Locale.ENGLISH);
        assertThat(screen.isShown("prompt")).isFalse();
        screen.run(() -> screen.find("entry-prompt", Button.class).fire());
        String first = screen.find("prompt-words", Label.class).getText();
        screen.run(() -> screen.find("prompt-another", Button.class).fire());
        String second = screen.find("prompt-words", Label.class).getText();
        assertThat(second).isNotEqualTo(first);
        screen.picture(region, "journal-prompt");
        screen.run(() -> screen.find("prompt-use", Button.class).fire());
        assertThat(screen.isShown("prompt")).isFalse();
        pause(screen);
        assertThat(stored().getFirst().text()).isEqualTo("First words\n\n> " + second + "\n\n");

        choose(screen, "entry-template", "template-keep");
        screen.press(KeyCode.ENTER);
        assertThat(screen.isShown("template-problem")).isTrue();
        screen.type("My own_one");
        screen.press(KeyCode.ENTER);
        assertThat(services.templates().all()).extracting(Template::title).containsExactly("My own_one");
        choose(screen, "entry-template", "template-plain-day");
        choose(screen, "entry-template", "template-all");
        screen.fill("template-name-0", "Renamed");
        screen.run(() -> screen.find("template-rename-0", Button.class).fire());
        assertThat(services.templates().all()).extracting(Template::title).containsExactly("Renamed");
        String kept = services.templates().all().getFirst().text();
        screen.run(() -> screen.find("template-replace-0", Button.class).fire());
        assertThat(services.templates().all().getFirst().text())
                .startsWith(kept)
                .hasSizeGreaterThan(kept.length());
        screen.run(() -> screen.find("template-versions-0", Button.class).fire());
        screen.picture(region, "journal-template-versions");
        screen.run(() -> screen.find("version-take-1", Button.class).fire());
        assertThat(services.templates().all()).extracting(Template::title).containsExactly("My own_one");
        assertThat(services.templates().all().getFirst().text()).isEqualTo(kept);
        screen.run(() -> screen.find("template-delete-0", Button.class).fire());
        assertThat(services.templates().all()).isEmpty();
        assertThat(screen.isShown("templates")).isFalse();

        choose(screen, "entry-timer", "timer-own");
        screen.type("soon");
        screen.press(KeyCode.ENTER);
        assertThat(screen.find("timed-problem", Label.class).getText()).contains("whole number of minutes");
        screen.fill("timed-own", "3");
        screen.press(KeyCode.ENTER);
        assertThat(screen.find("timed-line", Label.class).getText()).isEqualTo("3 minutes left");
        sit(screen, 65);
        assertThat(screen.find("timed-line", Label.class).getText()).isEqualTo("2 minutes left");
        sit(screen, 120);
        assertThat(screen.find("timed-line", Label.class).getText()).startsWith("The time is up");
        screen.picture(region, "journal-timed");
        screen.run(() -> screen.find("timed-stop", Button.class).fire());
        pause(screen);
        assertThat(stored().getFirst().minutes()).isEqualTo(3);
        assertThat(screen.isShown("timed")).isFalse();
        assertThat(stored().getFirst().text()).contains("## One thing for tomorrow");
    }

    /// Lets seconds go by, one look of the timer after the other.
    private void sit(Screen screen, int seconds) {
        screen.run(() -> {
            for (int i = 0; i < seconds; i++) {
                book.clock().advance(Duration.ofSeconds(1));
                tasks.advance(QuietTimer.TICK);
            }
        });
    }

    @Test
    void eventsReasonsAndLessonsAreMadeOfAnEntryAndLeadBack(Screen screen) {
        UUID harbour = book.addSetback("Harbour", SetbackKind.PROJECT_CANCELLED, null);
        UUID id = add(today, "", "We spoke. I never asked.");
        Region region = show(screen, Locale.FRENCH);
        choose(screen, "entry-make", "make-reason");
        choose(screen, "entry-make", "make-event");
        assertThat(book.notices()).hasSize(2).allMatch(said -> said.startsWith("Choisissez d’abord"));
        screen.run(() -> {
            TextEditor editor = (TextEditor) screen.lookup(".text-editor").query();
            editor.select(10, 24);
        });
        choose(screen, "entry-make", "make-event");
        assertThat(book.events().all(null)).singleElement().satisfies(event -> {
            assertThat(event.title()).isEqualTo("I never asked.");
            assertThat(event.when().date().onlyDay()).isEqualTo(today);
        });
        choose(screen, "entry-make", "make-reason");
        assertThat(screen.isShown("harvest")).isTrue();
        screen.picture(region, "journal-harvest-fr");
        screen.run(() -> screen.find("harvest-0", Button.class).fire());
        assertThat(book.cards().of(Reason.TYPE, harbour))
                .extracting(Card::title)
                .containsExactly("I never asked.");

        screen.run(() -> screen.find("entry-more", ToggleButton.class).fire());
        screen.run(() -> {
            ComboBox<?> setback = screen.find("entry-setback", ComboBox.class);
            setback.getSelectionModel().select(0);
        });
        pause(screen);
        assertThat(services.entries().page(id).orElseThrow().setbacks()).containsExactly(harbour);
        choose(screen, "entry-make", "make-lesson");
        assertThat(screen.isShown("harvest")).isFalse();
        assertThat(book.cards().of(Lesson.TYPE, harbour)).hasSize(1);
        assertThat(services.links().backlinks(id)).hasSize(3);
        screen.picture(region, "journal-around-fr");
        screen.run(() -> ((Button) screen.lookup("#entry-around .link").query()).fire());
        assertThat(book.places().getLast()).isInstanceOf(Place.Timeline.class);
        book.database().undo();
        assertThat(book.cards().of(Lesson.TYPE, harbour)).isEmpty();
    }

    @Test
    void whatWasMadeOfAnEntryLeadsBackWithOneClick(Screen screen) {
        UUID harbour = book.addSetback("Harbour", SetbackKind.PROJECT_CANCELLED, null);
        UUID id = add(LocalDate.of(2024, 3, 2), "The talk", "We spoke.");
        UUID reason = services.harvest().reason(id, "I never asked.", harbour);
        var origin = new AtomicReference<OriginController>();
        screen.show(() -> {
            origin.set(new OriginController(book.surroundings(Locale.ENGLISH), book.cards()));
            return new StackPane(origin.get().region());
        });
        screen.run(() -> origin.get().show(new Ref(Noun.REASON, reason)));
        assertThat(screen.find("origin", Button.class).getText()).isEqualTo("From the entry of 2 March 2024: The talk");
        screen.click("origin");
        assertThat(book.places()).containsExactly(new Place.Journal(id, null));
        services.entries().trash(id);
        screen.run(() -> origin.get().show(new Ref(Noun.REASON, reason)));
        assertThat(origin.get().region().isVisible()).isFalse();
    }

    @Test
    void aLinkOpensWhatItStandsForAndFilesHangOnTheEntry(Screen screen) throws IOException {
        UUID other = add(today.minusDays(3), "The talk", "We spoke.");
        add(today, "A day", "After [[The talk]], and [[nobody]].");
        show(screen, Locale.ENGLISH);
        TextEditor editor =
                screen.run(() -> (TextEditor) screen.lookup(".text-editor").query());
        screen.run(() -> {
            editor.requestFocus();
            editor.select(12, 12);
        });
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(book.places()).containsExactly(new Place.Journal(other, null));
        screen.run(() -> editor.select(30, 30));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(book.notices()).containsExactly("Nothing here is called “nobody”.");

        files.chosen = Files.writeString(folder.resolve("minutes.txt"), "What was said");
        screen.run(() -> screen.find("entry-more", ToggleButton.class).fire());
        screen.run(() -> ((ButtonBase) screen.lookup("#attachment-add").query()).fire());
        screen.waitUntil(() -> rows(screen, "attachment-list").size() == 1);
        screen.run(() ->
                screen.find("entry-list", ListView.class).getSelectionModel().select(1));
        assertThat(screen.find("entry-title", TextField.class).getText()).isEqualTo("The talk");
        assertThat(rows(screen, "attachment-list")).isEmpty();
    }

    @Test
    void whatCameWithAnEntryStandsFoldedUnderIt(Screen screen) {
        UUID came = arrive("{\"zone\":\"Asia/Tokyo\",\"place\":\"Shibuya\"}");
        UUID plain = arrive("");
        show(screen, Locale.ENGLISH);
        screen.run(() -> controller.show(came, null));
        screen.run(() -> screen.find("entry-more", ToggleButton.class).fire());
        assertThat(screen.isShown("entry-came-with")).isTrue();
        assertThat(screen.isShown("entry-came-with-text")).isFalse();
        screen.run(() -> screen.find("entry-came-with-open", ButtonBase.class).fire());
        assertThat(screen.find("entry-came-with-text", TextArea.class).getText())
                .isEqualTo("Time zone: Asia/Tokyo\nplace: Shibuya");
        screen.run(() -> screen.find("entry-came-with-open", ButtonBase.class).fire());
        assertThat(screen.isShown("entry-came-with-text")).isFalse();
        screen.run(() -> controller.show(plain, null));
        assertThat(screen.isShown("entry-came-with")).isFalse();
    }

    private UUID arrive(String extras) {
        return book.database()
                .write(tx -> services.entries()
                        .addAll(
                                tx,
                                List.of(new Arrival(
                                        today,
                                        null,
                                        "Day",
                                        "Words",
                                        List.of(),
                                        "DAY_ONE",
                                        "key" + extras.length(),
                                        extras)))
                        .getFirst());
    }
}
