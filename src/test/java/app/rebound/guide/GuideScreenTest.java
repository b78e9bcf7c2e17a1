package app.rebound.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.task.DirectTasks;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading the guide: it opens where it was asked to, links and search lead on, Escape leads back.
@FxTest
class GuideScreenTest {
    private static final List<KeyLine> KEYS = List.of(
            new KeyLine("Everywhere", "Ctrl+K", "search or go somewhere"),
            new KeyLine("Everywhere", "F1", "open the guide"),
            new KeyLine("In a text", "F7", "go to the next misspelt word"));

    private final List<String> calls = new ArrayList<>();
    private ReadingController reading;
    private Parent root;

    private void open(Screen screen, Locale language, String anchor) {
        root = screen.show(
                () -> {
                    reading = new ReadingController(
                            Messages.of(language),
                            new DirectTasks(),
                            new GuideSource(language, KEYS),
                            anchor,
                            () -> calls.add("back"),
                            fault -> calls.add(fault.key()));
                    return (Parent) reading.region();
                },
                960,
                640);
    }

    @AfterEach
    void isAccessible(Screen screen) {
        assertThat(screen.run(() -> Accessible.problems(root))).isEmpty();
    }

    private String title(Screen screen) {
        return screen.find("guide-title", Label.class).getText();
    }

    private double scrolled(Screen screen) {
        return screen.find("guide-chapter", ScrollPane.class).getVvalue();
    }

    @Test
    void opensAtTheChapterAndMarksItInTheContents(Screen screen) {
        open(screen, Locale.ENGLISH, "backups");
        assertThat(title(screen)).isEqualTo("Backups and restoring");
        assertThat(chosen(screen).chapter().id()).isEqualTo("backups");
        assertThat(scrolled(screen)).isZero();
        assertThat(reading.chapter()).isEqualTo("backups");
    }

    private static GuideHit chosen(Screen screen) {
        return (GuideHit)
                screen.find("guide-list", ListView.class).getSelectionModel().getSelectedItem();
    }

    @Test
    void opensInTheMiddleOfAChapterWhereAMessageHasItsEntry(Screen screen) {
        open(screen, Locale.FRENCH, "fault-disk-full");
        assertThat(title(screen)).isEqualTo("En cas d’ennui");
        screen.waitUntil(() -> scrolled(screen) > 0.3);
        assertThat(isInSight(screen, "Le disque est plein")).isTrue();
        assertThat(isInSight(screen, "Une réponse a été lue")).isFalse();
    }

    private boolean isInSight(Screen screen, String words) {
        return screen.run(() -> {
            ScrollPane scroll = screen.find("guide-chapter", ScrollPane.class);
            var seen = scroll.localToScene(scroll.getBoundsInLocal());
            return root.lookupAll(".guide-heading").stream()
                    .filter(node -> ((Label) node).getText().contains(words))
                    .anyMatch(node -> seen.intersects(node.localToScene(node.getBoundsInLocal())));
        });
    }

    @Test
    void anUnknownPlaceOpensTheBeginning(Screen screen) {
        open(screen, Locale.ENGLISH, "no-such-place");
        assertThat(title(screen)).isEqualTo("The first minute");
    }

    @Test
    void linksLeadFromChapterToChapter(Screen screen) {
        open(screen, Locale.ENGLISH, "first-minute");
        Hyperlink link = screen.run(() -> root.lookupAll(".guide-link").stream()
                .map(Hyperlink.class::cast)
                .filter(one -> one.getText().startsWith("Passphrase"))
                .findFirst()
                .orElseThrow());
        screen.run(link::fire);
        assertThat(title(screen)).isEqualTo("Passphrase and recovery sheet");
        assertThat(chosen(screen).chapter().id()).isEqualTo("passphrase");
        screen.run(() ->
                screen.find("guide-after", javafx.scene.control.Button.class).fire());
        assertThat(title(screen)).isEqualTo("Deleting and bringing back");
    }

    @Test
    void theSearchNarrowsTheContentsAndEnterReadsTheFirst(Screen screen) {
        open(screen, Locale.ENGLISH, "first-minute");
        screen.click("guide-search");
        screen.type("semicolon");
        ListView<?> list = screen.find("guide-list", ListView.class);
        assertThat(list.getItems()).hasSize(1);
        screen.press(KeyCode.ENTER);
        assertThat(title(screen)).isEqualTo("Troubleshooting");
        screen.waitUntil(() -> scrolled(screen) > 0);
        assertThat(isInSight(screen, "semicolon")).isTrue();
        Node owner = screen.run(() -> root.getScene().getFocusOwner());
        assertThat(owner.getId()).isEqualTo("guide-chapter");
        screen.fill("guide-search", "quittenbaumzauberei");
        assertThat(list.getItems()).isEmpty();
        assertThat(screen.isShown("guide-title")).isTrue();
    }

    @Test
    void escapeFirstEmptiesTheSearchAndThenLeadsBack(Screen screen) {
        open(screen, Locale.ENGLISH, "first-minute");
        screen.click("guide-search");
        screen.type("backup");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.find("guide-search", TextField.class).getText()).isEmpty();
        assertThat(calls).isEmpty();
        screen.press(KeyCode.ESCAPE);
        assertThat(calls).containsExactly("back");
    }

    @Test
    void theKeysOfTheProgramAreListed(Screen screen) {
        open(screen, Locale.ENGLISH, Topics.KEYBOARD);
        List<String> words = screen.run(() -> root.lookup("#guide-shortcuts").lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList());
        assertThat(words)
                .contains("Everywhere", "Ctrl+K", "search or go somewhere", "In a text", "F7")
                .containsOnlyOnce("Everywhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyChapterIsShownWithItsPictures(String language, Screen screen) {
        open(screen, Locale.of(language), "first-minute");
        screen.setDark(root, "fr".equals(language));
        int pictures = 0;
        ListView<?> list = screen.find("guide-list", ListView.class);
        for (int at = 0; at < list.getItems().size(); at++) {
            int row = at;
            screen.run(() -> list.getSelectionModel().select(row));
            pictures += screen.run(() -> (int) root.lookupAll(".image-view").stream()
                    .filter(node -> ((ImageView) node).getImage().getWidth() > 100)
                    .count());
            assertThat(title(screen))
                    .isEqualTo(((GuideHit) list.getItems().get(row)).chapter().title());
        }
        assertThat(pictures).isEqualTo(7);
    }
}
