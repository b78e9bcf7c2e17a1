package app.rebound.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the palette shows for what was typed.
@Tag("domain")
class PaletteModelTest {
    private final PaletteModel model = new PaletteModel();

    private static PaletteItem item(String words) {
        return new PaletteItem(words, "screen", () -> {});
    }

    private List<String> find(String typed) {
        model.queryProperty().set(typed);
        return model.shown().stream().map(PaletteItem::words).toList();
    }

    @Test
    void everythingIsShownInOrderBeforeTyping() {
        model.open(List.of(item("Today"), item("Timeline"), item("Événements")));
        assertThat(find("")).containsExactly("Today", "Timeline", "Événements");
    }

    @Test
    void accentsAndCaseDoNotMatterAndBeginningsComeFirst() {
        model.open(List.of(item("Le temps"), item("Événements"), item("Tempête")));
        assertThat(find("evene")).containsExactly("Événements");
        assertThat(find("TEMP")).containsExactly("Tempête", "Le temps");
        assertThat(find("temps le")).containsExactly("Le temps");
        assertThat(find("nowhere")).isEmpty();
    }

    @Test
    void aHundredThousandItemsShowFifty() {
        model.open(IntStream.range(0, 100_000).mapToObj(n -> item("Item " + n)).toList());
        assertThat(find("99999")).containsExactly("Item 99999");
        assertThat(find("item")).hasSize(PaletteModel.MOST);
    }

    @Test
    void openingAgainForgetsWhatWasTyped() {
        model.open(List.of(item("Today")));
        find("x");
        model.open(List.of(item("Today")));
        assertThat(model.queryProperty().get()).isEmpty();
        assertThat(model.shown()).hasSize(1);
    }
}
