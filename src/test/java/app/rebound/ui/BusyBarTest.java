package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

@FxTest
class BusyBarTest {
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();

    @Test
    void movesOnlyWhileSomethingGoesOn(Screen screen) {
        BusyBar bar = shown(screen);
        assertThat(bar.isIndeterminate()).isFalse();
        screen.run(() -> busy.set(true));
        assertThat(bar.isIndeterminate()).isTrue();
        assertThat(bar.isVisible()).isTrue();
    }

    @Test
    void standsStillForWhomMotionDisturbs(Screen screen) {
        BusyBar bar = shown(screen);
        screen.run(() -> {
            busy.set(true);
            bar.getScene().getPreferences().setReducedMotion(true);
        });
        assertThat(bar.isIndeterminate()).isFalse();
        assertThat(bar.isVisible()).isFalse();
        screen.run(() -> bar.getScene().getPreferences().setReducedMotion(false));
        assertThat(bar.isIndeterminate()).isTrue();
    }

    private BusyBar shown(Screen screen) {
        var bar = screen.run(() -> new BusyBar(busy));
        screen.show(() -> new VBox(bar));
        return bar;
    }
}
