package app.rebound.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One block of a chapter as it is read on the screen.
final class BlockPane extends StackPane {
    /// One step of a list inside a list, in pixels.
    private static final double STEP = 24;

    private final Consumer<String> onLink;

    /// @param keys what stands in the place of the shortcuts
    /// @param onLink opens an anchor
    BlockPane(Block block, List<KeyLine> keys, Consumer<String> onLink) {
        this.onLink = onLink;
        getStyleClass().add("guide-block");
        getChildren()
                .setAll(
                        switch (block) {
                            case Block.Heading heading -> heading(heading.words());
                            case Block.Paragraph paragraph -> flow(paragraph.runs());
                            case Block.Item item -> item(item);
                            case Block.Picture picture -> picture(picture);
                            case Block.Code code -> code(code.words());
                            case Block.Shortcuts _ -> shortcuts(keys);
                        });
    }

    private static Label wrapped(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label heading(String words) {
        return wrapped(words, "guide-heading");
    }

    private static Label code(String words) {
        return wrapped(words, "guide-code");
    }

    private TextFlow flow(List<Run> runs) {
        var flow = new TextFlow();
        flow.getStyleClass().add("guide-words");
        runs.forEach(run -> flow.getChildren().add(piece(run)));
        return flow;
    }

    private Node piece(Run run) {
        String target = run.target();
        if (target != null) {
            var link = new Hyperlink(run.words());
            link.getStyleClass().add("guide-link");
            link.setOnAction(_ -> {
                link.setVisited(false);
                onLink.accept(target);
            });
            return link;
        }
        var text = new Text(run.words());
        text.getStyleClass()
                .add(
                        switch (run.look()) {
                            case PLAIN -> "guide-plain";
                            case STRONG -> "guide-strong";
                            case EMPHASIS -> "guide-emphasis";
                            case CODE -> "guide-typed";
                        });
        return text;
    }

    private HBox item(Block.Item item) {
        var mark = new Label(item.mark());
        mark.getStyleClass().add("guide-mark");
        mark.setMinWidth(STEP);
        TextFlow words = flow(item.runs());
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(mark, words);
        row.setPadding(new Insets(0, 0, 0, STEP * item.depth()));
        return row;
    }

    private Node picture(Block.Picture picture) {
        var view = new ImageView(image(picture.file()));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(picture.words());
        var frame = new StackPane(view);
        frame.getStyleClass().add("guide-picture");
        frame.setMinWidth(0);
        // A picture never asks for more than the column has.
        view.fitWidthProperty().bind(widthProperty().subtract(2));
        return new VBox(4, frame, wrapped(picture.words(), "guide-caption"));
    }

    private static Image image(String file) {
        try (InputStream stream =
                Objects.requireNonNull(BlockPane.class.getResourceAsStream("pictures/" + file), file)) {
            return new Image(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GridPane shortcuts(List<KeyLine> keys) {
        var grid = new GridPane();
        grid.setId("guide-shortcuts");
        grid.getStyleClass().add("guide-shortcuts");
        var narrow = new ColumnConstraints();
        narrow.setPercentWidth(34);
        var wide = new ColumnConstraints();
        wide.setPercentWidth(66);
        grid.getColumnConstraints().setAll(narrow, wide);
        String where = "";
        int row = 0;
        for (KeyLine key : keys) {
            if (!key.where().equals(where)) {
                where = key.where();
                grid.add(heading(where), 0, row++, 2, 1);
            }
            Label pressed = wrapped(key.keys(), "guide-keys");
            grid.addRow(row++, pressed, wrapped(key.what(), "guide-what"));
        }
        return grid;
    }
}
