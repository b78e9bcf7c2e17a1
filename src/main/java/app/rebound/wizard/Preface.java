package app.rebound.wizard;

import javafx.scene.layout.Region;

/// What another feature puts above the wizard's first page.
@FunctionalInterface
public interface Preface {
    /// Made anew each time the page is shown.
    Region region();
}
