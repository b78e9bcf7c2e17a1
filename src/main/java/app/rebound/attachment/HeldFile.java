package app.rebound.attachment;

import app.rebound.vault.StoredContent;

/// A file that lies in the workbook, and that nothing has been given yet.
///
/// @param name without what no file may be called
/// @param mediaType empty where it is not known
public record HeldFile(String name, String mediaType, StoredContent content) {}
