package app.rebound.attachment;

/// What is shown large of one attachment.
sealed interface Viewed {
    /// Which one it is.
    Attachment attachment();

    /// A picture.
    record OfPicture(Attachment attachment, Picture picture) implements Viewed {}

    /// The beginning of a text, or all of it.
    record OfText(Attachment attachment, ShownText text) implements Viewed {}

    /// It cannot be shown here.
    ///
    /// @param words why, and what can be done
    record OfWords(Attachment attachment, String words) implements Viewed {}
}
