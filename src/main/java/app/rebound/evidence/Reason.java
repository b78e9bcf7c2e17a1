package app.rebound.evidence;

import java.util.Locale;

/// Why a piece of a file, or all of it, was not taken in.
public enum Reason {
    /// The file system does not give it.
    UNREADABLE,
    /// Not the form that its kind asks for.
    DAMAGED,
    /// Nothing says when it was.
    NO_DATE,
    /// What stands where the date should be is none.
    NOT_A_DATE,
    /// Neither a title nor a text.
    EMPTY,
    /// Larger than one piece may be.
    TOO_LARGE,
    /// A rule of recurrence that gives too many days to be meant.
    TOO_OFTEN,
    /// An archive that swells beyond all measure, or holds too many files.
    BOMB,
    /// A name in an archive that leads out of it, or a link.
    OUTSIDE,
    /// Encrypted by the other program.
    ENCRYPTED,
    /// A kind of such a file that no reader here knows.
    UNKNOWN_FORM,
    /// An attachment that the entry names and the archive lacks.
    ATTACHMENT_MISSING,
    /// An attachment larger than one may be here.
    ATTACHMENT_TOO_LARGE,
    /// An attachment without a byte in it.
    ATTACHMENT_EMPTY,
    /// An attachment that cannot be read.
    ATTACHMENT_UNREADABLE,
    /// More items than one reading takes; the rest is left.
    TOO_MANY,
    /// The person stopped it.
    CANCELLED;

    /// The key of the words for it.
    public String key() {
        return "evidence.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
