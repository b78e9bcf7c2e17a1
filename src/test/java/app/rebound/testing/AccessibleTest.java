package app.rebound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Messages;
import app.rebound.ui.TextEditor;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The check for names and roles sees what is missing, and only that.
@FxTest
class AccessibleTest {
    @Test
    void aButtonWithoutANameIsAProblem(Screen screen) {
        assertThat(problems(screen, () -> {
                    var button = new Button();
                    button.setId("add");
                    button.setGraphic(new Region());
                    return box(new Button("Save"), button);
                }))
                .containsExactly("Button#add.button has no name");
    }

    @Test
    void aNameIsTheOwnTextOrAccessibleTextOrATooltipOrALabel(Screen screen) {
        assertThat(problems(screen, () -> {
                    var spoken = new Button();
                    spoken.setAccessibleText("Close");
                    var pointedAt = new Button();
                    pointedAt.setTooltip(new Tooltip("Close"));
                    var field = new TextField();
                    var label = new Label("Title");
                    label.setLabelFor(field);
                    return box(spoken, pointedAt, label, field, new CheckBox("Private"));
                }))
                .isEmpty();
    }

    @Test
    void whatIsWrittenInAFieldIsNotItsName(Screen screen) {
        assertThat(problems(screen, () -> {
                    var field = new TextField("The grant");
                    field.setPromptText("Title");
                    var list = new ListView<>();
                    return box(field, new Label("Title"), new ChoiceBox<>(), list);
                }))
                .hasSize(3)
                .allMatch(problem -> problem.endsWith("has no name"));
    }

    @Test
    void aNodeOfOnesOwnNeedsARole(Screen screen) {
        assertThat(problems(screen, () -> {
                    var bare = new Region();
                    bare.setFocusTraversable(true);
                    bare.setAccessibleText("3 March");
                    var event = new Region();
                    event.setFocusTraversable(true);
                    event.setAccessibleText("4 March");
                    event.setAccessibleRole(AccessibleRole.BUTTON);
                    return box(bare, event);
                }))
                .containsExactly("Region has no role");
    }

    @Test
    void whatCannotBeReachedIsNoProblem(Screen screen) {
        assertThat(problems(screen, () -> {
                    var disabled = new Button();
                    disabled.setDisable(true);
                    var hidden = box(new Button());
                    hidden.setVisible(false);
                    var skipped = new Button();
                    skipped.setFocusTraversable(false);
                    return box(disabled, hidden, skipped, new ScrollPane(new Label("Text")));
                }))
                .isEmpty();
    }

    @Test
    void theTextPartOfAFieldSpeaksForTheWhole(Screen screen) {
        assertThat(problems(screen, () -> {
                    List<Region> fields = List.of(new Spinner<>(0, 10, 5), new ComboBox<>(), new DatePicker());
                    fields.forEach(field -> field.setAccessibleText("How much"));
                    return box(fields.toArray(Node[]::new));
                }))
                .isEmpty();
    }

    @Test
    void anEditorIsNamedByItsLabel(Screen screen) {
        TextEditor named = screen.run(() -> new TextEditor(Messages.of(Locale.ENGLISH)));
        TextEditor nameless = screen.run(() -> new TextEditor(Messages.of(Locale.ENGLISH)));
        screen.run(() -> named.setLabel("What happened"));
        assertThat(problems(screen, () -> box(named))).isEmpty();
        assertThat(problems(screen, () -> box(nameless))).hasSize(1).allMatch(problem -> problem.endsWith("no name"));
    }

    private static List<String> problems(Screen screen, Supplier<Parent> root) {
        Parent shown = screen.show(root);
        return screen.run(() -> Accessible.problems(shown));
    }

    private static VBox box(Node... nodes) {
        return new VBox(8, nodes);
    }
}
