package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import atlantafx.base.controls.ProgressSliderSkin;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The chosen feelings, each with a slider from 0 to 10.
final class ChosenFeelings extends VBox {
    private final FeelingNames names;
    private final FeelingsModel model;
    private final Runnable onChange;
    private final VBox rows = new VBox(4);
    private List<ChosenFeeling> shown = List.of();

    ChosenFeelings(FeelingNames names, FeelingsModel model, Runnable onChange) {
        super(8);
        this.names = names;
        this.model = model;
        this.onChange = onChange;
        getStyleClass().addAll("card", "chosen-feelings");
        Messages messages = names.messages();
        var title = new Label(messages.get("wizard.feelings.title"));
        title.getStyleClass().add("strong");
        var empty = new Label(messages.get("wizard.feelings.empty"));
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        var scale = new Label(messages.get("wizard.feelings.scale"));
        scale.getStyleClass().addAll("small", "muted");
        getChildren().addAll(title, empty, rows, scale);
        Runnable show = () -> {
            show();
            Pieces.show(empty, model.chosen().isEmpty());
            Pieces.show(scale, !model.chosen().isEmpty());
        };
        model.chosen().subscribe(show);
        show.run();
    }

    private void show() {
        List<ChosenFeeling> now = List.copyOf(model.chosen());
        if (!now.equals(shown)) {
            shown = now;
            rows.getChildren().setAll(now.stream().map(this::row).toList());
        }
    }

    private HBox row(ChosenFeeling feeling) {
        Messages messages = names.messages();
        String name = names.name(feeling.word());
        var label = new Label(name);
        label.getStyleClass().add("feeling-name");
        label.setWrapText(true);
        var slider = new Slider(0, FeelingsModel.STRONGEST, feeling.amount());
        slider.setId("feeling-amount-" + feeling.word());
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(messages.get("wizard.feelings.amount", name));
        label.setLabelFor(slider);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.setMinWidth(60);
        slider.setPrefWidth(120);
        var number = new Label();
        number.getStyleClass().addAll("strong", "feeling-number");
        number.textProperty().bind(feeling.amountProperty().asString());
        slider.valueProperty().addListener((_, _, value) -> {
            int amount = (int) Math.round(value.doubleValue());
            if (amount != feeling.amount()) {
                feeling.amountProperty().set(amount);
                onChange.run();
            }
        });
        var remove = new Button(null, new FontIcon(Feather.X));
        remove.setId("feeling-remove-" + feeling.word());
        remove.getStyleClass().addAll("quiet", "row-button");
        remove.setAccessibleText(messages.get("wizard.feelings.remove", name));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setOnAction(_ -> {
            model.remove(feeling);
            onChange.run();
        });
        var row = new HBox(8, label, slider, number, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
