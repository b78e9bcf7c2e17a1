package app.rebound.reason;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.link.Word;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The board of reasons as somebody works on it.
@FxTest
class ReasonsScreenTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private HarbourReasons harbour;
    private ReasonsController controller;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        harbour = new HarbourReasons(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private ReasonsController make(UUID setback, boolean isOwnScreen, boolean isHelpingFirst, Locale language) {
        return new ReasonsController(
                book.surroundings(language), harbour.reasons(), harbour.cards(), setback, isOwnScreen, isHelpingFirst);
    }

    private void show(UUID setback, boolean isOwnScreen) {
        controller = Stages.show(() -> make(setback, isOwnScreen, false, Locale.ENGLISH));
    }

    private UUID nothingYet() {
        return book.addSetback("The grant", SetbackKind.FIRED, null);
    }

    private ReasonBoard board() {
        return harbour.reasons().read(harbour.setback()).orElseThrow();
    }

    private List<Card> stored(Screen screen, UUID setback) {
        screen.run(() -> controller.flush(() -> {}));
        return harbour.cards().of(Reason.TYPE, setback);
    }

    private static boolean isFocused(Screen screen, String id) {
        return screen.run(() -> screen.find(id, Node.class).isFocused());
    }

    @Test
    void aReasonIsAddedAndOneLevelDeeper(Screen screen) {
        UUID setback = nothingYet();
        show(setback, true);
        screen.click("reason-add");
        screen.type("I took it alone");
        screen.click("reason-kind-own-action");
        Card first = stored(screen, setback).getFirst();
        assertThat(first.values().choice(Reason.SIDE)).isEqualTo(Reason.HURT);
        assertThat(first.values().choice(Reason.KIND)).isEqualTo("own-action");
        screen.click("reason-why");
        assertThat(screen.find("reason-above", Label.class).getText()).isEqualTo("Why: “I took it alone”");
        screen.type("Nobody was there to ask");
        assertThat(stored(screen, setback)).hasSize(2);
        assertThat(harbour.reasons().read(setback).orElseThrow().deeper(first.id()))
                .extracting(Card::title)
                .containsExactly("Nobody was there to ask");
        assertThat(screen.isShown("spot-" + first.id())).isTrue();
    }

    @Test
    void anEmptyFormStoresNothing(Screen screen) {
        UUID setback = nothingYet();
        show(setback, true);
        screen.click("reason-add");
        screen.press(KeyCode.ESCAPE);
        assertThat(stored(screen, setback)).isEmpty();
        assertThat(screen.isShown("reason-form")).isFalse();
    }

    @Test
    void startingWordsAreOneClickAndAreOfferedOnce(Screen screen) {
        UUID setback = nothingYet();
        show(setback, true);
        screen.click("reason-start-no-help");
        assertThat(stored(screen, setback)).singleElement().satisfies(card -> {
            assertThat(card.title()).isEqualTo("I did not ask for help");
            assertThat(card.values().choice(Reason.CONTROL)).isEqualTo("yes");
        });
        assertThat(screen.isShown("reason-start-no-help")).isFalse();
        assertThat(screen.isShown("reason-start-unlucky")).isTrue();
        screen.run(() -> {
            book.database().undo();
            controller.reload();
        });
        assertThat(screen.isShown("reason-start-no-help")).isTrue();
        assertThat(screen.isShown("reason-form")).isFalse();
    }

    @Test
    void theArrowsWalkTheMapAndEnterOpens(Screen screen) {
        show(harbour.setback(), true);
        screen.run(controller::focusFirst);
        assertThat(isFocused(screen, "spot-" + harbour.id("left"))).isTrue();
        screen.press(KeyCode.DOWN);
        UUID middle = harbour.id("scope");
        assertThat(isFocused(screen, "spot-" + middle)).isTrue();
        screen.press(KeyCode.LEFT);
        assertThat(isFocused(screen, "spot-" + harbour.id("silent"))).isTrue();
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.DOWN);
        assertThat(isFocused(screen, "spot-" + harbour.id("begging"))).isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(screen.isShown("reason-form")).isTrue();
        assertThat(controller.here(new Place.Reasons(harbour.setback())))
                .isEqualTo(new Place.Reasons(harbour.setback(), harbour.id("begging")));
        assertThat(screen.run(() -> screen.find("spot-" + middle, Button.class).getAccessibleText()))
                .isEqualTo("Scope grew without people, something I did · in my control · 1 event, 2 deeper reasons");
    }

    @Test
    void eventsAndLessonsOfTheMapLeadToWhereTheyAreAtHome(Screen screen) {
        show(harbour.setback(), true);
        screen.run(() -> screen.find("spot-" + harbour.id("left"), Button.class).fire());
        screen.run(() -> screen.find("spot-" + harbour.id("ask"), Button.class).fire());
        assertThat(book.places())
                .containsExactly(
                        new Place.Timeline(harbour.setback(), harbour.id("left")),
                        new Place.Lessons(null, harbour.id("ask")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void reasonsAreJoinedAndPartedAndACircleIsSaid(Screen screen) {
        show(harbour.setback(), true);
        screen.run(() -> controller.open(harbour.id("begging")));
        Card silent = board().reason(harbour.id("silent")).orElseThrow();
        Card rule = board().reason(harbour.id("rule")).orElseThrow();
        screen.run(() -> screen.find("reason-join", ComboBox.class).setValue(silent));
        assertThat(book.notices()).singleElement().asString().startsWith("Not joined");
        assertThat(board().deeper(harbour.id("begging"))).isEmpty();
        screen.run(() -> screen.find("reason-join", ComboBox.class).setValue(rule));
        assertThat(board().deeper(harbour.id("begging"))).containsExactly(rule);
        screen.run(() -> screen.find("reason-part-" + rule.id(), Button.class).fire());
        assertThat(board().deeper(harbour.id("begging"))).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anEventIsLinkedWithAWord(Screen screen) {
        show(harbour.setback(), true);
        screen.run(() -> controller.open(harbour.id("rule")));
        screen.run(() -> screen.find("reason-tie-word", ComboBox.class).setValue(Word.PROTECTED));
        screen.run(() -> screen.find("reason-tie-event", ComboBox.class)
                .setValue(board().events().getFirst()));
        assertThat(board().ties(harbour.id("rule")))
                .containsExactly(new ReasonTie(harbour.id("rule"), Word.PROTECTED, harbour.id("left")));
        screen.run(() ->
                screen.find("reason-untie-" + harbour.id("left"), Button.class).fire());
        assertThat(board().ties(harbour.id("rule"))).isEmpty();
    }

    @Test
    void aReasonIsChangedDeletedAndBroughtBack(Screen screen) {
        show(harbour.setback(), true);
        UUID budget = harbour.id("budget");
        screen.run(() -> screen.find("spot-" + budget, Button.class).fire());
        screen.click("reason-control-partly");
        screen.run(() -> controller.flush(() -> {}));
        assertThat(harbour.cards().versions(Reason.TYPE, budget, 0, 5)).hasSize(1);
        screen.click("delete-reason");
        assertThat(board().reason(budget)).isEmpty();
        assertThat(book.notices()).containsExactly("Deleted. It is in the trash. +undo");
        screen.run(() -> {
            book.database().undo();
            controller.reload();
        });
        assertThat(screen.isShown("spot-" + budget)).isTrue();
    }

    @Test
    void theListGivesBothSidesTheSameRoom(Screen screen) {
        show(harbour.setback(), true);
        screen.click("reason-view-list");
        double hurt = screen.run(() ->
                screen.find("reason-side-hurt", Node.class).getLayoutBounds().getWidth());
        double helped = screen.run(() ->
                screen.find("reason-side-helped", Node.class).getLayoutBounds().getWidth());
        assertThat(hurt).isEqualTo(helped);
        screen.run(() -> screen.find("reason-add-helped", Button.class).fire());
        screen.type("A colleague warned me");
        assertThat(stored(screen, harbour.setback()).getLast().values().choice(Reason.SIDE))
                .isEqualTo(Reason.HELPED);
    }

    @Test
    void theWeightIsSaidWithoutJudging(Screen screen) {
        UUID setback = nothingYet();
        for (String kind : List.of("own-action", "skill", "feeling")) {
            harbour.cards()
                    .add(CardDraft.empty(Reason.TYPE, setback)
                            .with(Reason.TITLE, kind)
                            .with(Reason.SIDE, Reason.HURT)
                            .with(Reason.KIND, kind));
        }
        show(setback, true);
        assertThat(screen.find("reason-weight", Label.class).getText()).startsWith("So far every reason lies with you");
        show(harbour.setback(), true);
        assertThat(screen.isShown("reason-weight")).isTrue();
    }

    @Test
    void onAPageTheFormTakesThePlaceOfTheBoard(Screen screen) {
        UUID setback = nothingYet();
        screen.show(
                () -> {
                    controller = make(setback, false, true, Locale.ENGLISH);
                    return controller.region();
                },
                700,
                800);
        assertThat(screen.isShown("reason-start-prepared")).isTrue();
        screen.click("reason-add");
        screen.type("Somebody covered for me");
        assertThat(screen.isShown("reason-map")).isFalse();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isShown("reason-map")).isTrue();
        assertThat(stored(screen, setback).getFirst().values().choice(Reason.SIDE))
                .isEqualTo(Reason.HELPED);
    }

    @Test
    void everythingHasANameForAScreenReader(Screen screen) {
        show(harbour.setback(), true);
        screen.run(() -> controller.open(harbour.id("scope")));
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
        screen.click("reason-view-list");
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }

    @Test
    void eightyReasonsAreDrawn(Screen screen) {
        UUID setback = nothingYet();
        harbour.cards().act("undo.card.add", tx -> {
            for (int i = 0; i < 80; i++) {
                harbour.cards()
                        .add(
                                tx,
                                CardDraft.empty(Reason.TYPE, setback)
                                        .with(Reason.TITLE, "Reason " + i)
                                        .with(Reason.SIDE, Reason.HURT));
            }
        });
        show(setback, true);
        assertThat(screen.run(() -> controller.region().lookupAll(".reason-box").size()))
                .isEqualTo(82);
    }

    @Test
    void itIsPictured() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (boolean isDark : new boolean[] {false, true}) {
                String look = language.getLanguage() + (isDark ? "-dark" : "-light");
                Stages.picture(() -> make(harbour.setback(), true, false, language), "reasons-map-" + look, isDark);
                Stages.picture(
                        () -> {
                            var made = make(harbour.setback(), true, false, language);
                            made.open(harbour.id("scope"));
                            return made;
                        },
                        "reasons-form-" + look,
                        isDark);
            }
        }
        UUID setback = nothingYet();
        Stages.picture(() -> make(setback, true, false, Locale.ENGLISH), "reasons-empty-en", false);
    }
}
