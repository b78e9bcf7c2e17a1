package app.rebound.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.people.PersonDraft;
import app.rebound.people.PersonService;
import app.rebound.testing.OpenBook;
import app.rebound.trash.TrashService;
import app.rebound.ui.SpellingSource.Range;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spelling in a real workbook: own words, names, the setting.
@Tag("db")
class SpellingControllerTest {
    private static final String TEXT = "Nadiah asked Zorvex about the projcet.";

    @TempDir
    private Path folder;

    private OpenBook book;
    private OwnWordService words;
    private PersonService people;
    private SpellingChoice choice = SpellingChoice.INTERFACE;
    private SpellingController spelling;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        words = new OwnWordService(book.database());
        people = new PersonService(book.database());
        spelling = made(Locale.ENGLISH);
    }

    private SpellingController made(Locale language) {
        return new SpellingController(
                book.surroundings(language),
                words,
                () -> people.all().stream().map(person -> person.name()).toList(),
                () -> choice,
                Shared.SPELLER,
                Locale.US);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void anOwnWordPassesAndUndoTakesItBack() {
        assertThat(wrong(TEXT)).containsExactly("Nadiah", "Zorvex", "projcet");
        int before = spelling.changesProperty().get();
        spelling.add("Zorvex");
        assertThat(spelling.changesProperty().get()).isGreaterThan(before);
        assertThat(book.notices()).containsExactly("“Zorvex” is one of your words now. +undo");
        assertThat(wrong(TEXT)).containsExactly("Nadiah", "projcet");
        assertThat(wrong("zorvex’s ZORVEX")).isEmpty();
        spelling.add("zorvex");
        assertThat(texts()).containsExactly("Zorvex");
        book.database().undo();
        assertThat(texts()).isEmpty();
        assertThat(wrong(TEXT)).contains("Zorvex");
        book.database().redo();
        assertThat(wrong(TEXT)).doesNotContain("Zorvex");
    }

    @Test
    void aWordThatIsTakenOutLeavesNothingButUndo() {
        spelling.add("Zorvex");
        spelling.add("Ålmark");
        assertThat(texts()).containsExactly("Zorvex", "Ålmark");
        words.remove(words.all().getFirst().id());
        assertThat(texts()).containsExactly("Ålmark");
        assertThat(wrong(TEXT)).contains("Zorvex");
        List<String> stored = book.database()
                .read(handle -> handle.createQuery("SELECT word FROM own_word")
                        .mapTo(String.class)
                        .list());
        assertThat(stored).containsExactlyInAnyOrder("", "Ålmark");
        assertThat(new TrashService(book.database(), List.of(), () -> {})
                        .page(null, 10)
                        .items())
                .isEmpty();
        book.database().undo();
        assertThat(texts()).containsExactly("Zorvex", "Ålmark");
        assertThat(wrong(TEXT)).doesNotContain("Zorvex");
    }

    @Test
    void namesOfPeoplePassAsSoonAsTheyAreThere() {
        people.add(new PersonDraft("Nadiah Zorvex-Lund", "", "", ""));
        assertThat(wrong(TEXT)).containsExactly("projcet");
        assertThat(wrong("Nadiah’s and Lund’s and Zorvex-Lund’s")).isEmpty();
    }

    @Test
    void whatIsIgnoredPassesInThisSittingOnly() {
        spelling.ignore("projcet");
        assertThat(wrong(TEXT)).containsExactly("Nadiah", "Zorvex");
        assertThat(texts()).isEmpty();
        spelling = made(Locale.ENGLISH);
        assertThat(wrong(TEXT)).contains("projcet");
    }

    @Test
    void theSettingHoldsAtOnce() {
        choice = SpellingChoice.OFF;
        assertThat(spelling.isOn()).isFalse();
        assertThat(wrong(TEXT)).isEmpty();
        choice = SpellingChoice.BRITISH;
        assertThat(spelling.isOn()).isTrue();
        assertThat(wrong("The color of it, and its colour.")).containsExactly("color");
        spelling = made(Locale.FRENCH);
        choice = SpellingChoice.INTERFACE;
        assertThat(wrong("L’équipe a été auprés de lui.")).containsExactly("auprés");
    }

    @Test
    void suggestionsAreFewAndInTheLanguageOfTheParagraph() {
        List<String> found = new ArrayList<>();
        spelling.suggest("projcet", TEXT, found::addAll);
        assertThat(found).contains("project").hasSizeLessThanOrEqualTo(5);
        found.clear();
        spelling.suggest("licensié", "Il a été licensié hier sans un mot.", found::addAll);
        assertThat(found).contains("licencié");
        found.clear();
        choice = SpellingChoice.OFF;
        spelling.suggest("projcet", TEXT, found::addAll);
        assertThat(found).isEmpty();
    }

    @Test
    void aClosedWorkbookIsNoReasonToComplain() {
        book.database().close();
        assertThat(wrong(TEXT)).isEmpty();
        assertThat(book.faults()).isEmpty();
    }

    private List<String> texts() {
        return words.all().stream().map(OwnWord::text).toList();
    }

    private List<String> wrong(String text) {
        List<String> found = new ArrayList<>();
        spelling.check(List.of(text), all -> {
            for (Range range : all.getFirst()) {
                found.add(text.substring(range.start(), range.end()));
            }
        });
        return found;
    }
}
