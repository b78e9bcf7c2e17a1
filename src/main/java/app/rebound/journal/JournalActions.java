package app.rebound.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person can ask of the journal beside the entry.
interface JournalActions {
    /// Begins an entry of today.
    void onNew();

    /// Begins an entry of the day where the calendar is.
    void onNewThere();

    /// Opens an entry.
    void onOpen(UUID entry);

    /// Goes to a day of the calendar without choosing it.
    void onWalk(LocalDate day);

    /// Lists from a day on and opens what was written on it.
    void onDay(LocalDate day);

    /// Lists from the newest on again.
    void onNewest();

    /// Reads older entries.
    void onMore();

    /// Lists only entries with a tag; null for all.
    void onTag(@Nullable String tag);

    /// Gives the tag that is listed another name everywhere; empty takes it away.
    void onRenameTag(String name);

    /// Leaves an entry out of what was written on this day.
    void onNotThisOne(UUID entry);

    /// Shows nothing but the text of what is open, or all again.
    void onAlone(boolean isAlone);

    /// Puts an entry into the trash.
    void onDelete(UUID entry);
}
