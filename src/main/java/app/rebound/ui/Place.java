package app.rebound.ui;

import app.rebound.id.Ref;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somewhere in the program that one can go to.
public sealed interface Place {
    record Today() implements Place {}

    /// The journal.
    ///
    /// @param entry to be opened; null for none
    /// @param day to be shown; null for the present one, or the entry's
    record Journal(@Nullable UUID entry, @Nullable LocalDate day) implements Place {
        public Journal() {
            this(null, null);
        }
    }

    /// The journal with a new entry of today, ready for typing.
    record NewEntry() implements Place {}

    /// Feelings and confidence over time, beside the events.
    record Feelings() implements Place {}

    /// Everything that was found for some words.
    ///
    /// @param query as typed, may be empty
    record Search(String query) implements Place {}

    record Setbacks() implements Place {}

    /// The setbacks with the form for a new one, ready for typing.
    record NewSetback() implements Place {}

    /// One setback with its steps and the ways into its parts.
    record Setback(UUID id) implements Place {}

    /// Putting a setback aside until a day.
    record Pause(UUID setback) implements Place {}

    /// Closing a setback.
    record Closing(UUID setback) implements Place {}

    /// What can be seen to in the first days after a setback.
    record FirstDays(UUID setback) implements Place {}

    /// The wizard of one setback.
    ///
    /// @param exercise where to open it; null for where the person was
    record Steps(UUID setback, @Nullable String exercise) implements Place {}

    /// The timeline.
    ///
    /// @param setback whose events; null for the setback worked on last
    /// @param event to be opened; null for none
    record Timeline(@Nullable UUID setback, @Nullable UUID event) implements Place {
        public Timeline(@Nullable UUID setback) {
            this(setback, null);
        }
    }

    /// The timeline of the setback worked on last, with the cursor in the line that adds an event.
    record AddEvent() implements Place {}

    /// The evidence desk.
    ///
    /// @param setback whose line stands beside it; null for the one worked on last
    /// @param files to be read; none where they are to be chosen
    record Evidence(@Nullable UUID setback, List<Path> files) implements Place {
        public Evidence {
            files = List.copyOf(files);
        }

        public Evidence(@Nullable UUID setback) {
            this(setback, List.of());
        }
    }

    /// The reasons of one setback.
    ///
    /// @param reason to be opened; null for none
    record Reasons(UUID setback, @Nullable UUID reason) implements Place {
        public Reasons(UUID setback) {
            this(setback, null);
        }
    }

    /// The lessons of all setbacks.
    ///
    /// @param setback only of this one; null for all
    /// @param lesson to be opened; null for none
    record Lessons(@Nullable UUID setback, @Nullable UUID lesson) implements Place {
        public Lessons() {
            this(null, null);
        }
    }

    /// Everybody.
    ///
    /// @param person to be opened; null for none
    record People(@Nullable UUID person) implements Place {
        public People() {
            this(null);
        }
    }

    record Plan() implements Place {}

    /// The printout of one setback; null for the one worked on last.
    record Printouts(@Nullable UUID setback) implements Place {}

    /// Reading in what came back.
    ///
    /// @param file to begin with; null where one is to be chosen
    record Reply(@Nullable Path file) implements Place {}

    /// Going through a printout with somebody, part by part.
    ///
    /// @param setback null for the one worked on last
    record Show(@Nullable UUID setback) implements Place {}

    /// Typing in what somebody wrote by hand on a printed copy.
    record Notes() implements Place {}

    /// What to do and whom to ring when it is too much.
    record Help() implements Place {}

    /// The user guide.
    ///
    /// @param chapter the anchor where it opens; null for what fits where the person is
    /// @param back where the person was; null for where they are now
    record Guide(@Nullable String chapter, @Nullable Place back) implements Place {
        public Guide(String chapter) {
            this(chapter, null);
        }

        public Guide() {
            this(null, null);
        }
    }

    record Settings() implements Place {}

    record Trash() implements Place {}

    /// The question before something is deleted for good.
    ///
    /// @param ref what; null for everything in the trash
    /// @param back where to go when it is kept, and afterwards
    record Erase(@Nullable Ref ref, Place back) implements Place {}

    /// The backups, reached from the settings.
    record Backups() implements Place {}

    /// Everything out in open formats, and another copy in; reached from the settings.
    record Exchange() implements Place {}

    /// What opens the workbook: passphrase and recovery sheet.
    record Protect() implements Place {}
}
