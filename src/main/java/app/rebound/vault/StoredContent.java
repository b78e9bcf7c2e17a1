package app.rebound.vault;

/// What an attachment holds, as its row knows it; the bytes themselves lie in a file of their own.
///
/// @param sha256 of the content, in lower-case hex
/// @param bytes how long the content is
public record StoredContent(String sha256, long bytes) {}
