package app.rebound.printout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A document for one reader, with every word it prints: already chosen, named and localized.
///
/// @param language the language of the document, also used to write dates
/// @param title plain text, on the title page, in the running foot and in the file's metadata
/// @param subtitle plain text, null when there is none
/// @param reader whom it is for, as the interface words it, such as "my mentor"
/// @param made the day it was made
/// @param takeaway the one sentence, null when there is none
/// @param privacyNote what was left out and how to treat the document; may be empty
/// @param parts the chapters in their order; empty ones are left out
/// @param words the document's own words
/// @param hasCommentFields whether the reader finds a field to fill in below each exercise and each timeline
public record Printout(
        Locale language,
        String title,
        @Nullable String subtitle,
        String reader,
        LocalDate made,
        @Nullable String takeaway,
        String privacyNote,
        List<Part> parts,
        PrintoutWords words,
        boolean hasCommentFields) {
    public Printout {
        parts = parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /// The same with every string that is printed or goes into the file changed by `text`; the words that the program
    /// brings to every document alike stay. Whatever is to be true of all texts is made true here.
    public Printout reworded(UnaryOperator<String> text) {
        return new Printout(
                language,
                text.apply(title),
                subtitle == null ? null : text.apply(subtitle),
                text.apply(reader),
                made,
                takeaway == null ? null : text.apply(takeaway),
                text.apply(privacyNote),
                parts.stream().map(part -> part.reworded(text)).toList(),
                words,
                hasCommentFields);
    }
}
