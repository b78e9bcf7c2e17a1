package app.rebound.vault;

/// A file that holds what attachments hold, as a backup lists it.
///
/// @param name 64 digits of hex, which tell nothing
/// @param size of the encrypted file in bytes
record NeededFile(String name, long size) {
    static NeededFile of(StoredContent content, AttachmentKey key) {
        return new NeededFile(key.name(content), SealedFile.size(content.bytes()));
    }
}
