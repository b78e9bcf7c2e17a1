package app.rebound.attachment;

import java.io.File;
import java.util.List;

/// What can be done with attachments.
interface AttachmentsActions {
    /// Asks for files and adds them.
    void onAdd();

    /// Files were dropped or pasted.
    void onFiles(List<File> files);

    /// A picture was dropped or pasted.
    void onPicture(Picture picture);

    /// There was nothing to paste.
    void onNothing();

    /// A row came into sight.
    void onSeen(Attachment attachment);

    /// Shows one large.
    void onOpen(Attachment attachment);

    /// Goes back to the list.
    void onClose();

    /// Gives another name.
    ///
    /// @param name as typed; an empty one changes nothing
    void onRename(Attachment attachment, String name);

    /// Asks where to, and saves a copy there.
    void onSave(Attachment attachment);

    void onTrash(Attachment attachment);
}
