package app.rebound.timeline;

import app.rebound.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyEvent;

/// The keys among the reasons of the event that the axis is at: R goes to them, arrows from one to the next, Enter
/// opens one, Escape goes back to the event.
final class ReasonKeys {
    private final AxisPane axis;
    private final AxisActions actions;

    ReasonKeys(AxisPane axis, AxisActions actions) {
        this.axis = axis;
        this.actions = actions;
    }

    /// Whether the key was for a reason.
    boolean act(KeyEvent key) {
        List<AxisReason> those = axis.reasonsHere();
        Optional<UUID> at = axis.state().reason();
        if (key.isAltDown() || key.isShortcutDown() || those.isEmpty()) {
            return false;
        }
        int place = at.map(id -> those.stream().map(AxisReason::id).toList().indexOf(id))
                .orElse(-1);
        if (place < 0) {
            return Shortcut.REASONS_OF_EVENT.matches(key) && go(those, 0);
        }
        return switch (key.getCode()) {
            case LEFT, UP -> go(those, place - 1);
            case RIGHT, DOWN -> go(those, place + 1);
            case HOME -> go(those, 0);
            case END -> go(those, those.size() - 1);
            case ENTER -> {
                actions.onReason(those.get(place).id());
                yield true;
            }
            case ESCAPE, R -> {
                axis.focusReason(Optional.empty());
                yield true;
            }
            default -> false;
        };
    }

    private boolean go(List<AxisReason> those, int place) {
        int within = Math.clamp(place, 0, those.size() - 1);
        axis.focusReason(Optional.of(those.get(within).id()));
        return true;
    }
}
