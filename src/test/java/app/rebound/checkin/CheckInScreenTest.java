package app.rebound.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.feeling.FeelingVocabularyReader;
import app.rebound.people.Outreach;
import app.rebound.people.PersonDraft;
import app.rebound.people.PersonService;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.ui.Inset;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Check-ins, good things and the feelings over time, used by hand on a real workbook.
@FxTest
class CheckInScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("book"));
        cards = new CardService(book.database(), List.of(CheckIn.TYPE, GoodThing.TYPE, Outreach.TYPE));
    }

    @AfterEach
    void close() {
        book.close();
    }

    /// An inset alone in a window.
    private record Alone(Inset inset) implements app.rebound.ui.Screen {
        @Override
        public Region region() {
            return inset.region();
        }

        @Override
        public void reload() {
            inset.read().run();
        }

        @Override
        public void flush(Runnable then) {
            inset.flush(then);
        }
    }

    private static <S extends app.rebound.ui.Screen> S show(Screen window, Supplier<S> make) {
        window.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        S shown = Stages.show(make);
        window.run(shown::reload);
        return shown;
    }

    private Alone checkIn() {
        return new Alone(
                new CheckInController(book.surroundings(Locale.ENGLISH), cards, FeelingVocabularyReader.standard()));
    }

    private Alone goodThings() {
        return new Alone(new GoodThingsController(
                book.surroundings(Locale.ENGLISH),
                new GoodThingsService(
                        cards,
                        new PersonService(book.database()),
                        book.setbacks(),
                        List.of("weather", "feelings", "outreach"))));
    }

    private FeelingsController feelings(Locale locale) {
        return new FeelingsController(book.surroundings(locale), cards, FeelingVocabularyReader.standard());
    }

    private static void fire(Screen window, String id) {
        window.run(() -> window.find(id, ButtonBase.class).fire());
    }

    private List<Card> checkIns() {
        return cards.all(CheckIn.TYPE);
    }

    @Test
    void aMomentIsOneCheckInWhateverIsSaidInIt(Screen window) {
        Alone card = show(window, this::checkIn);
        window.run(() -> card.flush(() -> {}));
        assertThat(checkIns()).as("nothing said, nothing kept").isEmpty();
        fire(window, "checkin-worried");
        fire(window, "checkin-more");
        fire(window, "checkin-family-well");
        fire(window, "checkin-of-proud");
        window.run(() -> window.find("checkin-strength-worried", Region.class).requestFocus());
        window.press(KeyCode.DIGIT8);
        window.run(() -> window.find("checkin-confidence", Region.class).requestFocus());
        window.press(KeyCode.DIGIT4);
        window.press(KeyCode.RIGHT);
        window.fill("checkin-words", "Better than yesterday.");
        window.run(() -> card.flush(() -> {}));
        assertThat(checkIns()).hasSize(1);
        Card kept = checkIns().getFirst();
        assertThat(kept.values().text(CheckIn.FEELINGS)).isEqualTo("worried 8\nproud 5");
        assertThat(kept.values().number(CheckIn.CONFIDENCE)).isEqualTo(5);
        assertThat(kept.values().text(CheckIn.WORDS)).isEqualTo("Better than yesterday.");
        assertThat(kept.values().day(CheckIn.ON_DAY)).isEqualTo(TODAY);
        assertThat(kept.isPrivate()).isTrue();

        book.clock().advance(Duration.ofMinutes(59));
        Alone soon = show(window, this::checkIn);
        assertThat(window.find("checkin-words", TextField.class).getText()).isEqualTo("Better than yesterday.");
        fire(window, "checkin-proud");
        window.run(() -> soon.flush(() -> {}));
        assertThat(checkIns()).hasSize(1);
        assertThat(checkIns().getFirst().values().text(CheckIn.FEELINGS)).isEqualTo("worried 8");

        book.clock().advance(Duration.ofMinutes(61));
        Alone later = show(window, this::checkIn);
        assertThat(window.find("checkin-words", TextField.class).getText()).isEmpty();
        fire(window, "checkin-tired");
        window.run(() -> later.flush(() -> {}));
        assertThat(checkIns()).hasSize(2);
        book.database().undo();
        window.run(later::reload);
        assertThat(checkIns()).hasSize(1);
        fire(window, "checkin-over-time");
        assertThat(book.places()).containsExactly(new Place.Feelings());
    }

    @Test
    void goodThingsAreAskedForOnlyOnceAcceptHasBegunAndCanBePutAway(Screen window) {
        UUID harbour = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        new PersonService(book.database()).add(PersonDraft.named("Jonas"));
        Alone card = show(window, this::goodThings);
        assertThat(window.isShown("good-things")).isFalse();
        book.answer(harbour, "feelings", "worried");
        window.run(card::reload);
        window.fill("good-1", "Jonas picked up");
        window.fill("good-why-1", "I rang");
        window.fill("good-2", "Soup");
        window.run(() -> card.flush(() -> {}));
        assertThat(cards.all(GoodThing.TYPE)).extracting(Card::title).containsExactly("Jonas picked up", "Soup");
        assertThat(cards.all(GoodThing.TYPE).getFirst().values().text(GoodThing.WHY))
                .isEqualTo("I rang");
        fire(window, "good-tell-1");
        fire(window, "good-name-Jonas");
        fire(window, "good-said-1");
        assertThat(Stages.words(window, "good-told-1")).isEqualTo("Said to Jonas");
        assertThat(book.notices()).containsExactly("Said. +undo");
        fire(window, "good-tell-2");
        window.fill("good-who-2", "Nadia");
        fire(window, "good-write-2");
        assertThat(book.places()).containsExactly(new Place.Steps(harbour, "outreach"));
        Card draft = cards.of(Outreach.TYPE, harbour).getFirst();
        assertThat(draft.values().text(Outreach.DRAFT)).contains("Nadia").contains("Soup");

        book.clock().advance(Duration.ofDays(1));
        show(window, this::goodThings);
        assertThat(window.find("good-1", TextField.class).getText()).isEmpty();
        item(window, "good-earlier");
        assertThat(window.lookup("because I rang").tryQuery()).isPresent();
        fire(window, "good-earlier-close");
        assertThat(window.lookup("because I rang").tryQuery()).isEmpty();
        item(window, "good-away");
        assertThat(window.isShown("good-things")).isFalse();
        fire(window, "good-bring-back");
        assertThat(window.isShown("good-things")).isTrue();
    }

    private static void item(Screen window, String item) {
        window.run(() -> window.find("good-menu", javafx.scene.control.MenuButton.class).getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void checkInsOf(int days, int each) {
        var random = new Random(7);
        List<String> words = List.of("worried", "ashamed", "tired", "sad", "hopeful", "angry", "proud");
        cards.act("undo.card.add", tx -> {
            for (int day = 0; day < days; day++) {
                for (int i = 0; i < each; i++) {
                    cards.add(
                            tx,
                            CardDraft.empty(CheckIn.TYPE, null)
                                    .with(CheckIn.ON_DAY, TODAY.minusDays(day))
                                    .with(CheckIn.AT_TIME, "%02d:00".formatted(8 + i))
                                    .with(CheckIn.CONFIDENCE, Math.clamp(8 - day / 12 + random.nextInt(3) - 1, 0, 10))
                                    .with(
                                            CheckIn.FEELINGS,
                                            words.get(random.nextInt(words.size())) + " " + (1 + random.nextInt(10)))
                                    .with(CheckIn.OCCASION, "today"));
                }
            }
        });
    }

    @Test
    void feelingsOverTimeAreDrawnListedOpenedAndDeleted(Screen window) {
        show(window, () -> feelings(Locale.ENGLISH));
        assertThat(window.isShown("feelings-empty")).isTrue();
        Stages.picture(() -> feelings(Locale.ENGLISH), "feelings-empty", false);
        UUID harbour = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        book.addEvent(harbour, "Told in the stand-up", "12 March 2024");
        book.addEvent(harbour, "The hearing", "2 April 2024");
        checkInsOf(120, 1);
        show(window, () -> feelings(Locale.ENGLISH));
        TableView<?> table = window.find("feelings-table", TableView.class);
        assertThat(table.getItems()).hasSize(91);
        assertThat(window.find("feelings-chart", Region.class).getAccessibleText())
                .isEqualTo("91 check-ins, 2 events");
        book.setbacks().pause(harbour, null);
        fire(window, "feelings-weeks");
        assertThat(table.getItems()).hasSize(28);
        assertThat(window.find("feelings-chart", Region.class).getAccessibleText())
                .as("a paused setback is silent")
                .isEqualTo("28 check-ins, no events");
        fire(window, "feelings-before");
        assertThat(table.getItems()).hasSize(28);
        fire(window, "feelings-all");
        assertThat(table.getItems()).hasSize(120);
        book.setbacks().open(harbour);
        Stages.picture(() -> feelings(Locale.ENGLISH), "feelings-months", false);
        Stages.picture(() -> feelings(Locale.FRENCH), "feelings-months-fr-dark", true);

        window.run(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        window.press(KeyCode.ENTER);
        window.fill("checkin-words", "Looked at again");
        fire(window, "checkin-close");
        assertThat(checkIns())
                .extracting(card -> card.values().text(CheckIn.WORDS))
                .contains("Looked at again");
        window.run(() -> table.getSelectionModel().select(0));
        window.press(KeyCode.ENTER);
        fire(window, "checkin-delete");
        assertThat(checkIns()).hasSize(119);
        assertThat(table.getItems()).hasSize(119);
        assertThat(book.notices()).containsExactly("The check-in is in the trash. +undo");
    }

    @Test
    void tenThousandCheckInsAreShownAsReadilyAsOne(Screen window) {
        checkInsOf(2_500, 4);
        show(window, () -> feelings(Locale.ENGLISH));
        fire(window, "feelings-all");
        TableView<?> table = window.find("feelings-table", TableView.class);
        assertThat(table.getItems()).hasSize(10_000);
        Stages.picture(() -> feelings(Locale.ENGLISH), "feelings-many", false);
    }
}
