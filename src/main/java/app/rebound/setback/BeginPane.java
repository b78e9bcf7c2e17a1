package app.rebound.setback;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.Place;
import app.rebound.ui.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Above the first page: the way to the list for the first days, and what was learned last time.
final class BeginPane extends VBox {
    private static final int SETBACKS = 3;
    private static final int SAYINGS = 3;

    private final Messages messages;
    private final BeginModel model;
    private final Setback setback;
    private final Consumer<Place> onGo;

    BeginPane(Messages messages, BeginModel model, Setback setback, Consumer<Place> onGo) {
        super(12);
        this.messages = messages;
        this.model = model;
        this.setback = setback;
        this.onGo = onGo;
        setMaxWidth(720);
        getStylesheets().add(Styles.address(BeginPane.class, "setback.css"));
        model.earlier().subscribe(this::show);
        show();
    }

    private void show() {
        getChildren()
                .setAll(Pieces.button(
                        "begin-first-days",
                        messages.get("setback.begin.first-days"),
                        () -> onGo.accept(new Place.FirstDays(setback.id())),
                        "link"));
        List<Earlier> earlier = model.earlier();
        if (earlier.isEmpty()) {
            return;
        }
        var card = new VBox(16, Pieces.words(messages.get("setback.begin.earlier"), "strong"));
        earlier.stream().limit(SETBACKS).forEach(one -> card.getChildren().add(learned(one)));
        if (earlier.size() > SETBACKS) {
            card.getChildren()
                    .add(Pieces.button(
                            "begin-more",
                            messages.get("setback.begin.more", earlier.size() - SETBACKS),
                            () -> onGo.accept(new Place.Setbacks()),
                            "link"));
        }
        card.getStyleClass().add("card");
        card.setId("begin-earlier");
        getChildren().add(card);
    }

    private Node learned(Earlier earlier) {
        var box = new VBox(4);
        Stream.concat(
                        earlier.sayings().stream(),
                        earlier.plans().stream()
                                .map(plan -> messages.get("setback.begin.if-then", plan.condition(), plan.response())))
                .limit(SAYINGS)
                .forEach(said -> box.getChildren().add(Pieces.words(said, "serif")));
        Setback from = earlier.setback();
        var link = Pieces.button(
                "begin-from-" + from.id(),
                from.title(),
                () -> onGo.accept(new Place.Setback(from.id())),
                "link",
                "small");
        link.setMinWidth(0);
        box.getChildren().add(link);
        box.getStyleClass().add("takeaway");
        return box;
    }
}
