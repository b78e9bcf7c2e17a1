package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Em;
import app.rebound.ui.MomentWords;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Shortcut;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The wizard: steps on the left, the open exercise in the middle, the way on below.
final class WizardView {
    static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDE = 640;

    /// What the person can ask for.
    interface Moves {
        void next();

        void later();

        void back();

        void open(Exercise exercise);

        void openStep(Step step);

        /// The focus left the place to answer.
        void blurred();

        void setPrivate(boolean isPrivate);

        void showVersions();
    }

    private final Messages messages;
    private final Moves moves;
    private final WizardModel model;
    private final Page page;
    private final @Nullable Preface preface;
    private final @Nullable Aside aside;
    private final VBox above = new VBox();
    private final Label eyebrow = new Label();
    private final Label prompt = new Label();
    private final Label hint = new Label();
    private final StackPane place = new StackPane();
    private final StackPane beneath = new StackPane();
    private final PageFoot foot;
    private final ScrollPane scroll;
    private final WizardBar bar;
    private @Nullable ExercisePane pane;

    WizardView(
            WizardModel model,
            WizardSubject subject,
            Surroundings surroundings,
            Region versions,
            WizardFrame frame,
            Moves moves) {
        this.model = model;
        this.messages = surroundings.messages();
        var moments = new MomentWords(messages, surroundings.clock(), surroundings.zone());
        this.moves = moves;
        page = new Page(messages, surroundings.shell()::openPalette);
        page.getStylesheets().add(Styles.address(WizardView.class, "wizard.css"));
        page.setTitle(subject.title());
        page.setSubtitle(subject.subtitle());
        preface = frame.preface();
        aside = frame.aside();
        Runnable onPause = frame.onPause();
        if (onPause != null) {
            page.setActions(pause(onPause));
        }
        foot = new PageFoot(model, messages, moves);
        scroll = new Scroller(sheet());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane.setAlignment(versions, Pos.CENTER_RIGHT);
        var middle = new BorderPane(new StackPane(scroll, versions));
        bar = new WizardBar(model, subject, messages, moments, moves);
        middle.setBottom(bar);
        middle.setMinWidth(0);
        middle.widthProperty()
                .addListener((_, _, width) -> middle.pseudoClassStateChanged(NARROW, width.doubleValue() < WIDE));
        middle.getStyleClass().add("wizard");
        var body = new BorderPane(middle);
        body.getStyleClass().add("wizard-body");
        body.setLeft(new StepRail(model, messages, frame, moves));
        Em.watch(body, em -> fit(body, em.isTight(body.getWidth())));
        page.setBody(body);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        new FocusKeeper(place, this::focusPage);
        place.focusWithinProperty().addListener((_, _, isInside) -> {
            if (!isInside) {
                moves.blurred();
            }
        });
        // The panel took the focus; without this it would fall on the first button of the window.
        versions.visibleProperty().addListener((_, _, isShown) -> {
            if (!isShown) {
                focusPage();
            }
        });
    }

    /// @param isTight whether the page needs some of the room that the steps take
    private void fit(Region body, boolean isTight) {
        body.pseudoClassStateChanged(TIGHT, isTight);
        // A drawing whose words are that large may be wider than the page.
        scroll.setHbarPolicy(isTight ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
    }

    private VBox sheet() {
        eyebrow.setId("page-step");
        eyebrow.getStyleClass().add("eyebrow");
        prompt.setId("prompt");
        prompt.getStyleClass().add("display");
        prompt.setWrapText(true);
        prompt.setMinHeight(Region.USE_PREF_SIZE);
        hint.setId("hint");
        hint.getStyleClass().addAll("muted", "hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        place.setId("place");
        place.setAlignment(Pos.TOP_LEFT);
        above.getStyleClass().add("preface");
        var sheet = new VBox(above, eyebrow, prompt, hint, place, beneath, foot);
        sheet.getStyleClass().add("wizard-sheet");
        sheet.setMinWidth(0);
        return sheet;
    }

    private Button pause(Runnable onPause) {
        var button = new Button(messages.get("wizard.pause"));
        button.setId("wizard-pause");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> onPause.run());
        return button;
    }

    private void showPreface() {
        boolean isThere = preface != null && model.isFirst();
        Pieces.show(above, isThere);
        above.getChildren().clear();
        if (preface != null && isThere) {
            above.getChildren().add(preface.region());
        }
    }

    private void onKey(KeyEvent event) {
        if (Shortcut.NEXT_PAGE.matches(event)) {
            event.consume();
            moves.next();
        } else if (Shortcut.PAGE_BEFORE.matches(event)) {
            event.consume();
            moves.back();
        }
    }

    Region region() {
        return page;
    }

    void showPage(Exercise exercise, ExercisePane shown) {
        pane = shown;
        step(exercise)
                .ifPresent(step -> eyebrow.setText(messages.get(
                        "wizard.eyebrow",
                        messages.get(step.titleKey()).toUpperCase(locale()),
                        messages.get("wizard.minutes", exercise.minutes()))));
        setGate(false);
        prompt.setText(messages.get(exercise.promptKey()));
        hint.setText(exercise.hasHint() ? messages.get(exercise.hintKey()) : "");
        Pieces.show(hint, exercise.hasHint());
        place.getChildren().setAll(shown.region());
        foot.show(exercise);
        showAside(exercise);
        showPreface();
        scroll.setVvalue(0);
    }

    /// Shows anew what stands under the place to answer.
    void showAside(Exercise exercise) {
        Region region = aside == null ? null : aside.region(exercise, model.savingProperty());
        beneath.getChildren().setAll(region == null ? List.of() : List.of(region));
    }

    /// Asks in the page's place whether today is the day for the exercise's step.
    void askReady(Exercise exercise, Runnable onYes, Runnable onNo) {
        pane = null;
        step(exercise).ifPresent(step -> {
            eyebrow.setText(messages.get(step.titleKey()).toUpperCase(locale()));
            prompt.setText(messages.get(step.readyKey()));
            hint.setText(messages.get(step.readyHintKey()));
        });
        Pieces.show(hint, true);
        var ready = new ReadyPane(messages, onYes, onNo);
        place.getChildren().setAll(ready);
        setGate(true);
        ready.focusFirst();
    }

    private Optional<Step> step(Exercise exercise) {
        return model.route().program().step(exercise.step());
    }

    private void setGate(boolean isGate) {
        for (Node other : List.of(beneath, foot, bar)) {
            Pieces.show(other, !isGate);
        }
    }

    private Locale locale() {
        return messages.locale();
    }

    /// Puts the caret where answering begins.
    void focusPage() {
        if (pane != null) {
            pane.focusFirst();
            if (!place.isFocusWithin()) {
                // Nothing to answer with is there yet; the keys of the page work from here, and Tab leads into it.
                place.requestFocus();
            }
        }
    }
}
