package app.rebound.printout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One copy of a printout that left the workbook, and what it is known by when it comes back.
///
/// @param setback null for what is about none
/// @param reader whom it was made for, as [PrintoutChoice.Reader#id()]
/// @param title of the document, as printed
/// @param code in the foot of its pages
/// @param width of its pages in points
/// @param height of its pages in points
/// @param parts in their order
public record PrintoutCopy(
        UUID id,
        @Nullable UUID setback,
        String reader,
        String title,
        String code,
        @Nullable LocalDate made,
        float width,
        float height,
        List<PlacedPart> parts) {
    public PrintoutCopy {
        parts = List.copyOf(parts);
    }

    public Optional<PlacedPart> part(String token) {
        return parts.stream().filter(part -> part.token().equals(token)).findFirst();
    }
}
