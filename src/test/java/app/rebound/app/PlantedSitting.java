package app.rebound.app;

import app.rebound.attachment.AttachmentService;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.desk.Pick;
import app.rebound.evidence.Found;
import app.rebound.evidence.Limits;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.fault.WorkbookException;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.journal.Template;
import app.rebound.journal.TemplateService;
import app.rebound.people.PersonDraft;
import app.rebound.settings.Theme;
import app.rebound.source.ImportOf;
import app.rebound.testing.NoNetwork;
import app.rebound.testing.Screen;
import app.rebound.timeline.SheetKind;
import app.rebound.ui.Place;
import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A sitting that writes planted words into everything there is, without a network, and is killed at its end.
public final class PlantedSitting {
    /// Words that stand in no dictionary and no program: if one is in a file, it came from here.
    static final String IN_TITLE = "quittenbaumzauberei";
    static final String IN_ANSWER = "nebelkraehenballade";
    static final String IN_EVENT = "zinnoberhafenlicht";
    static final String IN_LINE = "sturmglasfarnkraut";
    static final String IN_PERSON = "mauerseglerkonzert";
    static final String IN_NUMBER = "schleiereulenruf";
    static final String IN_CARD = "wacholderbrueckengeld";
    static final String IN_SEARCH = "bernsteinkompassnadel";
    static final String IN_BUG = "glockenblumenirrtum";
    static final String IN_FAULT = "kieselsteinorakelspruch";
    static final String IN_ATTACHMENT = "pergamentlaternenfest";
    static final String IN_SPELLING = "flaschenpostgrammatik";
    static final String IN_JOURNAL = "windlichtnotizbuch";
    static final String IN_TEMPLATE = "wiegenliedvorlage";
    static final String IN_RECORD = "kalenderblattgewitter";
    static final String ERASED = "abschiedsbriefpapier";
    static final String PASSPHRASE = "weidenkorb muschelkalk torffeuer";
    static final List<String> PLANTED = List.of(
            IN_TITLE,
            IN_ANSWER,
            IN_EVENT,
            IN_LINE,
            IN_PERSON,
            IN_NUMBER,
            IN_CARD,
            IN_SEARCH,
            IN_BUG,
            IN_FAULT,
            IN_ATTACHMENT,
            IN_SPELLING,
            IN_JOURNAL,
            IN_TEMPLATE,
            IN_RECORD,
            ERASED,
            "muschelkalk",
            "weidenkorb");

    /// Printed when all is done and nothing is closed.
    static final String READY = "ALL USED, CONNECTIONS ASKED FOR: ";

    private final Guest guest;
    private final Screen screen;

    private PlantedSitting(Guest guest, Screen screen) {
        this.guest = guest;
        this.screen = screen;
    }

    /// Uses everything and waits to be killed.
    ///
    /// @param arguments home, and `control` to leave the words where they can be found instead
    public static void main(String... arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        if (arguments.length > 1) {
            control(home);
            return;
        }
        FxToolkit.registerPrimaryStage();
        NoNetwork.install();
        var screen = new Screen(new FxRobot());
        var guest = new Guest(screen, home, Clock.systemUTC());
        guest.start(Locale.ENGLISH, Theme.LIGHT, null);
        new PlantedSitting(guest, screen).use();
        System.out.println(READY + NoNetwork.asked());
        new CountDownLatch(1).await();
    }

