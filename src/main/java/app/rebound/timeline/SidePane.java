package app.rebound.timeline;

import app.rebound.ui.Pieces;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What stands beside the axis, one at a time: the form of an event, its earlier versions, or commands.
final class SidePane extends StackPane {
    private final EventPane form;
    private final BooleanBinding isForm;

    SidePane(TimelineModel model, EventPane form, Node many, Node split) {
        this.form = form;
        var extra = model.extraProperty();
        var isPlain = extra.isEqualTo(TimelineModel.Extra.NONE);
        isForm = isPlain.and(Bindings.isEmpty(model.chosen()));
        getChildren().addAll(form, many, split);
        Pieces.showWhile(form, isForm);
        Pieces.showWhile(many, isPlain.and(Bindings.isNotEmpty(model.chosen())));
        Pieces.showWhile(split, extra.isEqualTo(TimelineModel.Extra.SPLIT));
    }

    /// Puts the earlier versions of the event over its form, where they show and hide themselves.
    void showVersions(Region versions) {
        getChildren().add(versions);
        Pieces.showWhile(form, isForm.and(versions.visibleProperty().not()));
        versions.visibleProperty().subscribe(isShown -> {
            if (!isShown && getScene() != null && isForm.get()) {
                form.focusTitle();
            }
        });
    }
}
