package app.rebound.unlock;

import javafx.scene.layout.Region;

/// One of the pages before a workbook is open.
interface EntryPage {
    Region region();

    /// The chapter of the guide that fits it.
    String topic();

    /// Puts the focus where the person begins; called once the page is shown.
    void focus();
}
