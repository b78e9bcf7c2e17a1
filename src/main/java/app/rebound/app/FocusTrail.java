package app.rebound.app;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Where the focus has been on a screen: when what has it goes away, a form that is closed for example, it goes back to
/// what opened it; it would fall on the first item of the side bar.
final class FocusTrail {
    private static final int LENGTH = 16;

    private final Region place;
    private final Deque<Stop> stops = new ArrayDeque<>();
    private final ChangeListener<Node> listener = (_, before, now) -> follow(before, now);
    private boolean isGoingBack;

    /// @param place what holds the screens
    FocusTrail(Region place) {
        this.place = place;
        place.sceneProperty().addListener((_, before, now) -> move(before, now));
    }

    /// Where one had been; a screen may draw what has an id anew.
    private static final class Stop {
        private final @Nullable String id;
        private final WeakReference<Node> node;
        /// Whether nobody went there: what had the focus before was gone.
        private final boolean isFallenTo;

        Stop(Node at, boolean isFallenTo) {
            id = at.getId();
            node = new WeakReference<>(at);
            this.isFallenTo = isFallenTo;
        }

        boolean is(Node other) {
            return other.equals(node.get()) || (id != null && id.equals(other.getId()));
        }
    }

    /// Another screen is shown: where one was on the one before says nothing.
    void forget() {
        stops.clear();
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(listener);
        }
        stops.clear();
        if (now != null) {
            now.focusOwnerProperty().addListener(listener);
        }
    }

    private void follow(@Nullable Node before, @Nullable Node now) {
        if (now != null && isInside(now)) {
            stops.removeIf(stop -> stop.is(now));
            stops.push(new Stop(now, isGoingBack || (before != null && isGone(before))));
            if (stops.size() > LENGTH) {
                stops.removeLast();
            }
        } else if (before != null && !stops.isEmpty() && stops.element().is(before) && isGone(before)) {
            // By then the screen is drawn without it.
            Platform.runLater(this::goBack);
        }
    }

    private void goBack() {
        Scene scene = place.getScene();
        if (scene == null || (scene.getFocusOwner() != null && isInside(scene.getFocusOwner()))) {
            return;
        }
        isGoingBack = true;
        stops.stream()
                .sorted(Comparator.comparing(stop -> stop.isFallenTo))
                .map(this::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(place)
                .requestFocus();
        isGoingBack = false;
    }

    private Optional<Node> find(Stop stop) {
        Node node = stop.node.get();
        if (node != null && isThere(node)) {
            return Optional.of(node);
        }
        return stop.id == null
                ? Optional.empty()
                : place.lookupAll("*").stream()
                        .filter(one -> stop.is(one) && isThere(one))
                        .findFirst();
    }

    private boolean isThere(Node node) {
        return isInside(node) && !isGone(node);
    }

    private static boolean isGone(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return true;
            }
        }
        return node.getScene() == null || node.isDisabled();
    }

    private boolean isInside(Node node) {
        for (Node one = node.getParent(); one != null; one = one.getParent()) {
            if (Objects.equals(one, place)) {
                return true;
            }
        }
        return false;
    }
}
