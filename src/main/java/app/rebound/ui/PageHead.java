package app.rebound.ui;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The head of a page in one row; where the letters leave no room for that, the screen's own buttons stand below.
final class PageHead extends FoldingBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// So many heights of letters are left to the title beside the buttons, if it wants them.
    private static final double TITLE = 10;

    private static final double GAP = 12;

    private final Region words;
    private final SearchBox search;
    private final FlowPane actions = new FlowPane(GAP, ROW_GAP) {
        // All of them in one row; its own would wrap at a width of its choice.
        @Override
        protected double computePrefWidth(double height) {
            return actionsWidth();
        }
    };

    PageHead(Region words, SearchBox search) {
        super(GAP);
        this.words = words;
        this.search = search;
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(USE_PREF_SIZE);
        actions.setManaged(false);
        getStyleClass().add("page-top");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(words, search, actions, em());
        widthProperty().subscribe(_ -> fit());
        em().fontProperty().subscribe(_ -> fit());
    }

    void setActions(Node... nodes) {
        actions.getChildren().setAll(nodes);
        actions.setManaged(nodes.length > 0);
    }

    private void fit() {
        boolean isNarrow = em().isTight(getWidth());
        pseudoClassStateChanged(NARROW, isNarrow);
        search.setShort(isNarrow);
    }

    private double actionsWidth() {
        double sum = -GAP;
        for (Node one : actions.getChildren()) {
            sum += one.isManaged() ? GAP + Math.ceil(one.prefWidth(-1)) : 0;
        }
        return Math.max(0, sum);
    }

    @Override
    boolean isFolded(double width) {
        double left = inner(width) - search.minWidth(-1) - actionsWidth() - 2 * GAP;
        return width > 0 && actionsWidth() > 0 && left < Math.min(words.prefWidth(-1), TITLE * em().size());
    }

    private double rowHeight(double inner) {
        double beside = inner - search.prefWidth(-1) - GAP;
        return Math.max(search.prefHeight(-1), words.prefHeight(beside));
    }

    @Override
    double leastWidth() {
        return search.minWidth(-1) + GAP;
    }

    @Override
    double fold(double width, boolean isForGood) {
        double inner = inner(width);
        double row = rowHeight(inner);
        double below = actions.prefHeight(inner);
        if (isForGood) {
            double left = snappedLeftInset();
            double top = snappedTopInset();
            double asked = search.prefWidth(-1);
            layoutInArea(words, left, top, inner - asked - GAP, row, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(search, left + inner - asked, top, asked, row, 0, HPos.RIGHT, VPos.CENTER);
            actions.resizeRelocate(left, top + row + ROW_GAP, inner, below);
        }
        return snappedTopInset() + row + ROW_GAP + below + snappedBottomInset();
    }
}