    /// What a careless program would do.
    private static void control(Path home) throws Exception {
        Files.writeString(Files.createTempFile("careless", ".tmp"), "a draft: " + IN_ANSWER);
        Files.write(
                home.resolve("careless.log"),
                ("bound value " + IN_EVENT).getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        Files.writeString(Path.of("careless.trace"), IN_TITLE);
        NoNetwork.install();
        List<Callable<Closeable>> askings =
                List.of(() -> new Socket("localhost", 9), () -> new ServerSocket(0), SocketChannel::open);
        for (Callable<Closeable> asking : askings) {
            try (Closeable there = asking.call()) {
                throw new IllegalStateException("there is a network: " + there.getClass());
            } catch (UnsupportedOperationException _) {
                // Refused, as it should be.
            }
        }
        System.out.println(READY + NoNetwork.asked());
    }

    private void use() throws IOException {
        guest.click("welcome-start");
        guest.click("go-setbacks");
        guest.click("new-setback");
        guest.typeInto("setback-form-title", IN_TITLE);
        guest.click("setback-form-save");
        guest.typeInto("answer-knew-when", "First " + IN_ANSWER);
        guest.waitForWords("save-status", "Saved");
        events();
        timeline();
        people();
        cards();
        attachments();
        records();
        journal();
        help();
        spelling();
        palette();
        printout();
        errors();
        protect();
        backups();
        erase();
        lock();
    }

    private void events() {
        guest.click("go-timeline");
        guest.click("add-first-event");
        guest.typeInto("event-title", IN_EVENT);
        guest.typeInto("event-when", "spring 2024");
        guest.waitForWords("save-line", "Saved");
        guest.typeInto("quick-add", "march " + IN_LINE + " @Jean");
        guest.click("add-event");
        guest.typeInto("event-title", ERASED);
        guest.waitForWords("save-line", "Saved");
    }

    /// One file of each kind, with all that may be in it.
    private void timeline() {
        for (SheetKind kind : SheetKind.values()) {
            Path file = guest.chooseTarget(timeline(kind));
            guest.fire("sheet-open");
            guest.waitFor("sheet-form");
            screen.run(() -> kinds().setValue(kind));
            guest.fire("sheet-private");
            guest.fire("sheet-save");
            screen.waitUntil(() -> Files.exists(file) && !screen.isShown("sheet-form"));
        }
        guest.chooseTarget(guest.printout().getFileName().toString());
    }

    /// The name of the file of one kind.
    static String timeline(SheetKind kind) {
        return "timeline-" + kind.name().toLowerCase(Locale.ROOT) + "." + kind.ending();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SheetKind> kinds() {
        return screen.find("sheet-kind", ComboBox.class);
    }

    private void people() {
        guest.services().people().add(new PersonDraft(IN_PERSON, "", "", "Said: " + IN_PERSON));
        guest.fire("go-people");
        guest.waitFor("people-list");
    }

    /// The planted word in every text of every noun of the steps, with an earlier version, and one of each in the
    /// trash.
    private void cards() {
        CardService cards = guest.services().cards();
        UUID setback = guest.services().setbacks().all().getFirst().id();
        for (CardType type : CardTypes.all()) {
            CardDraft draft = CardDraft.empty(type, setback);
            for (Field field : type.fields()) {
                if (field instanceof Field.Text) {
                    draft = draft.with(field, "Here: " + IN_CARD);
                }
            }
            UUID kept = cards.add(draft);
            cards.edit(kept, draft.with(type.title(), IN_CARD + " again"));
            cards.trash(new Ref(type.noun(), cards.add(draft)));
        }
    }

    /// A record that is kept, put on the timeline and taken back with its whole import.
    private void records() {
        Found found = new Found.Draft(SourceKind.CALENDAR, IN_RECORD)
                .title(IN_RECORD)
                .text(IN_RECORD)
                .person(IN_RECORD, IN_RECORD + "@example.org")
                .original(IN_RECORD, IN_RECORD)
                .extra("LOCATION", IN_RECORD)
                .found(IN_RECORD, Where.item(IN_RECORD, 1), Limits.STANDARD);
        var file = new ImportOf(SourceKind.CALENDAR, IN_RECORD, 1, 0, 0);
        guest.services().sources().keep(file, List.of(found));
        guest.services().desk().pick(file, List.of(Pick.of(found)), null);
        guest.services()
                .desk()
                .takeBack(guest.services().sources().imports().getFirst().id());
    }

    /// A file with the planted word in its name and its content, read again; and one in the trash.
    private void attachments() {
        AttachmentService attachments = guest.services().attachments();
        Ref entry = new Ref(
                Noun.ENTRY, guest.services().entries().add(LocalDate.of(2024, 4, 18), null, IN_TITLE, IN_ANSWER));
        byte[] content = ("Inside: " + IN_ATTACHMENT).repeat(1000).getBytes(StandardCharsets.UTF_8);
        attachments.read(attachments.add(entry, content, IN_ATTACHMENT + ".txt", "text/plain"));
        attachments.trash(attachments
                .add(entry, IN_ATTACHMENT.getBytes(StandardCharsets.UTF_8), "again " + IN_ATTACHMENT, "")
                .id());
        if (!guest.services().workbook().attachments().check(() -> false).isClean()) {
            throw new IllegalStateException("attachments are damaged");
        }
    }

    /// An entry written on its screen with a tag and a link, and a template that was changed and deleted.
    private void journal() {
        TemplateService templates = guest.services().journal().templates();
        UUID template = templates.add(IN_TEMPLATE, IN_TEMPLATE);
        templates.edit(new Template(template, IN_TEMPLATE + " again", "[[" + IN_TEMPLATE + "]]"));
        templates.trash(template);
        guest.go(new Place.NewEntry());
        guest.waitFor("entry-text");
        guest.typeInto("entry-title", IN_JOURNAL);
        guest.typeInto("entry-tag", IN_JOURNAL);
        guest.typeInto("entry-text", "[[" + IN_JOURNAL + "]] ");
        guest.waitForWords("save-line", "Saved");
        guest.services().journal().links().suggest(IN_JOURNAL, 5);
    }

    private void help() {
        guest.fire("go-help");
        guest.fire("add-own-line");
        guest.typeInto("own-line-name", IN_NUMBER);
        guest.waitForWords("save-line", "Saved");
    }

    /// A word that no dictionary knows is underlined, asked about and kept among the person's own.
    private void spelling() {
        guest.go(new Place.Steps(guest.setback(), "what-happened"));
        screen.waitUntil(() -> guest.isOn("what-happened"));
        guest.typeInto("answer-words", IN_SPELLING + " ");
        screen.press(KeyCode.F7);
        screen.waitUntil(
                () -> String.valueOf(screen.find("answer-words", Node.class).getAccessibleHelp())
                        .contains(IN_SPELLING));
        screen.press(KeyCode.CONTROL, KeyCode.PERIOD);
        screen.waitUntil(() -> screen.isShown("editor-add-word"));
        screen.run(() -> javafx.stage.Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> "editor-add-word".equals(item.getId()))
                .forEach(MenuItem::fire));
        screen.waitUntil(() ->
                guest.services().workbook().database().undoStack().undoKey().equals(Optional.of("undo.own-word.add")));
        screen.press(KeyCode.ESCAPE);
    }

    private void palette() {
        guest.fire("open-palette");
        guest.waitFor("palette-field");
        guest.typeInto("palette-field", IN_SEARCH);
        screen.press(KeyCode.ESCAPE);
        // The index is made of every planted word, and kept.
        guest.go(new Place.Search(IN_ANSWER));
        guest.waitForWords("search-count", "2 things found");
        screen.waitUntil(() -> guest.services().search().isWhole());
        guest.services().search().save();
    }

    private void printout() {
        guest.savePrintout();
    }

    /// A bug and a refused statement, both with planted words in what they say.
    private void errors() {
        Platform.runLater(() -> {
            throw new IllegalStateException(IN_BUG);
        });
        screen.waitUntil(() -> javafx.stage.Window.getWindows().size() > 1);
        screen.run(() -> List.copyOf(javafx.stage.Window.getWindows()).stream()
                .filter(window -> !window.equals(guest.stage()))
                .forEach(javafx.stage.Window::hide));
        try {
            guest.services()
                    .workbook()
                    .database()
                    .read(handle -> handle.createQuery("SELECT CAST(:text AS INTEGER) FROM person")
                            .bind("text", IN_FAULT)
                            .mapTo(Integer.class)
                            .list());
            throw new IllegalStateException("the statement was taken");
        } catch (WorkbookException e) {
            guest.services().people().all();
        }
    }

    private void protect() {
        guest.go(new Place.Protect());
        fill("protect-first", PASSPHRASE);
        fill("protect-again", PASSPHRASE);
        guest.fire("protect-take");
        guest.waitFor("protect-done-title");
    }

    /// Straight into the field: the screen of the tests may be too small to click it.
    private void fill(String id, String words) {
        guest.waitFor(id);
        screen.run(() -> ((TextInputControl) screen.find(id, Node.class)).setText(words));
    }

    private void backups() {
        guest.go(new Place.Backups());
        guest.fire("backup-now");
        guest.waitForWords("backup-state", "The backup");
        guest.fire("backup-rehearse");
        guest.waitForWords("backup-state", "The rehearsal");
    }

    private void erase() {
        UUID event = guest.services().events().all(null).stream()
                .filter(one -> one.title().equals(ERASED))
                .findFirst()
                .orElseThrow()
                .id();
        guest.services().trash().erase(List.of(new Ref(Noun.EVENT, event)));
    }

    private void lock() {
        guest.go(new Place.Steps(guest.setback(), "what-happened"));
        screen.waitUntil(() -> guest.isOn("what-happened"));
        guest.typeInto("answer-words", "Then " + IN_ANSWER);
        guest.fire("lock");
        fill("unlock-field", "weidenkorb");
        guest.fire("unlock-open");
        guest.waitForWords("unlock-error", "That is not the passphrase");
        fill("unlock-field", PASSPHRASE);
        guest.fire("unlock-open");
        screen.waitUntil(() -> guest.isOn("what-happened"));
    }
}
