package app.rebound.attachment;

import app.rebound.text.Messages;
import java.util.function.Function;

/// Makes of an attachment what can be shown of it.
final class Viewing {
    private Viewing() {}

    /// Reads it where it can be shown; not for the thread that draws.
    ///
    /// @param longest how many pixels wide and high a picture is at most
    static Viewed of(Messages messages, Attachment attachment, Function<Attachment, byte[]> reading, int longest) {
        return switch (attachment.kind()) {
            case PICTURE ->
                switch (PictureReader.read(reading.apply(attachment), longest)) {
                    case PictureReader.Result.Shown shown -> new Viewed.OfPicture(attachment, shown.picture());
                    case PictureReader.Result.TooLarge large ->
                        new Viewed.OfWords(
                                attachment,
                                messages.get("attachment.picture.too-large", large.width(), large.height()));
                    case PictureReader.Result.Unknown unknown ->
                        new Viewed.OfWords(attachment, messages.get("attachment.picture.unknown"));
                };
            case TEXT -> new Viewed.OfText(attachment, ShownText.of(reading.apply(attachment)));
            case PDF, SOUND, FILM, OTHER -> new Viewed.OfWords(attachment, messages.get("attachment.unshown"));
        };
    }
}
