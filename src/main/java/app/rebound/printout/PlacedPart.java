package app.rebound.printout;

import org.jspecify.annotations.Nullable;

/// Where one part stands in a made copy, and what it was.
///
/// @param token what names it, its field and its destination in the file
/// @param key what names it in the workbook, as [Part.Section#key] or [Part#id]
/// @param heading as printed
/// @param excerpt the first words below the heading, as printed; may be empty
/// @param start where the heading stands
/// @param field where the reader writes; null where there is no field
public record PlacedPart(
        String token,
        String key,
        String heading,
        String excerpt,
        Spot start,
        @Nullable Spot field) {

    /// A rectangle on a page, in points from the page's lower left corner.
    ///
    /// @param page from 0
    public record Spot(int page, float x, float y, float width, float height) {
        public float top() {
            return y + height;
        }
    }
}
