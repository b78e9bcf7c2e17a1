package app.rebound.printout;

import app.rebound.id.Ref;
import java.time.LocalDate;
import java.util.List;

/// Makes one chapter of what was chosen, and names the single things that it would hold.
interface ChapterSource {
    /// Every thing of `material` that the chapter would print, in its order; private ones too.
    List<Named> things(Material material);

    /// The chapter made of `chosen`, in which there is nothing that is to stay out; empty where there is nothing.
    Part part(Wanted wanted, Material chosen);

    /// Whether it prints something even where there is no thing, such as lines to write on.
    default boolean isWithoutThings() {
        return false;
    }

    /// Whether its things come in one by one, and none by itself.
    default boolean isSingly() {
        return false;
    }

    /// A thing with the words that name it on one line.
    record Named(Ref ref, String words) {}

    /// What is asked for.
    ///
    /// @param id one of [PartId]
    /// @param heading as the reader is to read it
    /// @param made the day the document is made
    record Wanted(String id, String heading, PrintoutChoice choice, LocalDate made) {
        Part.Chapter chapter(List<Part.Section> sections) {
            return new Part.Chapter(id, heading, sections);
        }
    }
}
