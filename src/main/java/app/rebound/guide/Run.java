package app.rebound.guide;

import org.jspecify.annotations.Nullable;

/// Words of one look within a paragraph.
///
/// @param target the anchor of the chapter that these words lead to; null for none
record Run(String words, Look look, @Nullable String target) {
    /// How the words stand out.
    enum Look {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE
    }
}
