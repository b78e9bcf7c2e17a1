package app.rebound.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.Values;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.ui.Panel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions and messages as somebody writes them.
@FxTest
class PeopleCardsTest {
    private static final Values BEEN_THERE = Values.NONE.with(Ask.KIND, "been-there");

    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private PersonService people;
    private UUID setback;
    private Panel panel;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        cards = new CardService(book.database(), CardTypes.all());
        people = new PersonService(book.database());
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void show(Screen screen, Locale language, Function<PeopleCards, Panel> choose) {
        screen.show(
                () -> {
                    panel = choose.apply(new PeopleCards(book.surroundings(language), cards, people, setback));
                    return panel.region();
                },
                760,
                1_000);
    }

    private static Panel asks(PeopleCards of) {
        return of.asks(List.of(Ask.WHO, Ask.TITLE, Ask.STATE), BEEN_THERE);
    }

    private List<Card> stored(Screen screen) {
        screen.run(() -> panel.flush(() -> {}));
        return cards.of(Ask.TYPE, setback);
    }

    private void person(String name, boolean hasBeenThere) {
        people.add(new PersonDraft(
                name, "", "", "", new Support(null, null, Set.of(), hasBeenThere, LocalDate.of(2024, 3, 2))));
    }

    @Test
    void aNameIsTakenFromThePeopleThoseWhoHaveBeenThereFirst(Screen screen) {
        person("Ann Lee", false);
        person("Jonas Ahn", true);
        show(screen, Locale.ENGLISH, PeopleCardsTest::asks);
        assertThat(screen.run(() -> panel.region().lookupAll("#names .chip").stream()
                        .map(chip -> ((Button) chip).getText())
                        .toList()))
                .containsExactly("Jonas Ahn", "Ann Lee");
        screen.click("name-jonas-ahn");
        screen.click("ask-state-asked");
        assertThat(stored(screen)).singleElement().satisfies(card -> {
            assertThat(card.values().text(Ask.WHO)).isEqualTo("Jonas Ahn");
            assertThat(card.values().choice(Ask.KIND)).isEqualTo("been-there");
        });
        assertThat(screen.isShown("names")).isFalse();
    }

    @Test
    void questionsOfAnotherKindAreNotShown(Screen screen) {
        cards.add(CardDraft.empty(Ask.TYPE, setback)
                .with(Ask.TITLE, "What did you see?")
                .with(Ask.KIND, "another-view"));
        show(screen, Locale.ENGLISH, PeopleCardsTest::asks);
        assertThat(screen.run(() -> panel.region().lookupAll(".card-row"))).isEmpty();
        assertThat(screen.run(() -> Accessible.problems(panel.region()))).isEmpty();
    }

    private UUID message(String tie, String what) {
        return cards.add(
                CardDraft.empty(Outreach.TYPE, setback).with(Outreach.TIE, tie).with(Outreach.TITLE, what));
    }

    @Test
    void messagesToPeopleSeenNowAndThenComeFirst(Screen screen) {
        UUID often = message("often", "close");
        UUID rarely = message("rarely", "far");
        UUID nowAndThen = message("now-and-then", "known");
        show(screen, Locale.ENGLISH, PeopleCards::outreach);
        assertThat(screen.run(() -> panel.region().lookupAll(".card-row").stream()
                        .map(Node::getId)
                        .toList()))
                .containsExactly("outreach-" + nowAndThen, "outreach-" + rarely, "outreach-" + often);
    }

    @Test
    void aDraftIsMadeEditedAndCopiedAndNeverOverwritten(Screen screen) {
        person("Ann Lee", false);
        show(screen, Locale.ENGLISH, PeopleCards::outreach);
        screen.run(panel::focusFirst);
        screen.type("a role in a port");
        assertThat(screen.isShown("outreach-start-draft")).isFalse();
        screen.run(() -> screen.find("name-ann-lee", Button.class).fire());
        assertThat(screen.find("outreach-last-contact", Label.class).getText()).contains("2 March 2024");
        screen.click("outreach-purpose-introduction");
        screen.run(() -> screen.find("outreach-start-draft", Button.class).fire());
        assertThat(screen.isShown("outreach-start-draft")).isFalse();
        screen.run(() -> panel.flush(() -> {}));
        String draft = cards.of(Outreach.TYPE, setback).getFirst().values().text(Outreach.DRAFT);
        assertThat(draft).startsWith("Hello Ann Lee,").contains("a role in a port");
        screen.run(() -> screen.find("outreach-copy", Button.class).fire());
        assertThat(screen.clipboard()).isEqualTo(draft);
        assertThat(book.notices()).singleElement().asString().startsWith("The message is on the clipboard.");
        assertThat(screen.run(() -> Accessible.problems(panel.region()))).isEmpty();
    }

    @Test
    void anAnnouncementComesWithACaution(Screen screen) {
        show(screen, Locale.FRENCH, PeopleCards::outreach);
        assertThat(screen.isShown("outreach-caution")).isFalse();
        screen.click("outreach-purpose-announcement");
        assertThat(screen.isShown("outreach-caution")).isTrue();
    }
}
